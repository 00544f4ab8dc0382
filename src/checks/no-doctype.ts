import { docx } from '../attachments/samples/office.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

const bomb = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${String.fromCharCode(98 + level)} "${`&${String.fromCharCode(97 + level)};`.repeat(9)}">`).join('')}]><x>&j;</x>`;

export const noDoctype: Rule = {
  id: 'no-doctype',
  severity: 'error',
  title: 'No part of a document has a DOCTYPE',
  why: 'With one, a few lines can grow to gigabytes or read files of the computer that opens them. Word and PowerPoint never write one.',
  run: hazardsOf('no-doctype'),
  examples: {
    passes: [withAttachment('a document as Word writes it', 'plan.docx', docx())],
    fails: [
      withAttachment(
        'words that grow without end',
        'plan.docx',
        docx('Hello.', { parts: { 'customXml/item1.xml': bomb } }),
      ),
    ],
  },
};
