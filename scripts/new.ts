/**
 * npm run new -- KIND "TITLE" (--force ID | --organisation "NAME") [--id ID]
 * npm run new -- KIND ID --lang cy
 * Makes a new page or finding from its starter, or the start of its Welsh. Run bare at a terminal it asks.
 * Exit 0: made. 1: not made, and nothing changed. 2: bad use, or something missing and nobody there to ask.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suggest } from '../src/document/did-you-mean.ts';
import { idFor } from '../src/document/id-for.ts';
import { contentFolder } from '../src/disk/content-folder.ts';
import { loadLibrary } from '../src/disk/load-library.ts';
import { BadUse } from './bad-use.ts';
import { main, type Command, type Terminal } from './command.ts';
import { dayOf } from './day.ts';
import { shown } from './new/answers.ts';
import { openAsker, Unanswered } from './new/ask.ts';
import { fillIn } from './new/fill-in.ts';
import { folders, placeFor, starterOf, type NewKind } from './new/kinds.ts';
import { findingToTranslate, welshPage } from './new/translate.ts';
import { newOptions, wishToStart, type Wish } from './new/wish.ts';
import { NotWritten, writeNew } from './new/write-file.ts';
import { welshLanguage } from '../src/schema/languages.ts';

const use =
  'npm run new -- KIND "TITLE" (--force ID | --organisation "NAME") [--id ID]\n     npm run new -- KIND ID --lang cy\n     npm run new     asks for everything';

/** @returns the path of what was made, below the content folder */
async function make(folder: string, wish: Wish): Promise<string> {
  if (wish.make === 'translation') return makeWelsh(folder, wish);
  const starter = join(folder, starterOf(wish.kind));
  if (!existsSync(starter)) throw new NotWritten(`There is no starter at ${starter}.`);
  const path = placeFor(wish.kind, wish.id);
  const { title } = wish;
  await writeNew(
    folder,
    path,
    fillIn(
      readFileSync(starter),
      wish.make === 'page' ? { title, page: { sharedBy: wish.sharedBy, today: dayOf() } } : { title },
    ),
  );
  return path;
}

async function makeWelsh(folder: string, { kind, of }: Extract<Wish, { make: 'translation' }>): Promise<string> {
  const { everyPage, findings } = loadLibrary(folder, () => false);
  const there = [
    ...findings.map(({ id, file, data }) => ({
      ...{ id, file, of: 'findings' },
      text: data && findingToTranslate(data),
    })),
    ...everyPage
      .filter(({ lang }) => lang === 'en')
      .map((page) => ({
        ...{ id: page.id, file: page.file, of: page.kind },
        // A page is read when it is asked for.
        get text() {
          return page.refusals.length > 0 ? undefined : welshPage(page.text, page.kind, page.hash);
        },
      })),
  ].filter((each) => each.of === folders[kind]);
  const english = there.find(({ id }) => id === of || id === idFor(of));
  if (!english)
    throw new NotWritten(
      `There is no ${kind} ${shown(of)} to translate. ${suggest(
        of,
        there.map(({ id }) => id),
      )}`,
    );
  const { text } = english;
  if (text === undefined)
    throw new NotWritten(`${english.file} has errors. Put them right first: npm run check -- ${english.file}`);
  const path = placeFor(kind, english.id, welshLanguage);
  await writeNew(folder, path, new TextEncoder().encode(text));
  return path;
}

/** What to do next. */
function next(kind: NewKind, path: string): string {
  const [place, name = ''] = path.split('/');
  const isWelsh = new RegExp(`[/.]${welshLanguage}\\.(mdx|yaml)$`).test(path);
  const address = kind === 'finding' ? `evidence/${name.replace(/\..*/, '')}/` : `${place}/${name}/`;
  const steps = [
    isWelsh ? 'Open it and write every word in Welsh.' : 'Open it and write over every "Write here".',
    `npm run check -- ${place}/${name}     says what is not right yet`,
    `npm start, then http://localhost:4321/${isWelsh ? `${welshLanguage}/` : ''}${address}     shows it`,
    'Send it as a pull request with nothing else in it. CONTRIBUTING.md shows how.',
  ];
  return `Next:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}

async function run(words: readonly string[], { out, err }: Terminal): Promise<number> {
  const { stdin: input, stdout: output } = process;
  const asker = input.isTTY && output.isTTY ? openAsker({ input, output }) : undefined;
  try {
    const folder = contentFolder();
    if (!existsSync(folder)) throw new BadUse(`There is no content folder at ${folder}.`);
    const wish = await wishToStart(words, () => loadLibrary(folder, () => false).reference.forces, asker);
    const path = await make(folder, wish);
    out(`Made ${relative('.', join(folder, path))}\n\n${next(wish.kind, path)}`);
    return 0;
  } catch (error) {
    if (error instanceof Unanswered) throw new BadUse(`${error.message} Nothing was written.`);
    if (!(error instanceof NotWritten)) throw error;
    err(`${error.message}\n`);
    return 1;
  } finally {
    asker?.close();
  }
}

export const newCommand: Command = { options: Object.keys(newOptions), use, run };

if (import.meta.main) await main(newCommand);
