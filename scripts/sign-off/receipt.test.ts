import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPage } from '../../src/document/front-matter.ts';
import { contentHash } from '../../src/document/hash.ts';
import { withReceipt, type Receipt } from './receipt.ts';

const receipt: Receipt = {
  role: 'safeguarding',
  organisation: 'Durham Constabulary',
  date: '2026-11-21',
  covers: '123456789012',
};
const written = [
  '- role: "safeguarding"',
  '  organisation: "Durham Constabulary"',
  '  date: 2026-11-21',
  '  covers: "123456789012"',
];

const page = (...keys: string[]) =>
  ['---', '# A note.', 'title: Be seen   # the title', ...keys, '---', '', 'Ŵyn.', ''].join('\n');
const sign = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(withReceipt(new TextEncoder().encode(text), receipt));
const indented = (spaces: number) => written.map((line) => ' '.repeat(spaces) + line);

describe('a receipt is added', () => {
  const old = ['- role: teacher', '  organisation: A school', '  date: 2026-11-20', '  covers: aaaaaaaaaaaa'];

  it.each([
    ['where there are no reviews', page(), page('reviews:', ...indented(2))],
    ['where the list is empty', page('reviews: []', 'stage: draft'), page('reviews:', ...indented(2), 'stage: draft')],
    [
      'beside a comment',
      page('reviews: []   # receipts', 'stage: draft'),
      page('reviews:   # receipts', ...indented(2), 'stage: draft'),
    ],
    [
      'behind another one',
      page('reviews:', ...old.map((line) => `  ${line}`), 'stage: draft'),
      page('reviews:', ...old.map((line) => `  ${line}`), ...indented(2), 'stage: draft'),
    ],
    [
      'in a list that is not set in',
      page('reviews:', ...old, 'stage: draft'),
      page('reviews:', ...old, ...written, 'stage: draft'),
    ],
    ['as the last key', page('stage: draft', 'reviews:', ...old), page('stage: draft', 'reviews:', ...old, ...written)],
    [
      'between comments',
      page('reviews:', ...old.slice(0, 3), `${old[3]!} # first`, '# the stage', 'stage: draft'),
      page('reviews:', ...old.slice(0, 3), `${old[3]!} # first`, ...written, '# the stage', 'stage: draft'),
    ],
    [
      'on one line',
      page('reviews: [{role: a, organisation: b, date: 2026-11-20, covers: aaaaaaaaaaaa}] # x'),
      page(
        'reviews: [{role: a, organisation: b, date: 2026-11-20, covers: aaaaaaaaaaaa}, {role: "safeguarding", organisation: "Durham Constabulary", date: 2026-11-21, covers: "123456789012"}] # x',
      ),
    ],
    ['as the last key, after an empty list', page('reviews: []'), page('reviews:', ...indented(2))],
    [
      'behind a folded text',
      page(
        'reviews:',
        '  - role: >',
        '      teacher',
        '    organisation: b',
        '    date: 2026-11-20',
        '    covers: >-',
        '      aaaaaaaaaaaa',
        'stage: draft',
      ),
      page(
        'reviews:',
        '  - role: >',
        '      teacher',
        '    organisation: b',
        '    date: 2026-11-20',
        '    covers: >-',
        '      aaaaaaaaaaaa',
        ...indented(2),
        'stage: draft',
      ),
    ],
  ])('%s', (_, before, after) => {
    expect(sign(before)).toBe(after);
  });

  it('with the line endings and the mark of the file', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(sign(windows(page('reviews: []')))).toBe(windows(page('reviews:', ...indented(2))));
  });

  it('twice', () => {
    expect(sign(sign(page()))).toBe(page('reviews:', ...indented(2), ...indented(2)));
  });
});

it('does not change the hash, whatever the words are', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\p{C}\u2028\u2029]/gu, '').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(
      line,
      line,
      fc.constantFrom('reviews: []', 'reviews: [] # none', 'stage: draft'),
      (role, organisation, key) => {
        const text = page(key);
        const signed = splitPage(
          new TextDecoder().decode(withReceipt(new TextEncoder().encode(text), { ...receipt, role, organisation })),
        );
        const before = splitPage(text);
        expect(contentHash(signed.frontMatter.data, signed.body)).toBe(
          contentHash(before.frontMatter.data, before.body),
        );
        expect(signed.frontMatter.data).toMatchObject({ reviews: [{ ...receipt, role, organisation }] });
      },
    ),
  );
});

it('refuses a page whose reviews are no list', () => {
  expect(() => sign(page('reviews: none'))).toThrow('not a list');
});
