/** What build-strange.ts leaves behind, and what it built from. */
import { join } from 'node:path';

/** The base path of the strange site. */
export const base = '/mini-police/';

/** How many strange lessons are tried. @param all whether this is `npm run test:all` */
export const lessonCount = (all: boolean) => (all ? 96 : 32);

/** Stands in a lesson that looks like code. */
export const marker = 'globalThis.ranByMistake';

/** @param folder that of build-strange.ts */
export const placesIn = (folder: string) => ({
  /** The content folder of lessons that try to run. */
  traps: join(folder, 'traps'),
  /** The file that they try to write. */
  ran: join(folder, 'ran'),
  /** Where a site of them would be. */
  trapped: join(folder, 'trapped'),
  /** JSON: where each trap stands, and what Astro said to them. */
  refused: join(folder, 'refused.json'),
  /** The content folder of the chosen library with what strangers might send and the check lets pass. */
  content: join(folder, 'content'),
  /** What became of it. */
  site: join(folder, 'site'),
  /** Every piece of JavaScript that was made on the way. */
  chunks: join(folder, 'chunks'),
  /** JSON: the path of every module. */
  modules: join(folder, 'modules.json'),
  cache: join(folder, 'cache'),
});
