/** What is new and changed, as an Atom feed (RFC 4287). Findings have no dates, so they do not appear in it. */
import { Feed, type Author } from 'feed';
import { translator } from '../i18n/index.ts';
import { changeWords } from '../resource/change-words.ts';
import { absolute } from '../resource/addresses.ts';
import type { Resource, Sharer } from '../resource/resource.ts';
import type { LastChange } from '../document/last-changes.ts';
import { doNotUse, doNotUseText } from '../resource/withdrawal.ts';

/** Readers fetch a feed again and again; the newest so many are in it. The catalogue has everything. */
export const mostEntries = 100;

export interface FeedOptions {
  /** Where a part of the library is listed that has a feed of its own, and its name. */
  readonly list?: { readonly path: string; readonly name: string };
  /** What changed last, by the address of the page. */
  readonly changes?: Readonly<Record<string, LastChange>>;
}

/**
 * @param resources every language of every resource, or those in the list
 * @param site the site's own address
 * @returns the feed as XML, newest `updated` first. An entry's id is its page's address. Without any resource the feed
 * dates from 1970: a date of today would make a new feed of the same content every day.
 */
export function atomFeed(resources: readonly Resource[], site: URL, { list, changes = {} }: FeedOptions = {}): string {
  const t = translator('en');
  const newest = resources.toSorted(newestFirst).slice(0, mostEntries);
  const address = absolute(`${list?.path ?? '/'}feed.xml`, site);
  const home = absolute(list?.path ?? '/', site);
  const feed = new Feed({
    id: address,
    title: list ? t('feed.of', { name: withoutControls(list.name) }) : t('feed.title'),
    description: t('site.line'),
    link: home,
    feed: address,
    updated: new Date(newest[0] ? changed(newest[0].frontMatter) : 0),
    author: author({ name: t('site.name'), web: absolute('/', site) }),
    copyright: t('receipts.ogl'),
    generator: false,
  });
  for (const resource of newest) {
    const { address: path, frontMatter, sharer, around } = resource;
    const last = changes[path];
    const { title, summary, published, topics, withdrawn } = frontMatter;
    const said = doNotUse(withdrawn, around);
    feed.addItem({
      title: asHtml(said ? `${t('withdrawn')}: ${title}` : title),
      description: asHtml(
        said
          ? doNotUseText(said, (at) => absolute(at, site))
          : last
            ? `${summary} ${changeWords(resource, last)}`
            : summary,
      ),
      link: absolute(path, site),
      date: new Date(changed(frontMatter)),
      published: new Date(published),
      author: [author(sharer)],
      category: topics.map((term) => ({ term })),
    });
  }
  return `${feed.atom1()}\n`;
}

/** Who reads a feed must hear that a page was withdrawn, however long ago it was written. */
function changed({ updated, withdrawn }: Resource['frontMatter']): string {
  return withdrawn !== undefined && withdrawn.date > updated ? withdrawn.date : updated;
}

function newestFirst(a: Resource, b: Resource): number {
  const [ofA, ofB] = [changed(a.frontMatter), changed(b.frontMatter)];
  if (ofA !== ofB) return ofA > ofB ? -1 : 1;
  return a.address < b.address ? -1 : 1;
}

function author({ name, web }: Sharer): Author {
  return { name: withoutControls(name), ...(web !== undefined && { link: web }) };
}

/** `feed` marks every title and summary as HTML. What people wrote is text, so a reader must show it as it stands. */
function asHtml(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Characters that XML cannot hold, not even escaped: one of them, and no reader opens the feed. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
