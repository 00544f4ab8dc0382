/**
 * A lesson stands on several pages and is one answer to whoever searches: its index holds the words of all of them,
 * with places that lead to the right one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { facesOfLesson } from '../../../src/resource/sections/faces.ts';

const id = / id="([^"]+)"/g;
/** A heading of level 1 says again what the lesson's own page says. */
const heading = /<h1[\s\S]*?<\/h1>/g;

/**
 * @param site the folder of the built site
 * @param address of a page, below it
 * @returns its HTML; that of a lesson with the text of its other pages, in which the place `session` of the plan is
 * called `plan/#session`
 */
export function wholeLesson(site: string, address: string): string {
  const html = readFileSync(join(site, address, 'index.html'), 'utf8');
  const parts = facesOfLesson.flatMap((face) => {
    const file = join(site, address, face, 'index.html');
    const text = existsSync(file) ? textOf(readFileSync(file, 'utf8')) : undefined;
    return text === undefined ? [] : [text.replace(heading, '').replace(id, ` id="${face}/#$1"`)];
  });
  return parts.length === 0 ? html : html.replace(/<\/article>(?=\s*<\/main>)/, () => `${parts.join('')}</article>`);
}

/** What the page for a part of a lesson says itself. */
function textOf(html: string): string | undefined {
  return /<article data-search-part[^>]*>([\s\S]*)<\/article>/.exec(html)?.[1];
}
