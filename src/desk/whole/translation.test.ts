/** The translators' file goes out with English at the left and comes back as a Welsh page. */
import { expect, test } from 'vitest';
import { fit } from '../../document/fits.ts';
import { readBody } from '../../document/body.ts';
import { splitPage } from '../../document/front-matter.ts';
import { translationSchema } from '../../schema/translation.ts';
import { nodeMaterials as materials } from '../../writers/native/materials.ts';
import { twoColumnsDocx } from '../../writers/docx/whole/two-columns.ts';
import { draftText } from '../draft.ts';
import { nothingKnown } from '../known.ts';
import { understand } from '../understand.ts';
import { readWord } from '../office/word.ts';
import { isWhole } from './read-whole.ts';
import { isTranslation, readTranslation } from './translation.ts';
import { edited, pageAt, withoutOurPart } from './testing/whole-files.ts';

const page = pageAt('lessons/road-safety');
const identity = {
  kind: 'lessons',
  id: 'road-safety',
  lang: 'en',
  file: page.file,
  title: 'Road safety',
  updated: '2026-11-21',
  stage: 'draft',
  hash: page.hash,
  sharedBy: 'The Mini-Police Library',
} as const;
const fileWith = (welsh?: string) => twoColumnsDocx({ identity, text: page.text, pictures: {} }, welsh, { materials });
const empty = await fileWith();

const take = (bytes: Uint8Array) => understand([{ name: 'cymraeg.docx', bytes }], nothingKnown, '2026-11-30');

/** Writes into every empty cell at the right what stands at its left, with a mark that it is Welsh. */
const filled = (xml: string) =>
  xml.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
    const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
    if (cells.length !== 3 || row.includes('>Cymraeg<')) return row;
    const content = /<\/w:pPr>(.*)<\/w:p>/s.exec(cells[1]!)?.[1] ?? '';
    return row.replace(
      cells[2]!,
      cells[2]!.replace('</w:pPr></w:p>', `</w:pPr>${content.replace(/(<w:t [^>]*>)/, '$1Cy ')}</w:p>`),
    );
  });

test('a file with nothing in it says what is missing, and is no page yet', async () => {
  const paper = await readWord(empty);
  expect([isTranslation(paper), isWhole(paper)]).toEqual([true, false]);
  const { drafts, remarks } = readTranslation(paper);
  expect(drafts[0]!.frontMatter).toEqual({ translates: page.hash });
  expect(remarks.filter(({ mustAnswer }) => mustAnswer)).toHaveLength(2);
  expect(remarks.every(({ kind }) => kind === 'missing')).toBe(true);
});

test('a file that was filled in is a Welsh page in the structure of the English one', async () => {
  const { drafts, remarks } = await take(edited(empty, filled));
  expect(remarks).toEqual([]);
  const [draft] = drafts;
  const text = draftText(draft!);
  const { frontMatter, body } = splitPage(text);
  expect(fit(frontMatter, translationSchema('lessons')).refusals).toEqual([]);
  expect(frontMatter.data).toMatchObject({ translates: page.hash, title: `Cy ${page.data!.title}` });
  const { document, refusals } = readBody(body, '/cy/lessons/road-safety/');
  expect(refusals).toEqual([]);
  const shape = (nodes: readonly { type: string }[]) => nodes.map((node) => ('name' in node ? node.name : node.type));
  expect(shape(document)).toEqual(shape(page.document));
  expect(text).toContain('<Activity title="Cy Be seen" minutes="12" part="main">');

  // What a Welsh page says already stands in the next file.
  const again = readTranslation(await readWord(await fileWith(text)));
  expect(draftText(again.drafts[0]!)).toBe(text);
});

test('changed English and a newer English page are said, and what still fits is kept', async () => {
  const done = edited(empty, filled);
  const paper = await readWord(edited(done, (xml) => xml.replace('>Be seen<', '>Be seen by everybody<')));
  const { remarks } = readTranslation(paper);
  expect(remarks.map(({ kind }) => kind).sort()).toEqual(['left-out', 'missing']);
  const newer = {
    kind: 'lessons',
    id: 'road-safety',
    hash: 'ffffffffffff',
    text: page.text.replace('title="Be seen"', 'title="Seen"'),
  } as const;
  const later = readTranslation(await readWord(done), newer);
  expect(later.drafts[0]!.frontMatter.translates).toBe('ffffffffffff');
  expect(later.remarks.map(({ kind }) => kind).sort()).toEqual(['left-out', 'missing', 'note']);
});

test('without what it carries unseen it needs the English page', async () => {
  const paper = await readWord(withoutOurPart(empty));
  expect(isTranslation(paper)).toBe(true);
  expect(readTranslation(paper)).toMatchObject({ drafts: [], remarks: [{ kind: 'missing' }] });
  expect(readTranslation(paper, page).drafts).toHaveLength(1);
  await expect(take(withoutOurPart(empty))).rejects.toThrow('has lost which page it translates');
});
