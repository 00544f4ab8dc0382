import { pdf } from '../attachments/samples/pdf.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

export const attachmentWords: Rule = {
  id: 'attachment-words',
  severity: 'warning',
  title: 'The words of a PDF can be read',
  why: 'A scanned page says nothing to somebody who listens to it, and nobody can search it for the name of a child.',
  run: hazardsOf('attachment-words'),
  examples: {
    passes: [withAttachment('a PDF with words', 'map.pdf', pdf())],
    fails: [withAttachment('a PDF without words', 'map.pdf', pdf({ text: '' }))],
  },
};
