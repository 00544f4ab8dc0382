import { ascii } from '../attachments/samples/bytes.ts';
import { docx } from '../attachments/samples/office.ts';
import { jpg, png } from '../attachments/samples/pictures.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

export const attachmentType: Rule = {
  id: 'attachment-type',
  severity: 'error',
  title: 'Every file is what its name says',
  why: 'Computers open a file by its name. One that is something else does not open, or runs.',
  run: hazardsOf('attachment-type'),
  examples: {
    passes: [withAttachment('a PNG', 'crossing.png', png()), withAttachment('a Word document', 'plan.docx', docx())],
    fails: [
      withAttachment('a JPEG with the name of a PNG', 'crossing.png', jpg()),
      withAttachment('a Word document with the name of a presentation', 'plan.pptx', docx()),
      withAttachment('a program with the name of a PDF', 'map.pdf', ascii('MZ\x90\0\x03\0\0\0')),
      withAttachment('an old Word document', 'plan.docx', ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')),
      withAttachment('an empty file', 'map.pdf', ascii('')),
    ],
  },
};
