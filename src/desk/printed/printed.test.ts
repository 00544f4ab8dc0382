import { expect, it } from 'vitest';
import english from '../../i18n/en.json' with { type: 'json' };
import { noteKinds } from '../../schema/blocks.ts';
import { docx } from '../../attachments/samples/office.ts';
import { readWord } from '../office/word.ts';
import { nothingKnown } from '../known.ts';
import { isPrinted, readPrinted } from './read-printed.ts';
import { printedLabels } from './session.ts';
import { printedLines } from '../testing/printed-again.ts';

it('knows boxes by the words that prints have for them', () => {
  const words: Readonly<Record<string, unknown>> = english;
  expect(printedLabels).toEqual({
    say: words['lesson.say'],
    ask: words['lesson.ask'],
    listen: words['lesson.listenFor'],
    slide: words['lesson.slide'],
    who: String(words['lesson.who']).replace('{who}', ''),
    needs: String(words['lesson.needs']).replace('{title}', ''),
  });
  for (const kind of noteKinds) expect(String(words[`note.${kind}`]).toLowerCase()).toBe(kind);
});

const names = [
  'Resource kind',
  'Details',
  'Block label',
  'Words to say',
  'Question to ask',
  'Check item',
  'Title',
  'Subtitle',
  'Fact',
];
const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${names.map((name) => `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`;
const line = (style: string, text: string, heading?: number) =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style.replaceAll(' ', '')}"/>`}${heading === undefined ? '' : `<w:outlineLvl w:val="${heading - 1}"/>`}</w:pPr>${text
    .split('\t')
    .map(
      (part, index) =>
        `${index > 0 ? '<w:r><w:tab/></w:r>' : ''}<w:r>${text.startsWith(' Slide') ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${part}</w:t></w:r>`,
    )
    .join('')}</w:p>`;

it('brings a printed plan back in what it prints, and tells the rest', async () => {
  const bytes = docx(
    [
      line('Resource kind', 'Session plan'),
      line('Title', 'Dark coats'),
      line('Subtitle', 'Children see what drivers see.'),
      line('Fact', 'Years\tYear 4, Year 5'),
      line('Fact', 'Shared by\tThe Mini-Police Library'),
      line('', 'Kit', 1),
      line('', 'Police', 2),
      line('Check item', '•\tpencils: 10 for ten, 30 for thirty (one for each child)'),
      line('', 'The session: 12 minutes in all', 1),
      line('', '0–12\tLights out', 2),
      line('Details', 'Main · 12 minutes · Led by: the teacher'),
      line('', 'Close the curtains. Ask PCSO A. Surname on 07700 900123.'),
      line('Block label', 'Say'),
      line('Words to say', 'Hello. It is dark.'),
      line('', ' Slide  Which coat?'),
      line('Block label', 'Ask'),
      line('Question to ask', 'Which one went first?'),
      line('Block label', 'Tip'),
      line('', 'Leave one lamp on.'),
      line('Details', '12 End of the session'),
      line('', 'Sources', 1),
      line('', 'A book.'),
    ].join(''),
    {
      parts: { 'word/styles.xml': styles },
      types: { 'word/styles.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml' },
      relationships:
        '<Relationship Id="rS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
    },
  );
  const paper = await readWord(bytes);
  expect(isPrinted(paper)).toBe(true);
  const { drafts, remarks } = readPrinted(paper, nothingKnown, '2026-11-30');
  expect(printedLines(drafts[0]!.body)).toEqual([
    'Activity|Lights out|12|main|the teacher|',
    'Say||Hello. It is dark.',
    'Slide|Which coat?',
    'Ask||Which one went first?',
    'Note|tip|Leave one lamp on.',
  ]);
  expect(drafts[0]!.frontMatter).toMatchObject({
    title: 'Dark coats',
    summary: 'Children see what drivers see.',
    organisation: 'The Mini-Police Library',
    years: [4, 5],
    kit: [{ item: 'pencils', per: 'child', from: 'police' }],
  });
  expect(remarks.map(({ message }) => message).join('\n')).toContain('A book.');
  expect(JSON.stringify(drafts[0]!.body)).toContain('Ask PCSO (name left out) on (number left out).');
  expect(remarks.filter(({ kind }) => kind === 'personal-data')).toHaveLength(2);
  expect(JSON.stringify(remarks)).not.toMatch(/Surname|900123/);
});
