/** What is packed comes out again. What strangers pack: hostile-parcels.test.ts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { png } from '../../attachments/samples/pictures.ts';
import { readBody } from '../../document/body.ts';
import { writeMdx } from '../../document/write-mdx.ts';
import { arbitraryModel, hostileLine } from '../../document/testing/arbitrary-model.ts';
import { draftBody, draftText, type Draft, type DraftNode } from '../draft.ts';
import { CannotBeTaken } from '../understood.ts';
import { draftsIn } from './drafts.ts';
import type { FinishedNote, UnfinishedNote } from './note.ts';
import { openParcel } from './open.ts';
import { packParcel } from './pack.ts';

const note: FinishedNote = {
  complete: true,
  what: 'new',
  role: 'schools officer',
  force: 'durham',
  mayShare: true,
  licence: 'OGL-UK-3.0',
  date: '2026-11-30',
  startedFrom: [],
};
const unfinished: UnfinishedNote = { complete: false, startedFrom: [] };
const draft = (change: Partial<Draft> = {}): Draft => ({
  kind: 'lessons',
  id: 'be-seen',
  lang: 'en',
  frontMatter: { title: 'Be seen', years: [5, 6] },
  body: [],
  files: [],
  ...change,
});
const frontMatter = fc.dictionary(
  fc.constantFrom('title', 'summary', 'years', 'kit'),
  fc.oneof(hostileLine, fc.integer(), fc.array(hostileLine), fc.array(fc.record({ item: hostileLine }))),
);

it('a finished draft comes out as it went in: keys, text and files', async () => {
  await fc.assert(
    fc.asyncProperty(frontMatter, arbitraryModel(), fc.uint8Array(), async (keys, model, bytes) => {
      const files = [{ name: 'route-map.pdf', bytes }];
      // A draft as one has it that was read: texts beside each other are one.
      const read = readBody(writeMdx(model), '/lessons/be-seen/').document;
      const packed = draft({ frontMatter: keys, body: draftBody(read), files });
      const { drafts, remarks } = draftsIn(await openParcel(packParcel({ drafts: [packed], note })));
      expect(remarks).toEqual([]);
      expect(drafts).toMatchObject([{ kind: 'lessons', id: 'be-seen', lang: 'en', frontMatter: keys, files }]);
      expect(draftText(drafts[0]!)).toBe(draftText(packed));
    }),
    { numRuns: 15 },
  );
});

it('a draft that is kept to be gone on with comes out as it went in, whatever it lacks', async () => {
  const settings = fc.dictionary(fc.constantFrom('title', 'minutes', 'kind'), hostileLine);
  const block = settings.map((written): DraftNode => ({
    type: 'block',
    name: 'Activity',
    line: 0,
    settings: written,
    children: [],
  }));
  await fc.assert(
    fc.asyncProperty(frontMatter, arbitraryModel(), fc.array(block), async (keys, model, blocks) => {
      const packed = draft({
        id: '',
        frontMatter: keys,
        body: [...draftBody(model), ...blocks],
        files: [{ name: '../Whatever it is called.PNG', bytes: png() }],
      });
      const opened = await openParcel(packParcel({ drafts: [packed, draft()], note: unfinished }));
      expect(opened.note).toEqual(unfinished);
      expect(draftsIn(opened)).toEqual({ drafts: [packed, draft()], remarks: [] });
    }),
    { numRuns: 15 },
  );
});

it('the same parcel is the same bytes, in whatever order its parts were handed over', () => {
  const drafts = [draft(), draft({ lang: 'cy', frontMatter: { title: 'Byddwch weladwy' } })];
  const trials = [{ path: 'lessons/be-seen/tried-2026-11-durham.yaml', bytes: new TextEncoder().encode('a: 1\n') }];
  const packed = packParcel({ drafts, note, trials });
  expect(packParcel({ drafts: drafts.toReversed(), note, trials })).toEqual(packed);
});

it('brings receipts beside pages, and both languages with the files of their folder', async () => {
  const files = [{ name: 'crossing.png', bytes: png() }];
  const trials = [{ path: 'lessons/be-seen/tried-2026-11-durham.yaml', bytes: new TextEncoder().encode('a: 1\n') }];
  const opened = await openParcel(
    packParcel({ drafts: [draft({ files }), draft({ lang: 'cy', files })], note, trials }),
  );
  expect('files' in opened && opened.files.map(({ path }) => path)).toEqual([
    'lessons/be-seen/crossing.png',
    'lessons/be-seen/cy.mdx',
    'lessons/be-seen/en.mdx',
    'lessons/be-seen/tried-2026-11-durham.yaml',
  ]);
  const { drafts, remarks } = draftsIn(opened);
  expect(drafts.map((each) => [each.lang, each.files])).toEqual([
    ['cy', files],
    ['en', files],
  ]);
  expect(remarks).toMatchObject([{ kind: 'note', message: expect.stringContaining('is a receipt') as string }]);
});

it.each<[string, Partial<Draft>]>([
  ['an id that is no folder', { id: '../be-seen' }],
  ['no id', { id: '' }],
  ['a file that no page can have', { files: [{ name: 'Map.exe', bytes: png() }] }],
])('refuses to pack a finished draft with %s', (_, change) => {
  expect(() => packParcel({ drafts: [draft(change)], note })).toThrow(CannotBeTaken);
});

it('refuses to pack a note that nobody could take, and says what is wrong with it', () => {
  const pack = (change: Partial<FinishedNote>) => () => packParcel({ drafts: [draft()], note: { ...note, ...change } });
  expect(pack({ role: 'PCSO Bloggs' })).toThrow("looks like a person's name");
  expect(pack({ organisation: 'Both' })).toThrow('either a force or an organisation');
});

it('refuses to pack two files of one name', () => {
  const pageWith = (bytes: Uint8Array, lang: 'en' | 'cy') => draft({ lang, files: [{ name: 'crossing.png', bytes }] });
  expect(() => packParcel({ drafts: [pageWith(png(), 'en'), pageWith(Uint8Array.of(1), 'cy')], note })).toThrow(
    'Two different files',
  );
});

it('says of a page that it cannot read whole what was left out, and where', async () => {
  const path = 'lessons/be-seen/en.mdx';
  const bytes = new TextEncoder().encode('---\ntitle: Be seen\n---\n\nHello.\n\n<script>alert(1)</script>\n');
  const { drafts, remarks } = draftsIn({ note, files: [{ path, bytes }] });
  expect(drafts[0]!.body).toMatchObject([{ type: 'paragraph' }]);
  expect(remarks.map(({ kind, where }) => `${kind} ${where}`)).toContain(`left-out line 7 of ${path}`);
});
