import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { pathIn } from '../../../src/document/page-address.ts';
import type { Library } from '../../../src/document/library.ts';
import { keptFormerVersions } from '../../../src/disk/former-versions.ts';
import { heldLibrary } from '../../../src/disk/held-library.ts';
import { heldOwnLibrary } from '../../../src/disk/held-own-library.ts';
import type { PageSection, Placed, SearchDocument } from '../../../src/machines/record-of.ts';
import { searchDocuments } from '../../../src/machines/search-document.ts';
import { openerOf } from '../../../src/resource/open-resource.ts';
import { interfaceLanguages } from '../../../src/i18n/index.ts';
import type { Language } from '../../../src/schema/shared.ts';
import { wordsFile } from '../../../src/tools/search-words.ts';
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
  const room = fresh ? undefined : join(dirname(cache), 'records');
  const documents = interfaceLanguages.flatMap((lang) => documentsOf(site, content, room, lang));
  // An empty index would be a search that never finds anything.
  if (documents.length === 0)
    throw new Failure('There is no page to index. Does the layout still mark its text with data-pagefind-body?');
  for (const { path, content: bytes } of await indexOf(documents)) {
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return `${documents.length} pages can be searched, in ${interfaceLanguages.length} languages`;
}

/**
 * @param room where records are kept from one build to the next; each is made anew where nobody says
 * @param reader the language that somebody reads in
 * @returns the record of every page of the library that stands in a finished site
 */
export function documentsOf(site: string, content: string, room?: string, reader: Language = 'en'): SearchDocument[] {
  return recordsOf(
    heldLibrary(content),
    (address) => {
      const file = join(site, address, 'index.html');
      return existsSync(file) ? wholeLesson(site, address) : undefined;
    },
    room,
    reader,
    (address) => existsSync(join(site, address, 'index.html')),
  );
}

type Make = (sections: readonly PageSection[], placed: Placed) => SearchDocument;

/**
 * @param htmlOf the finished page of an address; a page without one has no record
 * @param room where records are kept from one build to the next
 * @param reader the language that somebody reads in: each page is there once, in it or else in English
 * @param isThere whether a page stands at an address
 */
export function recordsOf(
  library: Library,
  htmlOf: (address: string) => string | undefined,
  room?: string,
  reader: Language = 'en',
  isThere: (address: string) => boolean = () => false,
): SearchDocument[] {
  const opener = openerOf({ ...library, drawings: new Map(), former: keptFormerVersions(), own: heldOwnLibrary() });
  const documents = searchDocuments(library.reference, reader);
  const keep = keepRecords(library.reference, room);
  /** None where the page is not there, or does not say what is to be searched. */
  const ofPage = (address: string, of: unknown, made: Make, english?: Placed['english']) => {
    const html = htmlOf(address) ?? '';
    // A page that is not translated stands in the frame of the reader's language, too.
    const framed = pathIn(reader, address);
    const placed = { url: isThere(framed) ? framed : address, english };
    const record = keep(placed.url, [reader, placed, of, html], () => {
      const sections = pageSections(html);
      return sections.length === 0 ? undefined : made(sections, placed);
    });
    return record === undefined ? [] : [record];
  };
  return [
    ...readIn(reader, library.everyPage).flatMap(({ page, english }) => {
      const resource = opener.resource(page);
      return ofPage(page.address, resource, (...of) => documents.resource(resource, ...of), english?.data);
    }),
    ...library.findings.flatMap(({ id }) => {
      const finding = opener.finding(id);
      return ofPage(`/evidence/${id}/`, finding, (...of) => documents.finding(finding, ...of));
    }),
  ];
}

/**
 * @param documents what can be searched for
 * @returns every file of the index, by its path below pagefind/
 * @throws Failure when Pagefind refuses
 */
export async function indexOf(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const files = new Map<string, IndexFile>();
  const entries: Record<string, unknown> = {};
  let whole: Entry | undefined;
  try {
    for (const language of new Set(documents.map((each) => each.language))) {
      const own = documents.filter((each) => each.language === language);
      for (const file of await indexOfOne(own)) files.set(file.path, file);
      const entry = JSON.parse(Buffer.from(files.get(entryFile)!.content).toString()) as Entry;
      whole ??= entry;
      entries[language] = entry.languages[stemmer];
      files.set(wordsFile(language), { path: wordsFile(language), content: Buffer.from(knownWords(own)) });
    }
  } finally {
    await close();
  }
  const told = JSON.stringify({ ...whole, languages: entries });
  return [...files.values()].map((file) => (file.path === entryFile ? { ...file, content: Buffer.from(told) } : file));
}

interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
}
export const entryFile = 'pagefind-entry.json';
/**
 * Each index is cut into words as English is, whatever it is in: there is no stemmer for Welsh, what is not translated
 * is in English, and of Welsh words each beginning is in the index. What is asked is cut in the same way.
 */
const stemmer = 'en';

async function indexOfOne(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Failure(`Pagefind did not start. ${errors.join(' ')}`);
  for (const { url, content, meta, filters } of documents) {
    const added = await index.addCustomRecord({
      url,
      language: stemmer,
      content,
      meta: { ...meta },
      filters: { ...filters },
    });
    if (added.errors.length > 0) throw new Failure(`Pagefind could not index ${url}. ${added.errors.join(' ')}`);
  }
  const { files, errors: wrong } = await index.getFiles();
  if (wrong.length > 0) throw new Failure(`Pagefind could not write its index. ${wrong.join(' ')}`);
  const used = files.filter(({ path }) => !unused.test(path));
  return cutIndex(used, stemmer, new Map(documents.map(({ url, sort }) => [url, sort])));
}

/** Pages as somebody reads them: in their language, or else in English; of a translation also the English one. */
function readIn(reader: Language, pages: Library['everyPage']) {
  const english = new Map(pages.flatMap((page) => (page.lang === 'en' ? [[`${page.kind}/${page.id}`, page]] : [])));
  const own = pages.filter(({ lang }) => lang === reader);
  const written = new Set(own.map(({ kind, id }) => `${kind}/${id}`));
  const pageOf = (page: Library['everyPage'][number]) => ({
    page,
    english: page.lang === 'en' ? undefined : english.get(`${page.kind}/${page.id}`),
  });
  return [...own, ...[...english].flatMap(([name, page]) => (written.has(name) ? [] : [page]))].map(pageOf);
}
