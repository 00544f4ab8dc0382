/** A table, and letters behind it, as a Word file. */
import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

interface Parts {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly letters: readonly { readonly school: string; readonly paragraphs: readonly string[] }[];
}

export async function recordDocx({ title, head, rows, letters }: Parts): Promise<Blob> {
  const cell = (words: string | number, bold = false) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: String(words), bold, size: 18 })] })] });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((words) => cell(words, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((words) => cell(words)) })),
    ],
  });
  const document = new Document({
    title,
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }), table],
      },
      ...letters.map(({ school, paragraphs }) => ({
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: school }),
          ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 160 } })),
        ],
      })),
    ],
  });
  return Packer.toBlob(document);
}
