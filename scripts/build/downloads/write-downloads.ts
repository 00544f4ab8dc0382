import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { count } from '../../../src/checks/reporters/report.ts';
import type { Library } from '../../../src/document/library.ts';
import type { Page } from '../../../src/document/page.ts';
import { choiceCardsAddress, choiceCardsOf } from '../../../src/writers/paper/choice-cards.ts';
import { starterDocx } from '../../../src/writers/docx/whole/starter.ts';
import { nodeMaterials } from '../../../src/writers/native/materials.ts';
import type { Written } from '../../../src/writers/paper/download.ts';
import type { PrintOptions } from '../../../src/writers/paper/identity.ts';
import type { MadeFile, Manifest } from '../../../src/writers/paper/manifest.ts';
import { programmePack } from '../../../src/writers/pack/pack.ts';
import { openerOf } from '../../../src/resource/open-resource.ts';
import { printerOf } from '../../../src/resource/to-print.ts';
import { MasterError } from '../../../src/writers/pptx/master-layouts.ts';
import { readMaster } from '../../../src/writers/pptx/read-master.ts';
import { keptFormerVersions } from '../../../src/disk/former-versions.ts';
import { heldLibrary } from '../../../src/disk/held-library.ts';
import { heldOwnLibrary } from '../../../src/disk/held-own-library.ts';
import { manifestName } from '../../../src/disk/made-files.ts';
import { shelfTexts } from '../../../src/disk/shelf-texts.ts';
import { Failure } from '../failure.ts';
import type { Build } from '../steps.ts';
import { openCache } from './cache.ts';
import type { Task } from './task.ts';
import { Refused, Writers } from './writers.ts';

const folderOf = (scratch: string) => join(scratch, 'downloads');

/**
 * Makes every file that people download, before the pages, which name them with their sizes.
 * @throws Failure with the file and line of everything that could not be written
 */
export async function writeDownloads(
  { content, scratch, address, cache: cacheFolder, fresh, master }: Build,
  progress: (text: string) => void,
): Promise<string> {
  const folder = folderOf(scratch);
  const library = { ...heldLibrary(content), own: heldOwnLibrary() };
  const toPrint = printerOf(library, shelfTexts(), keptFormerVersions());
  const options = { ...(address !== undefined && { site: address }), ...(master && { master }) };
  await usable(master);
  const cache = openCache(cacheFolder, join(import.meta.dirname, '../../..'));
  const writers = new Writers();
  const made = new Map<string, readonly MadeFile[]>();
  const refused: string[] = [];
  let written = 0;
  const put = (address: string, files: readonly Written[]) => {
    const at = join(folder, address);
    mkdirSync(at, { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(at, name), bytes);
    made.set(
      address,
      files.map(({ bytes, ...download }) => ({
        ...download,
        path: `${address}${download.name}`,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    );
  };
  const ready = new Set<string>();
  const putPage = ({ address }: Page, files: readonly Written[]) => {
    put(address, files);
    ready.add(address);
    progress(`${ready.size} of ${count(library.everyPage.length, 'page')}`);
  };
  const filesOf = ({ address }: Page): Written[] =>
    (made.get(address) ?? []).map(({ path, sha256: _, ...download }) => ({
      ...download,
      bytes: readFileSync(join(folder, path)),
    }));
  const running = new Set<Promise<void>>();
  /** Begins to write, where it was not written before, and puts the files where they belong. */
  const begin = async (task: Task, then: (files: readonly Written[], isNew: boolean) => void) => {
    const key = cache.keyFor('cards' in task ? task.cards : task.resource, options);
    const kept = fresh ? undefined : cache.get(key);
    if (kept) return then(kept, false);
    const writer = await writers.ready();
    const writing = writers.write(writer, task).then(
      (files) => {
        cache.put(key, files);
        then(files, true);
      },
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error;
        refused.push(error.message);
      },
    );
    // Whatever a writer crashed with is thrown when all have ended.
    running.add(writing);
    writing.then(
      () => running.delete(writing),
      () => undefined,
    );
  };
  try {
    for (const page of library.everyPage)
      await begin({ resource: toPrint(page), options }, (files, isNew) => {
        if (isNew) written += 1;
        putPage(page, files);
      });
    const opener = openerOf({ ...library, drawings: shelfTexts(), former: keptFormerVersions() });
    const cards = choiceCardsOf(
      library.everyPage.filter(({ kind }) => kind === 'lessons').map((page) => opener.resource(page)),
    );
    if (cards) await begin({ cards, options }, (files) => put(choiceCardsAddress, files));
    await Promise.all(running);
    await putStarters(library, join(folder, 'contribute'), options);
  } finally {
    await writers.stop();
  }
  if (refused.length > 0)
    throw new Failure(`${count(refused.length, 'page')} cannot be printed:\n\n${refused.sort().join('\n')}`);
  for (const page of library.everyPage.filter(({ kind }) => kind === 'programmes')) {
    const programme = toPrint(page);
    const lessons = programme.lessons.map((lesson) => {
      const itsPage = library.everyPage.find(({ file }) => file === lesson.file)!;
      return { lesson: toPrint(itsPage), files: filesOf(itsPage) };
    });
    const files = filesOf(page);
    putPage(page, [programmePack(programme, files, lessons), ...files]);
  }
  const manifest: Manifest = Object.fromEntries(
    [...library.everyPage.map(({ address }) => address), choiceCardsAddress].map((address) => [
      address,
      made.get(address) ?? [],
    ]),
  );
  writeFileSync(join(folder, manifestName), JSON.stringify(manifest));
  process.env.DOWNLOADS_DIR = folder;
  const files = Object.values(manifest).flat().length;
  return `${count(files, 'file')}; those of ${count(written, 'page')} written anew`;
}

/** Empty pages in Word, for whoever begins one: `/contribute/lesson.docx`. */
async function putStarters({ files }: Library, to: string, options: PrintOptions): Promise<void> {
  for (const [kind, name] of [
    ['lessons', 'lesson'],
    ['guidance', 'guidance'],
  ] as const) {
    const starter = files.find(({ path }) => path === `_starters/${name}.mdx`);
    if (!starter) continue;
    const text = new TextDecoder().decode(starter.read());
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, `${name}.docx`), await starterDocx(kind, text, { ...options, materials: nodeMaterials }));
  }
}

/** What a master lacks is told once, and not for every page. */
async function usable(master: Uint8Array | undefined): Promise<void> {
  if (!master) return;
  try {
    await readMaster(master);
  } catch (error) {
    if (error instanceof MasterError) throw new Failure(error.message);
    throw error;
  }
}

/** Astro empties its folder before it builds, so the files come after it. */
export function placeDownloads({ scratch, site }: Build): string {
  const folder = folderOf(scratch);
  rmSync(join(folder, manifestName));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(site, relative(folder, from));
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  return 'beside their pages';
}
