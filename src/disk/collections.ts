/** Astro's collections, filled from the library that was read. */
import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { FSWatcher } from 'vite';
import type { Library } from '../document/library.ts';
import type { Kind } from '../schema/kinds.ts';
import type { ReferenceName } from '../schema/reference.ts';
import { contentFolder } from './content-folder.ts';
import { dropLibrary, heldLibrary } from './held-library.ts';
import { shownPages } from './shown-pages.ts';
import { whyNotPublished } from './why-not-published.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** Libraries whose refusals have been logged. */
const told = new WeakSet<Library>();

function collectionLoader(name: string, entriesOf: (library: Library) => Entry[]): Loader {
  return {
    name: `mini-police-library:${name}`,
    async load({ store, parseData, generateDigest, watcher, logger }) {
      const folder = contentFolder();
      const fill = async () => {
        const library = heldLibrary(folder);
        const message = whyNotPublished(library, folder);
        if (message !== undefined) {
          // In npm run dev the pages that can be read are shown; a build with refusals publishes nothing.
          if (!watcher) throw new Error(message);
          // Each of twenty collections is filled from the same library.
          if (!told.has(library)) logger.error(message);
          told.add(library);
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
      dropLibrary();
      for (const each of all) each();
    }, 50);
  });
}

/**
 * @returns Astro's loader for one kind of resource: an entry for each language of each resource, id `en/road-safety`.
 * What stands on a page is in none of them: Astro would write and read it all once more.
 */
export function pagesLoader(kind: Kind): Loader {
  return collectionLoader(kind, (library) =>
    shownPages(library)
      .filter((page) => page.kind === kind)
      .map(({ id, lang, hash, stale }) => ({ id: `${lang}/${id}`, data: { id, lang, hash, stale } })),
  );
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
