/** The lines of .github/CODEOWNERS that ask a force about its own pages. The rest of the file is written by hand. */
import type { Page } from '../../src/document/page.ts';
import type { Kind } from '../../src/schema/kinds.ts';

export const [start, end] = [
  '# Pages that a force shares: written by npm run generate.',
  '# End of what npm run generate writes.',
];

const maintainers = '@mini-police-library/maintainers';

/**
 * The kinds whose every page a safeguarding lead approves, by a rule of the branch main that the file itself describes.
 * Here the force stands alone: one approval by anybody who is named is enough for GitHub, and it should be the force's.
 */
export const safeguarded: readonly Kind[] = ['lessons', 'guidance', 'templates'];

/** @returns one line for each page that a force shares, in order */
export function forceLines(pages: readonly Pick<Page, 'kind' | 'id' | 'lang' | 'data'>[]): string[] {
  return pages
    .flatMap(({ kind, id, lang, data }) =>
      lang === 'en' && data?.force !== undefined
        ? [
            `/content/${kind}/${id}/ ${safeguarded.includes(kind) ? '' : `${maintainers} `}@mini-police-library/force-${data.force}`,
          ]
        : [],
    )
    .sort();
}

/**
 * @param file .github/CODEOWNERS as it stands
 * @returns the same with these lines between its two marks
 * @throws when a mark is missing
 */
export function withForceLines(file: string, lines: readonly string[]): string {
  const [from, to] = [file.indexOf(`${start}\n`), file.indexOf(`${end}\n`)];
  if (from < 0 || to < from) throw new Error(`CODEOWNERS needs the two lines "${start}" and "${end}".`);
  return `${file.slice(0, from)}${[start, ...lines].map((line) => `${line}\n`).join('')}${file.slice(to)}`;
}
