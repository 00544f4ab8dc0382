import { ascii } from '../attachments/samples/bytes.ts';
import { docx, pptx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { png } from '../attachments/samples/pictures.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

export const noEmbeddedFiles: Rule = {
  id: 'no-embedded-files',
  severity: 'error',
  title: 'No attachment carries another file inside it',
  why: 'A chart that was pasted in can carry the whole workbook behind it, with every child on the other sheets.',
  run: hazardsOf('no-embedded-files'),
  examples: {
    passes: [
      withAttachment(
        'a document with a picture',
        'plan.docx',
        docx('Hello.', { parts: { 'word/media/image1.png': png() } }),
      ),
    ],
    fails: [
      withAttachment(
        'a chart with its workbook',
        'slides.pptx',
        pptx([{ text: 'Hello.' }], {
          parts: { 'ppt/embeddings/Workbook.xlsx': ascii('PK') },
          types: {
            'ppt/embeddings/Workbook.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          },
        }),
      ),
      withAttachment(
        'an embedded object',
        'plan.docx',
        docx('<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Package"/></w:object></w:r></w:p>'),
      ),
      withAttachment('a web page brought in as a part', 'plan.docx', docx('<w:altChunk r:id="r1"/>')),
      withAttachment(
        'a film',
        'slides.pptx',
        pptx([{ text: 'Hello.' }], {
          parts: { 'ppt/media/media1.mp4': ascii('film') },
          types: { 'ppt/media/media1.mp4': 'video/mp4' },
        }),
      ),
      withAttachment(
        'a PDF with a file in it',
        'map.pdf',
        pdf({
          catalogue: '/Names<</EmbeddedFiles 9 0 R>>',
          others: ['<</Names[(a.exe) 10 0 R]>>', '<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>'],
        }),
      ),
    ],
  },
};
