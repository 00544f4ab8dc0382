import { concat } from '../attachments/samples/bytes.ts';
import { docx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { jpg, png } from '../attachments/samples/pictures.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

const cut = docx().slice(0, -40);
const lying = docx();
// The size that the first entry is said to have.
new DataView(lying.buffer).setUint32(22, 5, true);

const garbage = png({ width: 40, height: 40 }).fill(0x55, 50, 60);
const whole = jpg({ width: 400, height: 300 });
const half = concat(whole.subarray(0, -200), [0xff, 0xd9]);

export const attachmentOpens: Rule = {
  id: 'attachment-opens',
  severity: 'error',
  title: 'Every picture and attachment opens, whole and without a password',
  why: 'A file that does not open spoils a lesson, and one that nobody can look into could hold anything.',
  run: hazardsOf('attachment-opens'),
  examples: {
    passes: [
      withAttachment('a Word document', 'plan.docx', docx()),
      withAttachment('a PDF', 'map.pdf', pdf()),
      withAttachment('a photograph', 'crossing.jpg', jpg({ width: 400, height: 300 })),
    ],
    fails: [
      withAttachment('a document that is not all there', 'plan.docx', cut),
      withAttachment('a picture with garbage in place of its rows', 'crossing.png', garbage),
      withAttachment('a photograph that ends in the middle', 'crossing.jpg', half),
      withAttachment('a document that says two things about its size', 'plan.docx', lying),
      withAttachment(
        'a PDF with a password',
        'map.pdf',
        pdf({ others: ['<</Filter/Standard/V 2/R 3/O(a)/U(b)/P -44>>'], trailer: '/Encrypt 9 0 R' }),
      ),
    ],
  },
};
