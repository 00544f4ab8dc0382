import { docx, pptx } from '../attachments/samples/office.ts';
import { pdf, drawnLine } from '../attachments/samples/pdf.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

const hiddenPicture =
  '<p:pic><p:nvPicPr><p:cNvPr id="2" name="Picture 2" hidden="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="i"/></p:blipFill></p:pic>';
const layer = {
  content: `/OC/L0 BDC ${drawnLine('Hello.', 20, 100)} EMC`,
  resources: '/Properties<</L0 9 0 R>>',
  others: ['<</Type/OCG/Name(Names)>>'],
};

export const noHiddenText: Rule = {
  id: 'no-hidden-text',
  severity: 'error',
  title: 'No attachment holds anything hidden: words, slides, pictures, layers',
  why: 'Who checks the document does not see them; who gets it may.',
  run: hazardsOf('no-hidden-text'),
  examples: {
    passes: [
      withAttachment(
        'words that are shown',
        'plan.docx',
        docx('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Hello.</w:t></w:r></w:p>'),
      ),
      withAttachment(
        'a coloured box below words',
        'map.pdf',
        pdf({ content: `1 1 0 rg 10 90 300 30 re f 0 g ${drawnLine('Hello.', 20, 100)}` }),
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
      withAttachment('a hidden picture', 'slides.pptx', pptx([{ inner: hiddenPicture }])),
      withAttachment(
        'a layer that is switched off',
        'map.pdf',
        pdf({ ...layer, catalogue: '/OCProperties<</OCGs[9 0 R]/D<</OFF[9 0 R]>>>>' }),
      ),
      withAttachment(
        'a black box over words',
        'map.pdf',
        pdf({ content: `${drawnLine('Hello.', 20, 100)} 0 g 10 90 300 30 re f` }),
      ),
    ],
  },
};
