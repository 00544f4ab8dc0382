/** Marks that Pagefind reads when the index is made, and nobody after it. */

/** What stands on a page for the index alone: ResourceLayout.astro writes it. */
const forIndexOnly = /<div hidden data-pagefind-ignore>.*?<\/div>/gs;
const tag = /<[a-z][^<>]*>/gi;
const mark = / data-pagefind-[a-z-]+(?:="[^"]*")?/g;

/** @returns a page without them. Words that look like a mark, outside of tags, stay as they are */
export function withoutIndexMarks(html: string): string {
  return html.replace(forIndexOnly, '').replace(tag, (each) => each.replace(mark, ''));
}
