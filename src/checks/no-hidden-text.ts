import { docx, pptx } from '../attachments/samples/office.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

export const noHiddenText: Rule = {
  id: 'no-hidden-text',
  severity: 'error',
  title: 'No attachment holds hidden words or hidden slides',
  why: 'Who checks the document does not see them; who gets it may.',
  run: hazardsOf('no-hidden-text'),
  examples: {
    passes: [
      withAttachment(
        'words that are shown',
        'plan.docx',
        docx('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Hello.</w:t></w:r></w:p>'),
      ),
      withAttachment('slides that are shown', 'slides.pptx', pptx([{ text: 'Hello.' }])),
    ],
    fails: [
      withAttachment(
        'hidden words',
        'plan.docx',
        docx('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hello.</w:t></w:r></w:p>'),
      ),
      withAttachment(
        'a hidden slide',
        'slides.pptx',
        pptx([{ text: 'Hello.' }, { text: 'Names', attributes: 'show="0"' }]),
      ),
    ],
  },
};
