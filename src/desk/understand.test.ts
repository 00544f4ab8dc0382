import { expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { docx } from '../attachments/samples/office.ts';
import { png } from '../attachments/samples/pictures.ts';
import type { Draft, DraftNode } from './draft.ts';
import { nothingKnown } from './known.ts';
import { packParcel } from './parcel/pack.ts';
import { makeDeck } from './testing/make-deck.ts';
import { understand } from './understand.ts';
import { CannotBeTaken, type Brought } from './understood.ts';

const take = (...brought: Brought[]) => understand(brought, nothingKnown, '2026-11-30');
const text = (words: string) => new TextEncoder().encode(words);

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const error = await take({ name, bytes }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CannotBeTaken);
  return `${(error as CannotBeTaken).message} ${(error as CannotBeTaken).help}`;
}

it('says of everything it cannot read what it is and what to do', async () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  const locked = Uint8Array.from([...old, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, text(words)])));
  expect(await refusal('plan.pdf', text('%PDF-1.7\n'))).toMatch(/plan\.pdf is a PDF.*open the PDF in Word/);
  expect(await refusal('plan.doc', old)).toMatch(/before 2007.*Word Document \(docx\)/);
  expect(await refusal('slides.ppt', old)).toMatch(/before 2007.*pptx/);
  expect(await refusal('plan.docx', locked)).toMatch(/password/);
  expect(await refusal('plan.odt', zip({ mimetype: 'x', 'content.xml': '<x/>' }))).toMatch(/OpenDocument/);
  expect(await refusal('plan.pages', zip({ 'Index/Document.iwa': 'x' }))).toMatch(/Pages.*Export/);
  expect(await refusal('a.minipolice.zip', zip({ 'parcel.json': '{}' }))).toMatch(/parcel/);
  expect(await refusal('all.zip', zip({ 'plan.txt': 'x' }))).toMatch(/Take the files out/);
  expect(await refusal('marks.xlsx', zip({ 'xl/workbook.xml': 'x', '[Content_Types].xml': 'x' }))).toMatch(
    /spreadsheet/,
  );
  expect(await refusal('photo.png', png())).toMatch(/only pictures/);
  expect(await refusal('plan.rtf', text('{\\rtf1'))).toMatch(/RTF/);
  expect(await refusal('plan.docx', new Uint8Array())).toMatch(/empty/);
  expect(await refusal('plan.docx', new Uint8Array(61_000_000))).toMatch(/61 MB/);
});

const plan = docx(
  ['Bins', 'Starter: The packet (10 mins)', 'Follow it on the map.', 'Main: The walk (30 mins)', 'Walk in pairs.']
    .map(
      (words) =>
        `<w:p>${words === 'Bins' || words.includes('mins') ? '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>' : ''}<w:r><w:t>${words}</w:t></w:r></w:p>`,
    )
    .join(''),
);
const slides = makeDeck([
  { title: 'Bins', notes: ['Kit: gloves, map'] },
  { title: 'The packet', body: ['It flew'], notes: ['Allow 10 minutes.', 'Ask: Where to?'] },
  { title: 'Out we go (30 mins)', body: ['Mark three places'] },
]);
const names = (nodes: readonly DraftNode[]): string[] =>
  nodes.flatMap((node) => (node.type === 'block' ? [node.name, ...names(node.children)] : []));

it('makes one lesson of a plan, its slides and its pictures', async () => {
  const { drafts, remarks } = await take(
    { name: 'plan.docx', bytes: plan },
    { name: 'slides.pptx', bytes: slides },
    { name: 'My Map.PNG', bytes: png() },
  );
  expect(drafts).toHaveLength(1);
  const [draft] = drafts;
  expect(names(draft!.body)).toEqual(['Activity', 'Slide', 'Ask', 'Activity', 'Slide', 'Figure']);
  expect(draft!.frontMatter.kit).toMatchObject([{ item: 'gloves' }, { item: 'map' }]);
  expect(draft!.files.map(({ name }) => name)).toEqual(['my-map.png']);
  expect(remarks).toContainEqual(
    expect.objectContaining({
      kind: 'guessed',
      path: 'body.1',
      message: expect.stringContaining('“Out we go” were put into “The walk”'),
    }),
  );
  expect(remarks).toContainEqual(expect.objectContaining({ path: 'body.2.settings.alt', mustAnswer: true }));
});

it('keeps what can be read where something else cannot, and tells of that', async () => {
  const { drafts, remarks } = await take(
    { name: 'slides.pptx', bytes: slides },
    { name: 'old.pdf', bytes: text('%PDF-1.7\n') },
  );
  expect(drafts).toHaveLength(1);
  expect(remarks.map(({ message }) => message)).toContainEqual(expect.stringContaining('old.pdf is a PDF'));
});

it('takes a parcel as the drafts in it, which no slides are put into', async () => {
  const saved: Draft = { kind: 'guidance', id: 'walks', lang: 'en', frontMatter: {}, body: [], files: [] };
  const bytes = packParcel({ drafts: [saved], note: { complete: false, startedFrom: [] } });
  const { drafts } = await take({ name: 'walks.minipolice.zip', bytes }, { name: 'slides.pptx', bytes: slides });
  expect(drafts.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['lessons/bins', 'guidance/walks']);
  expect(drafts[1]).toEqual(saved);
});

it('gives two lessons of one name two folders', async () => {
  const { drafts, remarks } = await take({ name: 'a.pptx', bytes: slides }, { name: 'b.pptx', bytes: slides });
  expect(drafts.map(({ id }) => id)).toEqual(['bins', 'bins-2']);
  expect(remarks.some(({ draft }) => draft === 1)).toBe(true);
});
