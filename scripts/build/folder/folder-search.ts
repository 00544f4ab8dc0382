/** The search of a folder: what each page says, as an index that a plain script holds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { searchInFolder } from '../../../src/browser/folder/folder-search.ts';
import { translator } from '../../../src/i18n/index.ts';
import type { PageSection } from '../../../src/machines/record-of.ts';

export interface FolderDocument {
  /** Below the root, with the name of its file. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly PageSection[];
}

const options = {
  idField: 'path',
  fields: ['title', 'summary', 'headings', 'text'],
  storeFields: ['path', 'title', 'summary'],
};

/** The scripts of the search, in their order: they stand beside each other at the root of the folder. */
export const searchScripts = ['search-engine.js', 'search-index.js', 'search.js'] as const;

/** @returns the text of each of them */
export function folderSearch(documents: readonly FolderDocument[]): Record<(typeof searchScripts)[number], string> {
  const engine = new MiniSearch(options);
  engine.addAll(
    documents.map(({ sections, ...page }) => ({
      ...page,
      headings: sections.map(({ title }) => title).join(' '),
      text: sections.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '),
    })),
  );
  const t = translator('en');
  const one = t('search.foundFor', { count: 1, words: '{words}' }).replace('1', '{count}');
  const other = t('search.foundFor', { count: 2, words: '{words}' }).replace('2', '{count}');
  const words = { one, other, none: t('search.noneFor', { words: '{words}' }) };
  const { resolve } = createRequire(import.meta.url);
  return {
    // Its file for scripts without modules, without the address of a map that is not here.
    'search-engine.js': readFileSync(join(resolve('minisearch'), '../../umd/index.js'), 'utf8').replace(
      /\n\/\/# sourceMappingURL=.*\s*$/,
      '\n',
    ),
    'search-index.js': `globalThis.miniPoliceIndex = ${JSON.stringify({ index: JSON.stringify(engine), options, words })};\n`,
    'search.js': `(${searchInFolder.toString()})();\n`,
  };
}
