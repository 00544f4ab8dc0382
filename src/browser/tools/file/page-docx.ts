/** A page of headings, paragraphs and points as a Word file. */
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';

interface Page {
  readonly title: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly points: readonly string[];
  }[];
}

export async function pageDocx({ title, parts }: Page): Promise<Blob> {
  const children = parts.flatMap(({ heading, paragraphs, points }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
    ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 120 } })),
    ...points.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ]);
  return Packer.toBlob(
    new Document({
      title,
      sections: [{ children: [new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }), ...children] }],
    }),
  );
}
