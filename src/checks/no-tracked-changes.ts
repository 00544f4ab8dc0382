import { docx } from '../attachments/samples/office.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

export const noTrackedChanges: Rule = {
  id: 'no-tracked-changes',
  severity: 'error',
  title: 'No document holds tracked changes',
  why: 'What somebody deleted can still be read, and it was deleted for a reason.',
  run: hazardsOf('no-tracked-changes'),
  examples: {
    passes: [withAttachment('a document with its changes accepted', 'plan.docx', docx())],
    fails: [
      withAttachment(
        'a deletion',
        'plan.docx',
        docx('<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>Hello.</w:delText></w:r></w:del></w:p>'),
      ),
      withAttachment(
        'an insertion',
        'plan.docx',
        docx('<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>Hello.</w:t></w:r></w:ins></w:p>'),
      ),
    ],
  },
};
