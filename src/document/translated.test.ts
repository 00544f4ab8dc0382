import { expect, test } from 'vitest';
import { exampleLibrary, lessonText } from '../checks/examples.ts';
import { examplePage } from '../resource/testing/example-resources.ts';
import { readBody } from './body.ts';
import { readLibrary } from './library.ts';
import { isBlock } from './model.ts';
import { translatedData } from './translated.ts';

const activity = (title: string) => `<Activity title="${title}" minutes="10" part="main">\nDo it.\n</Activity>\n\n`;
const english = lessonText({
  keys: {
    outcomes: '[say why, { text: draw it, for: [Second] }]',
    kit: '[{ item: pens, from: school, per: child }, { item: cards, from: police, for: [First, Second] }]',
    groupSizes: '{ class: { groups: 7, changes: Seven groups. } }',
  },
  body: `${activity('First')}${activity('Second')}<Worksheet title="A sheet" for="Second">\nWrite.\n</Worksheet>\n\n<Card title="A card">\nWords.\n</Card>\n`,
});
const welsh = `---
translates: "0a1b2c3d4e5f"
title: Teitl
summary: Crynodeb.
outcomes: [dweud pam, ei dynnu]
kit: [{ item: pinnau, from: school }, { item: cardiau, from: police }]
groupSizes: { class: { changes: Saith grŵp. } }
---

${activity('Cyntaf')}${activity('Ail')}<Worksheet title="Taflen">\nYsgrifennwch.\n</Worksheet>

<Card title="Cerdyn">\nGeiriau.\n</Card>
`;

const page = readLibrary(
  Object.entries({ ...exampleLibrary, 'lessons/be-seen/en.mdx': english, 'lessons/be-seen/cy.mdx': welsh }).map(
    ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, size: bytes.length, special: false, read: () => bytes };
    },
  ),
).everyPage.find(({ lang }) => lang === 'cy')!;

test('a Welsh page has its own words for the same activities, without saying which', () => {
  expect(page.refusals).toEqual([]);
  expect(page.data).toMatchObject({
    outcomes: ['dweud pam', { text: 'ei dynnu', for: ['Ail'] }],
    kit: [
      { item: 'pinnau', per: 'child' },
      { item: 'cardiau', for: ['Cyntaf', 'Ail'] },
    ],
    groupSizes: { class: { groups: 7, changes: ['Saith grŵp.'] } },
    teacher: { before: ['Read the plan.'] },
  });
});

test('its sheets and cards are for the same activities, by their order', () => {
  expect(page.document.flatMap((node) => (isBlock(node, 'Worksheet') ? [node.settings] : []))).toEqual([
    { title: 'Taflen', for: 'Ail' },
  ]);
  expect(page.document.flatMap((node) => (isBlock(node, 'Card') ? [node.settings] : []))).toEqual([
    { title: 'Cerdyn' },
  ]);
});

test('a criterion weighs in Welsh what it weighs in English, and is found by its id', () => {
  const need = {
    id: 'need',
    name: 'Need',
    question: 'How many?',
    direction: 'more',
    weight: 4,
    figure: 'a',
    reason: 'b',
  };
  const data = examplePage('frameworks', { frontMatter: { criteria: [{ ...need, id: 'first' }, need] } }).data!;
  const own = { ...need, name: 'Angen', question: 'Faint?', direction: 'less', weight: 1, figure: 'c', reason: 'd' };
  const said = translatedData({ data, document: [] }, { criteria: [own] } as object, []);
  expect(said).toMatchObject({
    criteria: [
      { id: 'first', name: 'Need', weight: 4 },
      { id: 'need', name: 'Angen', question: 'Faint?', direction: 'more', weight: 4, figure: 'c', reason: 'd' },
    ],
  });
});

test('a form adds up in Welsh what it adds up in English', () => {
  const table = (...head: string[]) => readBody(`\n| ${head.join(' | ')} |\n|---|---|---|\n| a | | |\n`, '/').document;
  const [english, welsh] = [table('What', 'Hours', 'All'), table('Beth', 'Oriau', 'Cyfan')];
  const formulas = [{ fill: 'All', with: '[Hours] * 2' }];
  const data = examplePage('templates', { frontMatter: { formulas } }).data!;
  expect(translatedData({ data, document: english }, {}, welsh)).toMatchObject({
    formulas: [{ fill: 'Cyfan', with: '[Oriau] * 2' }],
  });
});
