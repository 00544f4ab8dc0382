import { ascii } from '../attachments/samples/bytes.ts';
import { docx, pptx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

const field = (...parts: readonly string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${parts.map((part) => `<w:r><w:instrText xml:space="preserve">${part}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

export const noMacros: Rule = {
  id: 'no-macros',
  severity: 'error',
  title: 'No attachment runs anything',
  why: 'A lesson plan goes to hundreds of computers in schools and stations. A program in it would run on all of them.',
  run: hazardsOf('no-macros'),
  examples: {
    passes: [
      withAttachment('a document with page numbers', 'plan.docx', docx(field(' PAGE \\* MERGEFORMAT '))),
      withAttachment(
        'a PDF that opens at its first page',
        'map.pdf',
        pdf({ catalogue: '/OpenAction[3 0 R/XYZ null null 0]' }),
      ),
    ],
    fails: [
      withAttachment(
        'a document with macros',
        'plan.docx',
        docx('Hello.', {
          parts: { 'word/vbaProject.bin': ascii('\xd0\xcf\x11\xe0') },
          types: { 'word/vbaProject.bin': 'application/vnd.ms-office.vbaProject' },
        }),
      ),
      withAttachment(
        'a macro document under another name',
        'plan.docx',
        docx('Hello.', { types: { 'word/document.xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' } }),
      ),
      withAttachment(
        'a field that starts a program, written in two pieces',
        'plan.docx',
        docx(field(' DDE', 'AUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" ')),
      ),
      withAttachment(
        'a slide that starts a program',
        'slides.pptx',
        pptx([
          {
            inner:
              '<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"><a:hlinkClick r:id="" action="ppaction://program"/></p:cNvPr></p:nvSpPr></p:sp>',
          },
        ]),
      ),
      withAttachment(
        'a PDF that runs a script when it opens',
        'map.pdf',
        pdf({ catalogue: '/OpenAction 9 0 R', others: ['<</S/JavaScript/JS(app.alert\\(1\\))>>'] }),
      ),
      withAttachment(
        'the same, with the word disguised',
        'map.pdf',
        pdf({ others: ['<</S/Java#53cript/J#53(app.alert\\(1\\))>>'] }),
      ),
      withAttachment('a PDF that starts a program', 'map.pdf', pdf({ others: ['<</S/Launch/F(calc.exe)>>'] })),
      withAttachment(
        'a PDF that opens a web page by itself',
        'map.pdf',
        pdf({ catalogue: '/OpenAction<</S/URI/URI(https://example.org/)>>' }),
      ),
    ],
  },
};
