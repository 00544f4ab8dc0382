/** A text of the site in another language leads to, shows and warns of what the English one does. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

const translated = globSync('src/texts/*/*.mdx').filter((file) => basename(file) !== 'en.mdx');

/** What a translation may not change: levels of headings, links, ids, pictures, parts, code and telephone numbers. */
function kept(file: string) {
  const text = readFileSync(file, 'utf8');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]);
  return {
    headings: all(/^(#+|<h\d)/gm),
    leadsTo: all(/(?:to="|href="|\]\()([^")]+)/g).sort(),
    ids: all(/ id="([^"]+)"/g),
    shows: all(/<(?:ShelfPicture name|Reach part)="([^"]+)"/g),
    code: all(/`([^`]+)`/g).sort(),
    rings: all(/(?<![\d.,])(0800 1111|080880 23456|999|101)(?!\d)/g).sort(),
    isToLeave: all(/^exit: (.+)$/gm),
  };
}

test.each(translated)('%s says no more and no less than the English one', (file) => {
  expect(kept(file)).toEqual(kept(`${dirname(file)}/en.mdx`));
});

test.each(translated)('%s keeps its reader in its language', (file) => {
  const lang = basename(file, '.mdx');
  const parts = [...readFileSync(file, 'utf8').matchAll(/<(?:Link|Reach|Stores|ShelfPicture) [^>]*>/g)];
  expect(parts.filter(([part]) => !new RegExp(` (lang|told)="${lang}"`).test(part))).toEqual([]);
});
