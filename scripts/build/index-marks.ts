/** Marks that are read when the index of the search is made (search/page-sections.ts), and by nobody after it. */
const tag = /<[a-z][^<>]*>/gi;
const mark = / data-pagefind-[a-z-]+(?:="[^"]*")?/g;

/** @returns a page without them. Words that look like a mark, outside of tags, stay as they are */
export function withoutIndexMarks(html: string): string {
  return html.replace(tag, (each) => each.replace(mark, ''));
}
