/**
 * npm run import -- PLAN.docx [SLIDES.pptx PICTURE.png ...] [--out DIR] [--force ID]
 * A force's own plan and slides as lesson folders, with everything that was not understood said. DIR stands in for the
 * content folder: lessons go to DIR/lessons/. Exit 0: nothing is left to answer. 1: something is, or nothing could be
 * taken. 2: bad use.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { text } from '../src/checks/reporters/text.ts';
import type { Draft } from '../src/desk/draft.ts';
import { knownFrom } from '../src/desk/known.ts';
import { mostBrought } from '../src/desk/office/open-office.ts';
import { understand } from '../src/desk/understand.ts';
import { CannotBeTaken, type Brought, type Understood } from '../src/desk/understood.ts';
import { contentFolder } from '../src/disk/content-folder.ts';
import { loadLibrary } from '../src/disk/load-library.ts';
import { BadUse } from './bad-use.ts';
import { main, type Command, type Terminal } from './command.ts';
import { dayOf } from './day.ts';
import { checkDrafts } from './import/check-drafts.ts';
import { remarksText, writtenText } from './import/say-remarks.ts';
import { NotImported, writeDrafts } from './import/write-drafts.ts';
import { readForce } from './new/answers.ts';
import { hasErrors } from './report.ts';

const options = { out: { type: 'string' }, force: { type: 'string' } } as const;
const use = 'npm run import -- PLAN.docx [SLIDES.pptx PICTURE.png ...] [--out DIR] [--force ID]';

function broughtFile(path: string): Brought {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new BadUse(`There is no file at ${path}.`);
  const name = path.split(/[/\\]/).at(-1)!;
  // Refused by its length; nobody need read three hundred megabytes for that.
  return { name, bytes: stat.size > mostBrought ? new Uint8Array(stat.size) : readFileSync(path) };
}

/** The force that somebody gave stands in every draft, and is no question any more. */
function sharedBy(force: string | undefined, { drafts, remarks }: Understood): Understood {
  if (force === undefined) return { drafts, remarks };
  return {
    drafts: drafts.map((draft): Draft => {
      const { organisation: _, title, summary, force: __, ...rest } = draft.frontMatter;
      return { ...draft, frontMatter: { title, summary, force, ...rest } };
    }),
    remarks: remarks.filter(({ path }) => path !== 'force' && path !== 'organisation'),
  };
}

async function run(words: readonly string[], { out: say, err }: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
  if (positionals.length === 0) throw new BadUse('Say which file to bring: a Word document, slides, or both.');
  const folder = contentFolder();
  if (!existsSync(folder)) throw new BadUse(`There is no content folder at ${folder}.`);
  const { reference } = loadLibrary(folder, () => false);
  const answer = values.force === undefined ? undefined : readForce(values.force, reference.forces);
  if (answer && 'no' in answer) throw new BadUse(answer.no);
  const brought = positionals.map(broughtFile);
  const out = values.out === undefined ? folder : resolve(values.out);
  const today = dayOf();
  try {
    const understood = sharedBy(answer?.value, await understand(brought, knownFrom(reference), today));
    writeDrafts(out, understood.drafts);
    const report = await checkDrafts(folder, understood.drafts, today);
    const shown = relative('.', out) || '.';
    say(
      `${writtenText(shown, understood.drafts)}\n${remarksText(understood)}\nThe check says of it:\n\n${text(report)}`,
    );
    return hasErrors(report) || understood.remarks.some(({ mustAnswer }) => mustAnswer) ? 1 : 0;
  } catch (error) {
    if (error instanceof CannotBeTaken) err(`${error.message}\nWhat to do: ${error.help}\nNothing was written.\n`);
    else if (error instanceof NotImported) err(`${error.message}\n`);
    else throw error;
    return 1;
  }
}

export const importCommand: Command = { options: Object.keys(options), use, run };

if (import.meta.main) await main(importCommand);
