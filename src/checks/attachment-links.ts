import { docx, relationship } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

const linked = (kind: string, target: string) => docx('Hello.', { relationships: relationship(kind, target) });

export const attachmentLinks: Rule = {
  id: 'attachment-links',
  severity: 'error',
  title: 'An attachment holds everything it shows, and links only to https pages and mailboxes',
  why: 'A document that fetches a part from elsewhere tells that place who opened it, and can change after it was checked.',
  run: hazardsOf('attachment-links'),
  examples: {
    passes: [
      withAttachment('a link to a page', 'plan.docx', linked('hyperlink', 'https://www.childline.org.uk/')),
      withAttachment(
        'a link to a team mailbox',
        'plan.docx',
        linked('hyperlink', 'mailto:neighbourhood.team@durham.police.uk'),
      ),
    ],
    fails: [
      withAttachment(
        'a template from elsewhere',
        'plan.docx',
        linked('attachedTemplate', 'https://example.org/evil.dotm'),
      ),
      withAttachment('a picture from elsewhere', 'plan.docx', linked('image', 'https://example.org/picture.png')),
      withAttachment(
        "a link to a file on somebody's computer",
        'plan.docx',
        linked('hyperlink', 'file:///C:/plans/plan.docx'),
      ),
      withAttachment('a link that is not encrypted', 'plan.docx', linked('hyperlink', 'http://www.example.org/')),
      withAttachment(
        'a link to a script in a PDF',
        'map.pdf',
        pdf({ others: ['<</S/URI/URI(javascript:alert\\(1\\))>>'] }),
      ),
      withAttachment(
        'a PDF that opens another file',
        'map.pdf',
        pdf({ others: ['<</S/GoToR/F(other.pdf)/D[0/Fit]>>'] }),
      ),
    ],
  },
};
