import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { formSums, translatedFormulas, type FormCell } from './form-sums.ts';

const { document } = readBody(
  `
| Item | Write here |
|---|---|
| Children | |

| What | Times | Hours each | Hours in all |
|---|---|---|---|
| Sessions | | | |
| Travel | | | |
| **Police hours** | | | |

| Work out | Write here |
|---|---|
| A. Hours for each child | |
`,
  '/templates/form/',
);

const tables = document.filter((node) => node.type === 'table');
const written = (part: string | FormCell) =>
  typeof part === 'string' ? part : `${tables.indexOf(part.table)}/${part.row}/${part.column}`;
const said = (...formulas: [fill: string, sum: string][]) => {
  const { computed, unknown } = formSums(
    document,
    formulas.map(([fill, sum]) => ({ fill, with: sum })),
  );
  return { sums: computed.map(({ cell, parts }) => `${written(cell)} = ${parts.map(written).join('')}`), unknown };
};

test('a column is filled row by row, and a row whose name is bold adds up those above it', () => {
  expect(said(['Hours in all', '[Times] * [Hours each]']).sums).toEqual([
    '1/0/3 = 1/0/1 * 1/0/2',
    '1/1/3 = 1/1/1 * 1/1/2',
    '1/2/3 = SUM(1/0/3:1/1/3)',
  ]);
});

test('a row is found by its name or the beginning of it, and means the cell that is filled in', () => {
  const { sums } = said(['Hours in all', '[Times] * [Hours each]'], ['A. Hours', '[Police hours] / [Children]']);
  expect(sums.at(-1)).toBe('2/0/1 = 1/2/3 / 0/0/1');
});

test('what no table has is said', () => {
  expect(said(['Nowhere', '[Sessions]'], ['A. Hours', '[Nothing] + [Sessions]']).unknown).toEqual([
    'Nowhere',
    'Nothing',
  ]);
});

test('a translation adds up the same cells in its own words, which are found by their place', () => {
  const welsh = readBody(
    `
| Eitem | Ysgrifennwch yma |
|---|---|
| Plant | |

| Beth | Sawl gwaith | Oriau yr un | Oriau i gyd |
|---|---|---|---|
| Sesiynau | | | |
| Teithio | | | |
| **Oriau'r heddlu** | | | |

| Gweithiwch allan | Ysgrifennwch yma |
|---|---|
| A. Oriau i bob plentyn | |
`,
    '/cy/templates/form/',
  ).document;
  const formulas = [
    { fill: 'Hours in all', with: '[Times] * [Hours each]' },
    { fill: 'A. Hours', with: '[Police hours] / [Children]' },
    { fill: 'Nowhere', with: '[Sessions] - 1' },
  ];
  expect(translatedFormulas(formulas, document, welsh)).toEqual([
    { fill: 'Oriau i gyd', with: '[Sawl gwaith] * [Oriau yr un]' },
    { fill: 'A. Oriau i bob plentyn', with: "[Oriau'r heddlu] / [Plant]" },
    { fill: 'Nowhere', with: '[Sesiynau] - 1' },
  ]);
  expect(translatedFormulas(formulas, document, welsh.slice(1))).toEqual(formulas);
});
