/** Each catalogue has every sentence of the source, and none that the source does not have. */
import { describe, expect, test } from 'vitest';
import { rules } from '../index.ts';
import type { Catalogue } from './in-other-words.ts';
import { inOtherWords } from './in-other-words.ts';
import { fillingsOf, templateOf } from './template.ts';
import { literalsIn } from './testing/sentences-of-source.ts';

const toldFiles = import.meta.glob<Catalogue>('./*/told.json', { import: 'default', eager: true });
const ruleFiles = import.meta.glob<Catalogue>('./*/rules.json', { import: 'default', eager: true });

const literals = literalsIn([
  'src/checks',
  'src/document',
  'src/attachments',
  'src/schema',
  'src/desk',
  'src/browser/desk',
]);
const hole = '{…}';
const shapeOf = (key: string) => templateOf(key).around.join(hole);
const sourceTemplate = (text: string) => {
  const around = text.split(hole);
  return { around, holes: around.slice(1) };
};

describe.each(Object.entries(toldFiles))('%s', (_, catalogue) => {
  const shapes = new Set(Object.keys(catalogue).map(shapeOf));

  test('has every sentence that the source tells', () => {
    const missing = literals
      .filter(({ isTold }) => isTold)
      .filter(({ template }) => !shapes.has(template))
      .filter(({ template }) => !Object.keys(catalogue).some((key) => fillingsOf(sourceTemplate(template), key)));
    expect([...new Set(missing.map(({ file, template }) => `${file}: ${template}`))]).toEqual([]);
  });
});

describe.each(Object.entries(ruleFiles))('%s', (_, catalogue) => {
  const known = inOtherWords(catalogue);
  const said = rules.flatMap(({ title, why, examples }) => [
    title,
    why,
    ...[...examples.passes, ...examples.fails].map(({ what }) => what),
  ]);

  test('has what every rule asks, why, and what its examples are of', () => {
    expect([...new Set(said.filter((text) => text !== '' && known(text) === undefined))]).toEqual([]);
  });

  test('has nothing else', () => {
    expect(Object.keys(catalogue).filter((key) => !said.some((text) => fillingsOf(templateOf(key), text)))).toEqual([]);
  });
});
