import { describe, expect, test } from 'vitest';
import { docx, relationship } from '../../attachments/samples/office.ts';
import { png } from '../../attachments/samples/pictures.ts';
import { inWord, wordFile } from '../testing/word-sample.ts';
import { CannotBeTaken } from '../understood.ts';
import { wordsOnPaper, type Paragraph, type Table } from './paper.ts';
import { readWord } from './word.ts';

const { bullets, h, p, picture, steps, table, textBox } = inWord;

const paragraphs = async (body: string) =>
  (await readWord(wordFile(body))).pieces.filter((piece): piece is Paragraph => piece.is === 'paragraph');

describe('what stands on the paper', () => {
  test('headings, lists, bold words and links', async () => {
    const link = '<w:p><w:hyperlink r:id="rIdL"><w:r><w:t>our film</w:t></w:r></w:hyperlink></w:p>';
    const body = h(2, 'Kit') + bullets('cones') + steps('Stand still.') + p('**Say:** Hello.\nAgain.') + link;
    const { pieces } = await readWord(wordFile(body, { links: { rIdL: 'https://films.example/' } }));
    expect(pieces).toEqual([
      { is: 'paragraph', style: 'Heading 2', heading: 2, runs: [plain('Kit')] },
      { is: 'paragraph', style: 'List Bullet', list: { ordered: false, depth: 0 }, runs: [plain('cones')] },
      { is: 'paragraph', style: 'List Number', list: { ordered: true, depth: 0 }, runs: [plain('Stand still.')] },
      { is: 'paragraph', style: '', runs: [{ ...plain('Say:'), bold: true }, plain(' Hello.\nAgain.')] },
      { is: 'paragraph', style: '', runs: [{ ...plain('our film'), href: 'https://films.example/' }] },
    ]);
  });

  test('words that were cut into runs are whole again', async () => {
    const cut = '<w:p><w:r><w:t>child</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>ren</w:t></w:r></w:p>';
    expect((await paragraphs(cut))[0]?.runs).toEqual([plain('children')]);
  });

  test('tracked changes are read as accepted, and counted; comments and hidden words are not taken', async () => {
    const body =
      '<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p><w:p><w:r><w:t>line</w:t></w:r></w:p>';
    const paper = await readWord(wordFile(body, { comments: ['Is this right?', 'Yes.'] }));
    expect(wordsOnPaper(paper.pieces)).toBe('new\none line');
    expect(paper).toMatchObject({ insertions: 1, deletions: 1, comments: 2, hidden: ['secret'] });
  });

  test('a form that nobody filled in says nothing', async () => {
    const form =
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    const paper = await readWord(wordFile(form + p('Hello.')));
    expect(wordsOnPaper(paper.pieces)).toBe('Hello.');
    expect(paper.placeholders).toEqual(['Click here']);
  });

  test('a text box is taken once, a picture with its alt text', async () => {
    const { pieces } = await readWord(wordFile(textBox('Key words') + picture('A bus'), { png: png() }));
    expect(wordsOnPaper(pieces).match(/Key words/g)).toHaveLength(1);
    expect(pieces).toContainEqual(expect.objectContaining({ is: 'picture', alt: 'A bus', type: 'png' }));
  });

  test('merged cells, tables in cells', async () => {
    const cell = (settings: string, inner: string) => `<w:tc><w:tcPr>${settings}</w:tcPr>${inner}</w:tc>`;
    const rows = [
      cell('<w:gridSpan w:val="2"/>', p('across')),
      cell('<w:vMerge w:val="restart"/>', p('down')) + cell('', p('b')),
      cell('<w:vMerge/>', '<w:p/>') + cell('', `${table(['inner'])}<w:p/>`),
    ];
    const [read] = (await readWord(wordFile(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)))
      .pieces as [Table];
    expect(read.rows.map((row) => row.map(({ across, down }) => [across, down]))).toEqual([
      [[2, 1]],
      [
        [1, 2],
        [1, 1],
      ],
      [[1, 1]],
    ]);
    expect(read.rows[2]?.[0]?.pieces[0]).toMatchObject({ is: 'table' });
  });

  test('headers, footers and properties stand beside, page numbers nowhere', async () => {
    const page =
      '<w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>';
    const { headers, footers, properties, language } = await readWord(
      wordFile(p('Text') + page, { header: 'Force A', footer: 'Version 4', author: 'A. N. Other', language: 'cy-GB' }),
    );
    expect({ headers, footers, properties, language }).toEqual({
      headers: ['Force A'],
      footers: ['Version 4'],
      properties: { creator: 'A. N. Other', language: 'cy-GB' },
      language: 'cy-GB',
    });
  });
});

describe('what cannot be taken says what it is', () => {
  const refused = async (bytes: Uint8Array) => {
    const error = await readWord(bytes).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(CannotBeTaken);
    return (error as CannotBeTaken).message;
  };

  test.each([
    ['an old file, or one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'with a password'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'it is a pdf'],
    ['a damaged file', wordFile('Hello').slice(0, -30), 'damaged'],
    ['a scan', wordFile(picture(''), { png: png() }), 'no words'],
    ['an empty file', wordFile('<w:p/>'), 'not a word'],
    ['a file of 300 MB', new Uint8Array(300_000_000), '300 MB'],
    ['broken XML', docx('<w:p><w:r></w:p>'), 'not written as it should be'],
    [
      'macros',
      docx('Hello', {
        types: { 'word/document.xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' },
        relationships: relationship('vbaProject', 'vba.bin', false),
      }),
      'macros',
    ],
  ])('%s', async (_, bytes, words) => {
    expect(await refused(bytes)).toContain(words);
  });
});

function plain(text: string) {
  return { text, bold: false, italic: false };
}
