import { ascii, concat } from '../attachments/samples/bytes.ts';
import { docx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { jpg, png, webp } from '../attachments/samples/pictures.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

const more = ascii('more');

export const nothingAppended: Rule = {
  id: 'nothing-appended',
  severity: 'error',
  title: 'Nothing stands after the end of a picture or attachment',
  why: 'What stands there is seen by nobody who checks the file: a film of the children in the photograph, or a program.',
  run: hazardsOf('nothing-appended'),
  examples: {
    passes: [
      withAttachment('a picture that ends where it ends', 'crossing.jpg', jpg()),
      withAttachment('a PDF with an empty line at its end', 'map.pdf', concat(pdf(), ascii('\r\n'))),
    ],
    fails: [
      withAttachment('a PNG with something after it', 'crossing.png', concat(png(), more)),
      withAttachment('a JPEG with a film after it, as telephones save it', 'crossing.jpg', concat(jpg(), more)),
      withAttachment('a WebP with something after it', 'crossing.webp', concat(webp(), more)),
      withAttachment('a PDF with something after it', 'map.pdf', concat(pdf(), more)),
      withAttachment('a document with something after it', 'plan.docx', concat(docx(), more)),
    ],
  },
};
