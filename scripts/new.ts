/**
 * npm run new -- KIND "TITLE" (--force ID | --organisation "NAME") [--id ID]
 * npm run new -- KIND ID --lang cy
 * Makes a new page or finding from its starter, or the start of a Welsh page. Run bare at a terminal it asks.
 * Exit 0: made. 1: not made, and nothing changed. 2: bad use, or something missing and nobody there to ask.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { suggest } from '../src/document/did-you-mean.ts';
import { contentFolder, loadLibrary } from '../src/loader.ts';
import { languages } from '../src/schema/shared.ts';
import { BadUse, runCommand } from './bad-use.ts';
import { dayOf } from './day.ts';
import { idFor, readForce, readId, readKind, readOrganisation, readTitle, shown, type Answer } from './new/answers.ts';
import { openAsker, Unanswered, type Asker } from './new/ask.ts';
import { fillIn, type SharedBy } from './new/fill-in.ts';
import { folders, newKinds, placeFor, starterOf, type NewKind } from './new/kinds.ts';
import { welshPage } from './new/translate.ts';
import { NotWritten, writeNew } from './new/write-file.ts';

const use = 'npm run new -- KIND "TITLE" (--force ID | --organisation "NAME") [--id ID]\n     npm run new -- KIND ID --lang cy\n     npm run new     asks for everything';

const folder = contentFolder();
const asker: Asker | undefined = process.stdin.isTTY && process.stdout.isTTY ? openAsker({ input: process.stdin, output: process.stdout }) : undefined;
const missing: string[] = [];

function good<Value>(answer: Answer<Value>): Value {
  if ('no' in answer) throw new BadUse(answer.no);
  return answer.value;
}

/** What was given, else what somebody answers, else a note of what is missing. */
async function need<Value>(what: string, given: string | undefined, question: string, read: (written: string) => Answer<Value>): Promise<Value | undefined> {
  if (given !== undefined) return good(read(given));
  if (asker) return asker.ask(question, read);
  missing.push(what);
  return undefined;
}

async function sharer({ force, organisation }: { force?: string | undefined; organisation?: string | undefined }): Promise<SharedBy | undefined> {
  if (force !== undefined && organisation !== undefined) throw new BadUse('Give --force or --organisation, and not both.');
  const { forces } = loadLibrary(folder, () => false).reference;
  const isAsked = asker !== undefined && organisation === undefined;
  if (force !== undefined || isAsked) {
    const named = await need('the force', force, 'Which force shares it? Its name or id; leave this empty if you are not a force.', (written) => (isAsked && written.trim() === '' ? { value: undefined } : readForce(written, forces)));
    if (named !== undefined) return { force: named };
  }
  const named = await need('--force or --organisation (who shares it)', organisation, 'Which organisation shares it?', readOrganisation);
  return named === undefined ? undefined : { organisation: named };
}

async function translation(kind: NewKind, written: string): Promise<string> {
  if (kind === 'finding') throw new BadUse('A finding has no Welsh page: its words stand in one file.');
  const pages = loadLibrary(folder, () => false).everyPage.filter((page) => page.lang === 'en' && page.kind === folders[kind]);
  const english = pages.find(({ id }) => id === written || id === idFor(written));
  if (!english) throw new NotWritten(`There is no ${kind} ${shown(written)} to translate. ${suggest(written, pages.map(({ id }) => id))}`);
  if (english.refusals.length > 0) throw new NotWritten(`${english.file} has errors. Put them right first: npm run check -- ${english.file}`);
  const path = placeFor(kind, english.id, 'cy');
  await writeNew(folder, path, new TextEncoder().encode(welshPage(english.text, english.kind, english.hash)));
  return path;
}

async function makeNew(): Promise<number> {
  const option = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { force: option, organisation: option, id: option, lang: { ...option, default: 'en' } } });
  const [writtenKind, writtenTitle, ...more] = positionals;
  if (more.length > 0) throw new BadUse(`Put the title in quotes: ${shown([writtenTitle, ...more].join(' '))}`);
  const lang = languages.find((each) => each === values.lang);
  if (!lang) throw new BadUse(`There is no language called ${shown(values.lang)}. ${suggest(values.lang, languages)}`);
  if (!existsSync(folder)) throw new BadUse(`There is no content folder at ${folder}.`);

  const kind = await need(`the kind (${newKinds.join(', ')})`, writtenKind, `What is it? One of: ${newKinds.join(', ')}.`, readKind);
  const isTranslation = lang !== 'en';
  if (isTranslation && [values.force, values.organisation, values.id].some((each) => each !== undefined)) throw new BadUse('A Welsh page takes who shares it, and its address, from the English one: leave --force, --organisation and --id out.');
  if (kind === 'finding' && (values.force ?? values.organisation) !== undefined) throw new BadUse('A finding names its source, and nobody who shares it: leave --force and --organisation out.');
  const title = await need(isTranslation ? 'the id of the page to translate' : 'the title (in quotes)', writtenTitle, isTranslation ? 'Which page? Its id.' : 'What is it called? Up to 90 characters.', readTitle);
  const sharedBy = kind === 'finding' || isTranslation ? undefined : await sharer(values);
  if (kind === undefined || title === undefined || missing.length > 0) throw new BadUse(`Something is missing: ${missing.join('; ')}.`);
  if (isTranslation) return tell(kind, await translation(kind, title));

  const id = values.id === undefined ? idFor(title) : good(readId(values.id));
  if (id === undefined) throw new BadUse('No address can be made from this title. Give one with --id, such as --id bike-marking.');
  const starter = join(folder, starterOf(kind));
  if (!existsSync(starter)) throw new NotWritten(`There is no starter at ${starter}.`);
  const path = placeFor(kind, id);
  await writeNew(folder, path, fillIn(readFileSync(starter), sharedBy ? { title, page: { sharedBy, today: dayOf() } } : { title }));
  return tell(kind, path);
}

/** Says what to do next. @returns the exit code */
function tell(kind: NewKind, path: string): number {
  const [place, id = ''] = path.split('/');
  const address = kind === 'finding' ? `evidence/${id.replace('.yaml', '')}/` : `${place}/${id}/`;
  const checked = kind === 'finding' ? path : `${place}/${id}`;
  const isWelsh = path.endsWith('/cy.mdx');
  const steps = [
    isWelsh ? 'Open it and write every word in Welsh.' : 'Open it and write over every "Write here".',
    `npm run check -- ${checked}     says what is not right yet`,
    `npm start, then http://localhost:4321/${isWelsh ? 'cy/' : ''}${address}     shows it`,
    'Send it as a pull request with nothing else in it. CONTRIBUTING.md shows how.',
  ];
  process.stdout.write(`Made ${relative('.', join(folder, path))}\n\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`);
  return 0;
}

await runCommand(use, async () => {
  try {
    return await makeNew();
  } catch (error) {
    if (error instanceof Unanswered) throw new BadUse(`${error.message} Nothing was written.`);
    if (!(error instanceof NotWritten)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    asker?.close();
  }
});
