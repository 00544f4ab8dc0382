import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '../../../src/document/library.ts';
import { keptFormerVersions } from '../../../src/disk/former-versions.ts';
import { heldLibrary } from '../../../src/disk/held-library.ts';
import { heldOwnLibrary } from '../../../src/disk/held-own-library.ts';
import { searchDocuments, type PageSection, type SearchDocument } from '../../../src/machines/search-document.ts';
import { openerOf } from '../../../src/resource/open-resource.ts';
import { Failure } from '../failure.ts';
import type { Build } from '../steps.ts';
import { cutIndex, type IndexFile } from './cut-index.ts';
import { keepRecords } from './kept-records.ts';
import { pageSections } from './page-sections.ts';
import { wholeLesson } from './whole-lesson.ts';
import { knownWords } from './known-words.ts';

/** Pagefind adds search boxes of its own making to every index. The site has its own, so nobody would ask for these. */
const unused = /-ui\.(js|css)$|-highlight\.js$|-component|-worker\.js$/;

/** Reads the finished pages and the library, and writes what the search looks things up in into pagefind/. */
export async function buildSearchIndex({ site, content, cache, fresh }: Build): Promise<string> {
  const documents = documentsOf(site, content, fresh ? undefined : join(dirname(cache), 'records'));
  // An empty index would be a search that never finds anything.
  if (documents.length === 0)
    throw new Failure('There is no page to index. Does the layout still mark its text with data-pagefind-body?');
  for (const { path, content: bytes } of await indexOf(documents)) {
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return `${documents.length} pages can be searched`;
}

/**
 * @param room where records are kept from one build to the next; each is made anew where nobody says
 * @returns the record of every page of the library that stands in a finished site
 */
export function documentsOf(site: string, content: string, room?: string): SearchDocument[] {
  return recordsOf(
    heldLibrary(content),
    (address) => {
      const file = join(site, address, 'index.html');
      return existsSync(file) ? wholeLesson(site, address) : undefined;
    },
    room,
  );
}

/**
 * @param htmlOf the finished page of an address; a page without one has no record
 * @param room where records are kept from one build to the next
 */
export function recordsOf(
  library: Library,
  htmlOf: (address: string) => string | undefined,
  room?: string,
): SearchDocument[] {
  const opener = openerOf({ ...library, drawings: new Map(), former: keptFormerVersions(), own: heldOwnLibrary() });
  const documents = searchDocuments(library.reference);
  const keep = keepRecords(library.reference, room);
  /** None where the page is not there, or does not say what is to be searched. */
  const ofPage = (address: string, of: unknown, made: (sections: readonly PageSection[]) => SearchDocument) => {
    const html = htmlOf(address) ?? '';
    const record = keep(address, [of, html], () => {
      const sections = pageSections(html);
      return sections.length === 0 ? undefined : made(sections);
    });
    return record === undefined ? [] : [record];
  };
  return [
    ...library.everyPage.flatMap((page) => {
      const resource = opener.resource(page);
      return ofPage(page.address, resource, (sections) => documents.resource(resource, sections));
    }),
    ...library.findings.flatMap(({ id }) => {
      const finding = opener.finding(id);
      return ofPage(`/evidence/${id}/`, finding, (sections) => documents.finding(finding, sections));
    }),
  ];
}

/**
 * @param documents what can be searched for
 * @returns every file of the index, by its path below pagefind/
 * @throws Failure when Pagefind refuses
 */
export async function indexOf(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Failure(`Pagefind did not start. ${errors.join(' ')}`);
    for (const { url, language, content, meta, filters } of documents) {
      const added = await index.addCustomRecord({ url, language, content, meta: { ...meta }, filters: { ...filters } });
      if (added.errors.length > 0) throw new Failure(`Pagefind could not index ${url}. ${added.errors.join(' ')}`);
    }
    const { files, errors: wrong } = await index.getFiles();
    if (wrong.length > 0) throw new Failure(`Pagefind could not write its index. ${wrong.join(' ')}`);
    const used = files.filter(({ path }) => !unused.test(path));
    const languages = [...new Set(documents.map(({ language }) => language))];
    const sorts = new Map(documents.map(({ url, sort }) => [url, sort]));
    const cut = languages.reduce<IndexFile[]>((all, language) => cutIndex(all, language, sorts), used);
    return [...cut, { path: 'words.txt', content: Buffer.from(knownWords(documents)) }];
  } finally {
    await close();
  }
}
