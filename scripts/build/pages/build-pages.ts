import { heldLibrary } from '../../../src/disk/held-library.ts';
import { whyNotPublished } from '../../../src/disk/why-not-published.ts';
import { Failure } from '../failure.ts';
import type { Build } from '../steps.ts';
import { compiledSite } from './compiled-site.ts';
import { writePages } from './write-pages.ts';
import { writeSitemap } from './sitemap.ts';

/**
 * Writes every page, with the program that shows them as it was compiled before.
 * @param told called with the address of each file and the milliseconds it took
 * @throws Failure where anything in the library was refused, and where there is no home page
 */
export async function buildPages(
  build: Build,
  told: (path: string, milliseconds: number) => void = () => {},
): Promise<string> {
  process.env.NODE_ENV = 'production';
  // Our code runs inside Astro, too, and finds the content folder the same way as the check did.
  process.env.CONTENT_DIR = build.content;
  // Astro asks only when it compiles, and most builds do without.
  const refused = whyNotPublished(heldLibrary(build.content), build.content);
  if (refused !== undefined) throw new Failure(refused);
  const pages = await writePages(await compiledSite(build), build, told);
  if (!pages.includes('')) throw new Failure('Astro built no home page. Is src/pages/ complete?');
  await writeSitemap(pages, build);
  const unknown =
    build.address === undefined
      ? '; SITE_URL is not set, so there is no sitemap, no feed, and no address on pages or on paper'
      : '';
  return `${pages.length} pages${unknown}`;
}
