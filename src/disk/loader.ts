/** Reads the content folder from disk, once: for Astro's collections, the check and the downloads. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { FSWatcher } from 'vite';
import { leftBehind, type ContentFile } from '../document/files.ts';
import { readLibrary, type Library } from '../document/library.ts';
import type { Problem } from '../document/problem.ts';
import type { Manifest } from '../writers/paper/manifest.ts';
import type { Kind } from '../schema/kinds.ts';
import type { ReferenceName } from '../schema/reference.ts';

/** @returns the content folder: `CONTENT_DIR`, or `content` below the current folder */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

/**
 * @param folder the content folder
 * @returns every file in it, with bytes read only when asked for. Links are listed and never followed.
 * @throws when the folder itself cannot be read
 */
export function filesIn(folder: string): ContentFile[] {
  const walk = (below: string): ContentFile[] =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .filter((entry) => !leftBehind.has(entry.name))
      .flatMap((entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) return walk(path);
        return [
          {
            path,
            size: lstatSync(join(folder, path)).size,
            special: !entry.isFile(),
            read: () => readFileSync(join(folder, path)),
          },
        ];
      });
  return walk('');
}

/**
 * @param folder the content folder
 * @param isJudged which files are asked about, by path
 * @returns the library as it stands on disk now
 */
export function loadLibrary(folder: string = contentFolder(), isJudged?: (path: string) => boolean): Library {
  return readLibrary(filesIn(folder), isJudged);
}

export const manifestName = 'manifest.json';

/** @returns the files that the build made of each resource; none in npm run dev, which makes none */
export function madeFiles(): Manifest {
  const folder = process.env.DOWNLOADS_DIR;
  return folder === undefined ? {} : (JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Manifest);
}

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/**
 * Astro asks for each collection by itself; the library is read once for all of them, and again when a file changes.
 */
let latest: { folder: string; library: Library } | undefined;

function sharedLibrary(folder: string): Library {
  if (latest?.folder !== folder) latest = { folder, library: loadLibrary(folder) };
  return latest.library;
}

function collectionLoader(name: string, entriesOf: (library: Library) => Entry[]): Loader {
  return {
    name: `mini-police-library:${name}`,
    async load({ store, parseData, generateDigest, watcher, logger }) {
      const folder = contentFolder();
      const fill = async () => {
        const library = sharedLibrary(folder);
        if (library.refusals.length > 0) {
          const message = `${library.refusals.length} things in ${folder} cannot be published. npm run check shows them with their lines.\n${library.refusals.map(inOneLine).join('\n')}`;
          // In npm run dev the pages that can be read are shown; a build with refusals publishes nothing.
          if (!watcher) throw new Error(message);
          logger.error(message);
        }
        store.clear();
        for (const { id, data } of entriesOf(library)) {
          store.set({ id, data: await parseData({ id, data }), digest: generateDigest(data) });
        }
      };
      await fill();
      if (watcher) onChange(watcher, folder, () => fill().catch((error: Error) => logger.error(error.message)));
    },
  };
}

const refills = new WeakMap<FSWatcher, (() => void)[]>();

/** Watches the content folder once for all collections, and lets what an editor writes in one go settle first. */
function onChange(watcher: FSWatcher, folder: string, refill: () => void): void {
  const known = refills.get(watcher);
  if (known) return void known.push(refill);
  const all = [refill];
  refills.set(watcher, all);
  watcher.add(folder);
  let settling: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      latest = undefined;
      for (const each of all) each();
    }, 50);
  });
}

function inOneLine({ file, line, column, message, help }: Problem): string {
  return `${file}:${line}:${column} ${message} ${help}`;
}

/**
 * @returns Astro's loader for one kind of resource: an entry for each language of each resource, id `en/road-safety`
 */
export function pagesLoader(kind: Kind): Loader {
  return collectionLoader(kind, ({ pages, refusals }) => {
    const refused = new Set(refusals.map((refusal) => refusal.file));
    return pages.flatMap((page) => {
      if (page.kind !== kind || refused.has(page.file)) return [];
      const { id, lang, data, document, hash, stale } = page;
      return data ? [{ id: `${lang}/${id}`, data: { id, lang, frontMatter: data, document, hash, stale } }] : [];
    });
  });
}

/** @returns Astro's loader for the findings */
export function findingsLoader(): Loader {
  return collectionLoader('findings', ({ findings }) =>
    findings.flatMap(({ id, data }) => (data ? [{ id, data }] : [])),
  );
}

/**
 * @returns Astro's loader for one list of reference data. Astro hands out entries by id, so the id begins with the
 * place in the list: `0003-durham`
 */
export function referenceLoader(name: ReferenceName): Loader {
  return collectionLoader(name, ({ reference }) =>
    reference[name].map((data, place) => ({ id: `${String(place).padStart(4, '0')}-${data.id}`, data })),
  );
}
