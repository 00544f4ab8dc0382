import { docx, pptx } from '../attachments/samples/office.ts';
import { withAttachment } from './examples.ts';
import { hazardsOf, type Rule } from './rule.ts';

const cropped = (crop: string) =>
  pptx([
    {
      inner: `<p:pic><p:nvPicPr><p:cNvPr id="2" name="Picture 2"/></p:nvPicPr><p:blipFill><a:blip r:embed="i"/>${crop}</p:blipFill></p:pic>`,
    },
  ]);

export const noCroppedPictures: Rule = {
  id: 'no-cropped-pictures',
  severity: 'error',
  title: 'What was cropped from a picture is gone',
  why: 'Word and PowerPoint keep the whole photograph and show a part of it. With one click everybody sees the child who was cut away.',
  run: hazardsOf('no-cropped-pictures'),
  examples: {
    passes: [
      withAttachment('a whole picture', 'slides.pptx', cropped('')),
      withAttachment('a hair cut off by a frame', 'slides.pptx', cropped('<a:srcRect l="1000" r="1000"/>')),
      withAttachment('a document without pictures', 'plan.docx', docx()),
    ],
    fails: [withAttachment('a photograph of which half is shown', 'slides.pptx', cropped('<a:srcRect r="50000"/>'))],
  },
};
