import { describe, expect, test } from 'vitest';
import { findingInWelsh } from '../checks/examples.ts';
import type { Finding } from '../schema/finding.ts';
import { findingIn, wordsHash } from './finding-words.ts';
import { readLibrary, textsIn } from './library.ts';

const read = (words: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, string>> = {}) => {
  const { files } = findingInWelsh('', words, more);
  return readLibrary(
    Object.entries(files).map(([path, text]) => {
      const bytes = new TextEncoder().encode(text as string);
      return { path, size: bytes.length, special: false, read: () => bytes };
    }),
  );
};
const told = ({ refusals }: ReturnType<typeof read>) => refusals.map(({ rule, file }) => `${file} ${rule}`);
const [finding] = read().findings;

describe('a finding in Welsh', () => {
  test('has its own words, and the figures and everything else of the English one', () => {
    const { former: _, ...english } = finding!.data!;
    expect(findingIn(finding!, 'cy')).toMatchObject({
      lang: 'cy',
      data: {
        ...english,
        title: 'Roedd y plant yn ei fwynhau',
        claim: 'O 350 o blant, roedd 77% yn ei fwynhau.',
        groups: [{ label: 'Plant' }],
        figures: [{ label: 'Wedi ei fwynhau', values: [77] }],
        sample: '350 o blant.',
        caution: 'Nhw ddewisodd ateb.',
      },
    });
    expect(findingIn(finding!, 'en')).toEqual({ lang: 'en', data: finding!.data });
  });

  test('that is behind comes in English: a claim must not give a figure that is no longer the one', () => {
    const [behind] = read({ translates: '0a1b2c3d4e5f' }).findings;
    expect(behind!.translations[0]).toMatchObject({ lang: 'cy', stale: true });
    expect(findingIn(behind!, 'cy')).toEqual({ lang: 'en', data: finding!.data });
  });

  test('lapses when a word changes, and not when a figure or a topic does', () => {
    const data = finding!.data!;
    const hash = (change: Partial<Finding>) => wordsHash({ ...data, ...change });
    expect(hash({ measure: 'mean', topics: ['online'], figures: [{ label: 'Enjoyed it', values: [78] }] })).toBe(
      wordsHash(data),
    );
    for (const change of [
      { claim: 'Of 350 children, 78% enjoyed it.' },
      { groups: [{ label: 'Pupils' }] },
      { source: { id: 'national-evaluation-2019', where: 'Figure 1' } },
    ])
      expect(hash(change)).not.toBe(wordsHash(data));
  });

  test.each([
    ['fewer groups', { groups: [] }],
    ['more figures', { figures: ['Wedi ei fwynhau', 'Heb ei fwynhau'] }],
    ['a place that the English does not name', { where: 'Ffigur 1' }],
    ['figures of its own', { values: [77] }],
    ['a title that is too long', { title: 'x'.repeat(91) }],
  ])('may not hold %s', (_, words) => {
    const library = read(words);
    expect(told(library)).toEqual(['findings/enjoyed-all.cy.yaml front-matter-fits']);
    expect(findingIn(library.findings[0]!, 'cy')?.lang).toBe('en');
  });

  test('names the place where the English does', () => {
    const { text } = finding!;
    const more = {
      'findings/enjoyed-all.yaml': text.replace('evaluation-2019"}', 'evaluation-2019","where":"Figure 1"}'),
    };
    expect(told(read({}, more))).toEqual(['findings/enjoyed-all.cy.yaml front-matter-fits']);
  });

  test('needs an English one', () => {
    const alone = read({}, { 'findings/liked-most.cy.yaml': read().findings[0]!.translations[0]!.text });
    expect(told(alone)).toEqual(['findings/liked-most.cy.yaml known-files']);
    expect(alone.findings.map(({ id }) => id)).toEqual(['enjoyed-all']);
  });

  test('is among the texts of its language', () => {
    expect(textsIn('cy', read()).map(({ file }) => file)).toEqual(['findings/enjoyed-all.cy.yaml']);
    expect(textsIn('en', read())).toEqual([]);
  });
});
