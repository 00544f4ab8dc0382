/**
 * Ids of the headings in contributed texts. All begin with a mark that no id of the site's own begins with: a heading
 * called Kit stands beside the site's own section of that name, and neither takes the other's links.
 */
import GithubSlugger from 'github-slugger';

const mark = 'h-';

/** @returns a function from the words of each heading, in order, to its id: `h-notes`, and then `h-notes-1` */
export function headingIds(): (words: string) => string {
  const slugger = new GithubSlugger();
  return (words) => `${mark}${slugger.slug(words)}`;
}

/**
 * @param fragment of an address: `#notes` as people write it, `#h-notes` as they copy it from the browser, or nothing
 * @returns the fragment that leads to that heading: `#h-notes`
 */
export function headingFragment(fragment: string): string {
  return fragment === '' || fragment.startsWith(`#${mark}`) ? fragment : `#${mark}${fragment.slice(1)}`;
}

/** @returns a heading's id as people write it in links: `notes` */
export function headingName(id: string): string {
  return id.startsWith(mark) ? id.slice(mark.length) : id;
}
