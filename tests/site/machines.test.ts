/** What programs read: the catalogue, the feed, the sitemap, and the heads of the pages. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/machines/catalogue.ts';
import { mostEntries } from '../../src/machines/feed.ts';
import { kindNames, type Kind } from '../../src/schema/kinds.ts';
import { childrenOf, readXml, textOf } from '../read-xml.ts';
import { attribute, builtPages, isStandIn, type BuiltPage } from './built-pages.ts';
import { siteFolder, siteUrl } from '../the-site.ts';

let pages: BuiltPage[];
let catalogue: CatalogueEntry[];
/** The whole address of the home page, as the pages give it. */
let home: string;

const read = (name: string) => readFileSync(join(siteFolder, name), 'utf8');
const fetched = (path: string) => fetch(new URL(path, siteUrl));
const wholeAddress = (path: string) => new URL(path, home).href;
const pageAt = (path: string) => pages.find((page) => page.path === path)!;

beforeAll(() => {
  pages = builtPages(siteFolder).filter((page) => !isStandIn(page));
  catalogue = JSON.parse(read('catalogue.json'));
  home = canonicals(pageAt('/'))[0] ?? '';
});

function canonicals(page: BuiltPage): (string | undefined)[] {
  return page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
    .map((element) => attribute(element, 'href'));
}

function meta(page: BuiltPage, property: string): (string | undefined)[] {
  return page.elements
    .filter((element) => element.tagName === 'meta' && attribute(element, 'property') === property)
    .map((element) => attribute(element, 'content'));
}

/** @throws when it cannot be read */
function jsonLd(page: BuiltPage): Record<string, unknown>[] {
  const scripts = page.elements.filter(
    (element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
  );
  return scripts.map(({ childNodes: [text] }) => JSON.parse(text && 'value' in text ? text.value : ''));
}

describe('the catalogue', () => {
  it('lists every page of a resource and every finding, each once, and nothing else', () => {
    const shelves = new RegExp(`^(/cy)?/(${kindNames.join('|')}|evidence)/[^/]+/$`);
    expect(catalogue.map((entry) => entry.url)).toEqual(
      pages
        .map((page) => page.path)
        .filter((path) => shelves.test(path))
        .sort(),
    );
  });

  it('describes what stands at each address', async () => {
    for (const { url, title, kind, lang, topics, hash } of catalogue) {
      expect((await fetched(url)).status, url).toBe(200);
      expect(meta(pageAt(url), 'og:title'), url).toEqual([title]);
      expect(url).toContain(kind === 'findings' ? '/evidence/' : `/${kind}/`);
      expect(url.startsWith('/cy/')).toBe(lang === 'cy');
      expect(topics.length, url).toBeGreaterThan(0);
      expect(hash, url).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it('names who shares each resource, its stage and when it must be read again', () => {
    for (const { url, kind, force, organisation, stage, reviewBy } of catalogue.filter(
      (entry) => entry.kind !== 'findings',
    )) {
      expect((force === null) !== (organisation === null), `${url} ${kind}`).toBe(true);
      expect(stage, url).toMatch(/^(draft|tried|tried-by-three|reviewed)$/);
      expect(reviewBy, url).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('gives the size and the hash of each file as it is served', async () => {
    for (const { format, href, bytes, sha256 } of catalogue.flatMap((entry) => entry.downloads)) {
      const file = new Uint8Array(await (await fetched(href)).arrayBuffer());
      expect([href.split('.').at(-1), file.length, createHash('sha256').update(file).digest('hex')], href).toEqual([
        format,
        bytes,
        sha256,
      ]);
    }
  });
});

describe('the feed', () => {
  it('is Atom, and holds the resources that the catalogue lists, the newest first', () => {
    const feed = readXml(read('feed.xml'));
    const entries = childrenOf(feed, 'entry');
    const ids = entries.map((entry) => textOf(entry, 'id'));
    const dates = entries.map((entry) => textOf(entry, 'updated'));
    const resources = catalogue.filter(({ kind }) => kind !== 'findings').map(({ url }) => wholeAddress(url));
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(Math.min(resources.length, mostEntries));
    expect(ids.filter((id) => !resources.includes(id))).toEqual([]);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(textOf(feed, 'updated')).toBe(dates[0]);
    for (const date of dates) expect(new Date(date).toISOString()).toBe(date);
  });

  it('is named in the head of every page', async () => {
    for (const page of pages) {
      const links = page.elements
        .filter((element) => attribute(element, 'type') === 'application/atom+xml')
        .map((element) => attribute(element, 'href'));
      expect(links, page.path).toEqual(['/feed.xml']);
    }
    expect((await fetched('/feed.xml')).status).toBe(200);
  });
});

describe('the feeds of kinds, topics and forces', () => {
  it('hold what the library has of each, and their lists lead to them', () => {
    for (const path of ['/lessons/', '/topics/road-safety/', '/forces/durham/']) {
      const ids = childrenOf(readXml(read(`${path.slice(1)}feed.xml`)), 'entry').map((entry) => textOf(entry, 'id'));
      const shown = pageAt(path).elements.flatMap((element) => attribute(element, 'href') ?? []);
      expect(shown).toContain(`${path}feed.xml`);
      if (path !== '/forces/durham/') expect(ids.length).toBeGreaterThan(1);
      for (const id of ids) expect(shown.map(wholeAddress), path).toContain(id);
    }
  });
});

describe('the sitemap', () => {
  it('lists every page but the one for addresses where nothing stands, each once', () => {
    const maps = childrenOf(readXml(read('sitemap-index.xml')), 'sitemap').map((map) => textOf(map, 'loc'));
    const listed = maps.flatMap((map) =>
      childrenOf(readXml(read(map.slice(home.length))), 'url').map((url) => textOf(url, 'loc')),
    );
    const expected = pages.filter(({ path }) => path !== '/404.html').map(({ path }) => wholeAddress(path));
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  it('is named in robots.txt, which lets every robot in', () => {
    expect(read('robots.txt').split('\n')).toEqual([
      'User-agent: *',
      'Allow: /',
      '',
      `Sitemap: ${wholeAddress('sitemap-index.xml')}`,
      '',
    ]);
  });
});

describe('the head of every page', () => {
  it('has one canonical address, its own', () => {
    for (const page of pages) expect(canonicals(page), page.path).toEqual([wholeAddress(page.path)]);
  });

  it('has what a page needs to be shown where people share its address', () => {
    for (const page of pages) {
      for (const property of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale', 'og:image:alt'])
        expect(meta(page, property), `${page.path} ${property}`).toEqual([expect.stringMatching(/\S/)]);
      expect(meta(page, 'og:url'), page.path).toEqual(canonicals(page));
      expect(meta(page, 'og:image'), page.path).toEqual([wholeAddress('icons/share.png')]);
    }
  });

  it('names a picture that is a PNG of the size it says', () => {
    const png = readFileSync(join(siteFolder, 'icons/share.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    for (const page of pages)
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')], page.path).toEqual([
        [`${png.readUInt32BE(16)}`],
        [`${png.readUInt32BE(20)}`],
      ]);
  });

  it('asks robots to leave out the page for addresses where nothing stands, and no other', () => {
    const left = pages.filter((page) =>
      page.elements.some((element) => element.tagName === 'meta' && attribute(element, 'name') === 'robots'),
    );
    expect(left.map((page) => page.path)).toEqual(['/404.html']);
  });
});

describe('the data for search engines', () => {
  const everywhere = ['@id', 'url', 'name', 'description', 'inLanguage', 'isAccessibleForFree', 'publisher', 'about'];
  const shared = [
    ...everywhere,
    'license',
    'author',
    'datePublished',
    'dateModified',
    'creativeWorkStatus',
    'audience',
    'citation',
  ];
  const required: Readonly<Record<Kind | 'findings', readonly [type: string, fields: readonly string[]]>> = {
    lessons: [
      'LearningResource',
      [
        ...shared,
        'learningResourceType',
        'teaches',
        'timeRequired',
        'typicalAgeRange',
        'educationalLevel',
        'educationalAlignment',
      ],
    ],
    programmes: ['Course', [...shared, 'provider', 'hasPart', 'timeRequired', 'typicalAgeRange', 'educationalLevel']],
    guidance: ['Article', [...shared, 'headline']],
    frameworks: ['Article', [...shared, 'headline']],
    'case-studies': ['Article', [...shared, 'headline']],
    templates: ['DigitalDocument', shared],
    findings: ['Dataset', [...everywhere, 'creator', 'citation', 'isBasedOn', 'variableMeasured']],
  };

  it('describes each resource and finding with the fields of its kind', () => {
    for (const { url, kind, title } of catalogue) {
      const [type, fields] = required[kind];
      const about = jsonLd(pageAt(url)).filter((each) => each['@type'] === type);
      expect(about, url).toEqual([
        expect.objectContaining({ '@context': 'https://schema.org', '@id': wholeAddress(url), name: title }),
      ]);
      expect(
        fields.filter((field) => about[0]?.[field] === undefined || about[0][field] === ''),
        url,
      ).toEqual([]);
    }
  });

  it('gives the words of every curriculum statement, not its id', () => {
    for (const { url } of catalogue.filter(({ kind }) => kind === 'lessons')) {
      const [lesson] = jsonLd(pageAt(url));
      for (const { targetName } of lesson?.educationalAlignment as { targetName: string }[])
        expect(targetName, url).toMatch(/\S \S/);
    }
  });

  it('makes a programme of lessons that are there', () => {
    for (const { url } of catalogue.filter(({ kind }) => kind === 'programmes')) {
      const parts = jsonLd(pageAt(url))[0]?.hasPart as { url: string }[];
      for (const part of parts)
        expect(
          catalogue.map((entry) => wholeAddress(entry.url)),
          url,
        ).toContain(part.url);
    }
  });

  it('shows the same way from the home page as the reader sees', () => {
    for (const page of pages) {
      const seen = page.elements
        .filter((element) => attribute(element, 'class') === 'govuk-breadcrumbs__link')
        .map((element) => wholeAddress(attribute(element, 'href') ?? ''));
      const described = jsonLd(page).filter((each) => each['@type'] === 'BreadcrumbList') as {
        itemListElement?: { position: number; item: string }[];
      }[];
      const expected =
        seen.length === 0
          ? []
          : [[...seen, wholeAddress(page.path)].map((item, index) => ({ position: index + 1, item }))];
      expect(
        described.map((each) => each.itemListElement?.map(({ position, item }) => ({ position, item }))),
        page.path,
      ).toEqual(expected);
    }
  });
});
