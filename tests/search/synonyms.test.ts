import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { alsoKnown } from '../../src/machines/also-known.ts';
import { severalTimes } from '../../src/machines/record-of.ts';
import { synonymSchema } from '../../src/schema/wording.ts';

const content = join(import.meta.dirname, '../../content');
const synonyms = synonymSchema.array().parse(parse(readFileSync(join(content, 'reference/synonyms.yaml'), 'utf8')));

/** The words of a page's author, once what stands above the text and its headings, and once all. */
const pages = globSync(
  ['{lessons,guidance,templates,frameworks,programmes,case-studies}/*/en.mdx', 'findings/*.yaml'],
  { cwd: content },
).map((file) => {
  const all = readFileSync(join(content, file), 'utf8');
  const [, front = all, text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(all) ?? [];
  return { lead: [front, ...(text.match(/^#.*$|title="[^"]*"/gm) ?? [])].join(' . '), all };
});

describe('what readers call things', () => {
  it('leads to a page: each word that an entry says is of the library is', () => {
    const each = synonyms.flatMap(({ id, library }) =>
      library.map((words) => ({ id, library: [words], readers: [`${id}: ${words}`], welsh: [] })),
    );
    const also = alsoKnown(each);
    const met = new Set(pages.flatMap(({ lead, all }) => [...also(lead), ...also(all, severalTimes)]));
    expect(each.map(({ readers }) => readers[0]!).filter((name) => !met.has(name))).toEqual([]);
  });

  it('is said once in an entry', () => {
    const twice = synonyms.flatMap(({ id, readers, welsh = [] }) => {
      const all = [...readers, ...welsh].map((saying) => saying.toLowerCase());
      return all.filter((saying, place) => all.indexOf(saying) !== place).map((saying) => `${id}: ${saying}`);
    });
    expect(twice).toEqual([]);
  });
});
