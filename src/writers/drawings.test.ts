/** Page, print and Word show the drawings of the shelf that a resource names, and tell them to those who cannot see. */
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect, it } from 'vitest';
import { exampleLibrary, lessonText } from '../checks/examples.ts';
import { drawingsInOneColour } from '../resource/drawings.ts';
import { isOf } from '../resource/resource.ts';
import { sectionsOf } from '../resource/sections/index.ts';
import { resourceFrom } from '../resource/testing/sample-resource.ts';
import { documentDocx } from './docx/document.ts';
import { worksheetDocx } from './docx/worksheets.ts';
import { nodeMaterials as materials } from './native/materials.ts';
import { pageHtml, placeOnPage } from './page/write-page.tsx';
import { pupilSheets } from './paper/pupil-sheets.ts';
import { cardsPdf } from './pdf/cards.ts';
import { documentPdf } from './pdf/document.ts';
import { worksheetPdf } from './pdf/worksheet.ts';
import { readBack, taggedElements } from './testing/read-back.ts';
import { elements, readOffice } from './testing/read-office.ts';

const body = `<Activity title="Look" minutes="10" part="main" picture="litter-bin">

Look at this.

<Picture name="torch" caption="By night" />

</Activity>

<Card title="A card" picture="bicycle">

Words.

</Card>

<Worksheet title="A sheet">

<Picture name="helmet" />

</Worksheet>
`;
const given = (text: string) =>
  resourceFrom(
    {
      ...exampleLibrary,
      'lessons/be-seen/en.mdx': lessonText({
        keys: { vocabulary: '[{ word: whistle, meaning: it is loud, picture: whistle }]', picture: 'ball' },
        body: text,
      }),
    },
    'be-seen',
  );
const lesson = given(body);
if (!isOf(lesson, 'lessons')) throw new Error('It is a lesson.');
const shows = (...names: string[]) => names.map((name) => lesson.drawings[name]!.shows).sort();
const inPlan = shows('litter-bin', 'torch', 'whistle');

const told = async (pdf: Uint8Array) => {
  const { tree } = await readBack(pdf);
  return taggedElements(tree, 'Figure')
    .map(({ alt }) => alt)
    .sort();
};
const toldInWord = (docx: Uint8Array) =>
  elements(readOffice(docx).part('word/document.xml'), 'wp:docPr')
    .map((each) => each.attributes.descr)
    .sort();

it('on the page, with a size, so that nothing moves when they come', () => {
  const html = pageHtml(
    sectionsOf(lesson),
    placeOnPage(lesson, (address) => `/base${address}`),
  );
  const images: Record<string, string>[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if (node.nodeName === 'img' && 'attrs' in node)
      images.push(Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])));
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  expect(images.map(({ alt }) => alt).sort()).toEqual(shows('litter-bin', 'torch', 'whistle', 'bicycle', 'helmet'));
  for (const image of images) {
    const name = /^\/base\/pictures\/([a-z-]+)\.svg$/.exec(image.src!)?.[1];
    expect(image).toMatchObject({ loading: 'lazy', width: '300', height: '300', alt: lesson.drawings[name!]!.shows });
  }
});

it('in the plan, on cards and on sheets, tagged', async () => {
  expect(await told(documentPdf(lesson))).toEqual(inPlan);
  expect(await told(cardsPdf(lesson))).toEqual(shows('bicycle'));
  expect(await told(worksheetPdf(pupilSheets(lesson)))).toEqual(shows('helmet'));
});

it('in Word, as drawings that stay sharp with a picture for readers that cannot show them', async () => {
  const docx = await documentDocx(lesson, { materials });
  const words = toldInWord(docx).filter(
    (each) => each !== '' && shows(...Object.keys(lesson.drawings)).includes(each!),
  );
  expect(words).toEqual(shows('litter-bin', 'torch', 'whistle', 'bicycle'));
  const { paths } = readOffice(docx);
  for (const ending of ['svg', 'png'])
    expect(paths.filter((path) => path.endsWith(`.${ending}`)).length).toBeGreaterThanOrEqual(4);
  expect(toldInWord(await worksheetDocx(pupilSheets(lesson), { materials }))).toEqual(
    expect.arrayContaining(shows('helmet')),
  );
});

it('children are handed them in one colour, to be copied and coloured in, and the same name is another picture', async () => {
  const sheets = pupilSheets(lesson);
  expect(sheets.drawings).toEqual(drawingsInOneColour(lesson.drawings));
  const coloured = { ...sheets, drawings: lesson.drawings };
  expect(Buffer.compare(worksheetPdf(coloured), worksheetPdf(sheets))).not.toBe(0);
  expect(await told(worksheetPdf(sheets))).toEqual(shows('helmet'));
});

it('one that is not on the shelf is refused at its line', async () => {
  const wrong = given(body.replace('"torch"', '"torhc"'));
  const line = wrong.document[0]!.line + 4;
  const said = `lessons/be-seen/en.mdx:${line} There is no drawing called torhc on the shelf.`;
  expect(() => documentPdf(wrong)).toThrow(said);
  await expect(documentDocx(wrong, { materials })).rejects.toThrow(said);
  expect(() =>
    pageHtml(
      sectionsOf(wrong),
      placeOnPage(wrong, (address) => address),
    ),
  ).toThrow('There is no drawing called torhc on the shelf');
});
