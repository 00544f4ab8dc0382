/** A page of any shape goes into Word and comes back: what Word cannot show is carried, and what it can is read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryModel } from '../../document/testing/arbitrary-model.ts';
import { readBody } from '../../document/body.ts';
import { writeMdx } from '../../document/write-mdx.ts';
import { leadsFrom } from '../../document/word-page/lay-out.ts';
import { wholePageDocx } from '../../writers/docx/whole/whole-docx.ts';
import { nodeMaterials } from '../../writers/native/materials.ts';
import { png } from '../../attachments/samples/pictures.ts';
import { draftBody } from '../draft.ts';
import { readWord } from '../office/word.ts';
import { readWhole } from './read-whole.ts';

const identity = {
  kind: 'lessons',
  id: 'be-seen',
  lang: 'en',
  file: 'lessons/be-seen/en.mdx',
  title: 'Be seen',
  updated: '2026-11-21',
  stage: 'draft',
  hash: '0123456789ab',
  sharedBy: 'The Mini-Police Library',
} as const;

const fileOf = (body: string) =>
  wholePageDocx(
    { identity, text: `---\ntitle: Be seen\n---\n\n${body}`, pictures: { 'crossing.png': png() } },
    { materials: nodeMaterials },
  );

const withoutLines = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'line' ? undefined : inner)));

test('a page of any shape comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel(), async (model) => {
      const body = writeMdx(model);
      const { document } = readBody(body, '/lessons/be-seen/');
      const { drafts } = readWhole(await readWord(await fileOf(body)));
      expect(withoutLines(drafts[0]!.body), body).toEqual(withoutLines(draftBody(document)));
    }),
    { numRuns: process.env.TESTS === 'all' ? 400 : 12, seed: 15 },
  );
});

test('a page of any shape is read from what it shows alone, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel(), async (model) => {
      const paper = await readWord(await fileOf(writeMdx(model)));
      const { drafts } = readWhole({ ...paper, parts: {} });
      expect(drafts).toHaveLength(1);
      expect(() => writeMdx(readBody(writeMdx(drafts[0]!.body as never), '/lessons/be-seen/').document)).not.toThrow();
    }),
    { numRuns: process.env.TESTS === 'all' ? 200 : 6, seed: 16 },
  );
});

test('a link leads out of the file where the address is known', () => {
  expect(leadsFrom('https://example.org/library')('/lessons/')).toBe('https://example.org/library/lessons/');
  expect(leadsFrom(undefined)('/lessons/')).toBeUndefined();
  expect(leadsFrom(undefined)('https://www.gov.uk/')).toBe('https://www.gov.uk/');
});
