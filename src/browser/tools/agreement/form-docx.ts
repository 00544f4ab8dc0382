/** A filled-in form as a Word file: its headings, texts and tables, with room to write where nothing is known. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { filledTable, type Form, type FormPart, type KnownFacts } from '../../../tools/agreement/fill-in.ts';

/** Twentieths of a point: room for a line by hand. */
const roomToWrite = 480;

export async function formDocx(
  form: Form,
  answers: Readonly<Record<string, string>>,
  facts: KnownFacts,
  school: string,
): Promise<Blob> {
  const cell = (words: string, bold = false) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: words, bold, size: 20 })] })] });
  const made = (part: FormPart): (Paragraph | Table)[] => {
    if (part.kind === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: part.text })];
    if (part.kind === 'text') return [new Paragraph({ text: part.text, spacing: { before: 120, after: 120 } })];
    if (part.kind === 'list') return part.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    const rows = filledTable(form.id, part, answers, facts);
    return [
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [
          new TableRow({ tableHeader: true, children: part.head.map((words) => cell(words, true)) }),
          ...rows.map(
            (cells) =>
              new TableRow({
                cantSplit: true,
                height: { value: roomToWrite, rule: 'atLeast' },
                children: cells.map(({ words }) => cell(words)),
              }),
          ),
        ],
      }),
      // Word joins two tables that nothing stands between.
      new Paragraph({}),
    ];
  };
  return Packer.toBlob(
    new Document({
      title: form.title,
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: form.title }),
            new Paragraph({ text: school, spacing: { after: 240 } }),
            ...form.parts.flatMap(made),
          ],
        },
      ],
    }),
  );
}
