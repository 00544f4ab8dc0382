import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '../../../src/document/library.ts';
import { heldLibrary } from '../../../src/disk/held-library.ts';
import { searchDocuments, type PageSection, type SearchDocument } from '../../../src/machines/search-document.ts';
import { openerOf } from '../../../src/resource/open-resource.ts';
import { Failure } from '../failure.ts';
import type { Build } from '../steps.ts';
import { cutIndex, type IndexFile } from './cut-index.ts';
import { pageSections } from './page-sections.ts';
import { wholeLesson } from './whole-lesson.ts';
import { knownWords } from './known-words.ts';

/** Pagefind adds search boxes of its own making to every index. The site has its own, so nobody would ask for these. */
const unused = /-ui\.(js|css)$|-highlight\.js$|-component|-worker\.js$/;

/** Reads the finished pages and the library, and writes what the search looks things up in into pagefind/. */
export async function buildSearchIndex({ site, content }: Build): Promise<string> {
  const documents = documentsOf(site, content);
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

/** @returns the record of every page of the library that stands in a finished site */
export function documentsOf(site: string, content: string): SearchDocument[] {
  return recordsOf(heldLibrary(content), (address) => {
    const file = join(site, address, 'index.html');
    return existsSync(file) ? wholeLesson(site, address) : undefined;
  });
}

/** @param htmlOf the finished page of an address; a page without one has no record */
export function recordsOf(library: Library, htmlOf: (address: string) => string | undefined): SearchDocument[] {
  const opener = openerOf({ ...library, drawings: new Map() });
  const documents = searchDocuments(library.reference);
  const withSections = (address: string, made: (sections: readonly PageSection[]) => SearchDocument) => {
    const sections = pageSections(htmlOf(address) ?? '');
    return sections.length === 0 ? [] : [made(sections)];
  };
  return [
    ...library.everyPage.flatMap((page) =>
      withSections(page.address, (sections) => documents.resource(opener.resource(page), sections)),
    ),
    ...library.findings.flatMap(({ id }) =>
      withSections(`/evidence/${id}/`, (sections) => documents.finding(opener.finding(id), sections)),
    ),
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
