import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { pathIn } from '../../../src/document/page-address.ts';
import type { Library } from '../../../src/document/library.ts';
import { keptFormerVersions } from '../../../src/disk/former-versions.ts';
import { heldLibrary } from '../../../src/disk/held-library.ts';
import { heldOwnLibrary } from '../../../src/disk/held-own-library.ts';
import { digestOf } from '../../../src/disk/program-digest.ts';
import type { PageSection, Placed, SearchDocument } from '../../../src/machines/record-of.ts';
import { searchDocuments } from '../../../src/machines/search-document.ts';
import { openerOf } from '../../../src/resource/open-resource.ts';
import { interfaceLanguages } from '../../../src/i18n/index.ts';
import type { Language } from '../../../src/schema/shared.ts';
import { wordsFile } from '../../../src/tools/search-words.ts';
import { Failure } from '../failure.ts';
import type { Build } from '../steps.ts';
import { cutIndex, type IndexedPage } from './cut-index.ts';
import { keepRecords } from './kept-records.ts';
import type { IndexFile } from './pagefind-files.ts';
import { pageSections } from './page-sections.ts';
import { pageWords, wordNumbers } from './page-words.ts';
import { filesByPagefind, formsByPagefind, stemmer } from './read-by-pagefind.ts';
import { wholeLesson } from './whole-lesson.ts';
import { knownWords } from './known-words.ts';

/** Pagefind adds search boxes of its own making to every index. The site has its own, so nobody would ask for these. */
const unused = /-ui\.(js|css)$|-highlight\.js$|-component|-worker\.js$/;
/** What Pagefind writes of pages, and we write ourselves. */
const ofPages = /\.pf_\w+$/;

/** Reads the finished pages and the library, and writes what the search looks things up in into pagefind/. */
export async function buildSearchIndex({ site, content, cache, fresh }: Build): Promise<string> {
  const room = fresh ? undefined : join(dirname(cache), 'records');
  let count = 0;
  // One record after the other: memory for all of them at a time is what a large library would need most of.
  const read = readOnce((address) => finished(site, address));
  function* documentsIn(lang: Language) {
    for (const document of eachDocument(site, content, room, lang, read)) {
      count += 1;
      yield document;
    }
  }
  for await (const { path, content: bytes } of filesOf(interfaceLanguages, documentsIn)) {
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  // An empty index would be a search that never finds anything.
  if (count === 0)
    throw new Failure('There is no page to index. Does the layout still mark its text with data-pagefind-body?');
  return `${count} pages can be searched, in ${interfaceLanguages.length} languages`;
}

/**
 * @param room where records are kept from one build to the next; each is made anew where nobody says
 * @param reader the language that somebody reads in
 * @returns the record of every page of the library that stands in a finished site
 */
export function documentsOf(site: string, content: string, room?: string, reader: Language = 'en'): SearchDocument[] {
  return [...eachDocument(site, content, room, reader)];
}

function eachDocument(
  site: string,
  content: string,
  room: string | undefined,
  reader: Language,
  read = readOnce((address) => finished(site, address)),
) {
  return eachRecord(heldLibrary(content), read, room, reader, (address) =>
    existsSync(join(site, address, 'index.html')),
  );
}

/** @returns a page of a finished site; undefined where it has none at that address */
function finished(site: string, address: string): string | undefined {
  return existsSync(join(site, address, 'index.html')) ? wholeLesson(site, address) : undefined;
}

interface FinishedPage {
  /** Of its HTML. */
  readonly digest: string;
  sections(): readonly PageSection[];
}

/** A page that is not translated stands in the index of each language, and is taken apart once. */
function readOnce(htmlOf: (address: string) => string | undefined): (address: string) => FinishedPage {
  const known = new Map<string, FinishedPage>();
  return (address) => {
    let page = known.get(address);
    if (!page) {
      const html = htmlOf(address) ?? '';
      let sections: readonly PageSection[] | undefined;
      // Its HTML is not held.
      page = { digest: digestOf(html), sections: () => (sections ??= pageSections(htmlOf(address) ?? '')) };
      known.set(address, page);
    }
    return page;
  };
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
  return [...eachRecord(library, readOnce(htmlOf), room, reader, isThere)];
}

function* eachRecord(
  library: Library,
  read: (address: string) => FinishedPage,
  room: string | undefined,
  reader: Language,
  isThere: (address: string) => boolean,
): Generator<SearchDocument> {
  const opener = openerOf({ ...library, drawings: new Map(), former: keptFormerVersions(), own: heldOwnLibrary() });
  const documents = searchDocuments(library.reference, reader);
  const keep = keepRecords(library.reference, room);
  /** None where the page is not there, or does not say what is to be searched. */
  const ofPage = (address: string, of: unknown, made: Make, english?: Placed['english']) => {
    const { digest, sections } = read(address);
    // A page that is not translated stands in the frame of the reader's language, too.
    const framed = pathIn(reader, address);
    const placed = { url: isThere(framed) ? framed : address, english };
    const record = keep(placed.url, [reader, placed, of, digest], () =>
      sections().length === 0 ? undefined : made(sections(), placed),
    );
    return record === undefined ? [] : [record];
  };
  for (const { page, english } of readIn(reader, library.everyPage)) {
    const resource = opener.resource(page);
    yield* ofPage(page.address, resource, (...of) => documents.resource(resource, ...of), english?.data);
  }
  for (const { id } of library.findings) {
    const finding = opener.finding(id, reader);
    yield* ofPage(pathIn(finding.lang, finding.address), finding, (...of) => documents.finding(finding, ...of));
  }
}

/**
 * @param documents what can be searched for
 * @returns every file of the index, by its path below pagefind/
 * @throws Failure when Pagefind refuses
 */
export async function indexOf(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const languages = [...new Set(documents.map(({ language }) => language))];
  const files: IndexFile[] = [];
  for await (const file of filesOf(languages, (each) => documents.filter(({ language }) => language === each)))
    files.push(file);
  return files;
}

interface Entry {
  readonly languages: Readonly<Record<string, object>>;
  readonly version: string;
}
export const entryFile = 'pagefind-entry.json';

/** Some page: for its program Pagefind has to have seen one. */
const some = { url: '/', content: 'page', meta: {}, filters: {} };

async function* filesOf<Lang extends string>(
  languages: readonly Lang[],
  documentsIn: (language: Lang) => Iterable<SearchDocument>,
): AsyncGenerator<IndexFile> {
  const numbers = wordNumbers();
  const forms: string[][] = [];
  try {
    const files = await filesByPagefind([some]);
    const entry = JSON.parse(Buffer.from(files.find(({ path }) => path === entryFile)!.content).toString()) as Entry;
    yield* files.filter(({ path }) => path !== entryFile && !ofPages.test(path) && !unused.test(path));
    const entries: Record<string, object> = {};
    for (const language of languages) {
      const pages: IndexedPage[] = [];
      for (const document of documentsIn(language))
        pages.push({ ...pageWords(document, numbers), sort: document.sort, filters: document.filters });
      if (pages.length === 0) continue;
      yield { path: wordsFile(language), content: Buffer.from(knownWords(pages, numbers.words)) };
      forms.push(...(await formsByPagefind(numbers.words.slice(forms.length))));
      const cut = cutIndex(pages, forms, stemmer, entry.version);
      yield* cut.files;
      entries[language] = { ...entry.languages[stemmer], hash: cut.hash, page_count: pages.length };
    }
    yield { path: entryFile, content: Buffer.from(JSON.stringify({ ...entry, languages: entries })) };
  } finally {
    await close();
  }
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
