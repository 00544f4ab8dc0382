import { docx, namespaces } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

const comments = (inner: string) =>
  docx('Hello.', {
    parts: { 'word/comments.xml': `<w:comments ${namespaces}>${inner}</w:comments>` },
    types: { 'word/comments.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml' },
  });

export const noComments: Rule = {
  id: 'no-comments',
  severity: 'error',
  title: 'No attachment holds comments',
  why: 'Comments name the people who wrote them, and often the child or the school they were thinking of.',
  run: hazardsOf('no-comments'),
  examples: {
    passes: [withAttachment('an empty list of comments, as some programs write it', 'plan.docx', comments(''))],
    fails: [
      withAttachment(
        'a comment',
        'plan.docx',
        comments('<w:comment w:id="0" w:author="x"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment>'),
      ),
      withAttachment(
        'a comment stuck to a page of a PDF',
        'map.pdf',
        pdf({ others: ['<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Really?)>>'] }),
      ),
    ],
  },
};
