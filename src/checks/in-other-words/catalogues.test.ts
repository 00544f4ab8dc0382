/** Each catalogue has every sentence of the source, and none that the source does not have. */
import { describe, expect, test } from 'vitest';
import { rules } from '../index.ts';
import { inOtherWords, type Catalogue } from './in-other-words.ts';
import { fillingsOf, templateOf, type Template } from './template.ts';
import { literalsIn } from './testing/sentences-of-source.ts';

const toldFiles = import.meta.glob<Catalogue>('./*/told.json', { import: 'default', eager: true });
const ruleFiles = import.meta.glob<Catalogue>('./*/rules.json', { import: 'default', eager: true });

const hole = '{…}';
const shapeOf = (key: string) => templateOf(key).around.join(hole);
const sourceTemplate = (text: string): Template => ({ around: text.split(hole), holes: text.split(hole).slice(1) });
const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
/** A fault of a schema is told as a sentence, and that of a link with the addresses behind it. */
const asTold = (text: string) => [text, `${text.charAt(0).toUpperCase()}${text.slice(1)}.`];

/** Single letters would make any word. */
const isPart = (words: string) => words.length > 1 || (words !== '' && !/\p{L}/u.test(words));

/** @returns whether words of a catalogue are words of the source, one after another */
function isMadeOf(words: string, parts: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < words.length; at += 1)
    if (reached.has(at))
      for (let end = at + 1; end <= words.length; end += 1) if (parts.has(words.slice(at, end))) reached.add(end);
  return reached.has(words.length);
}

/** Samples of contributions, words of Word files and of the command line: people are told none of them on a page. */
const untold = /\/(examples|reporters\/.*|word-page\/.*|given-names)\.ts$/;
const samples = new Set([
  'Robin {…}',
  'Being seen.',
  'Plant yn profi beth mae gyrwyr yn gallu ei weld.',
  'Daliwch y ddwy got i fyny.',
  // What a draft holds in the place of what was left out, what is no message, and what only a program of ours can do.
  '(address left out)',
  '(number left out)',
  '(name left out)',
  'Year {…}',
  'Tried: {…}',
  'PowerPoint Presentation (pptx)',
  'Word Document (docx)',
  'The form does not know how to ask for {…}, which is of the sort "{…}".',
  'Slides are not written in a browser.',
  'A rule that looks at a page alone has looked at the lists of the library.',
  'The browser could not draw a picture.',
  'A part of the form stands outside of <InForm>.',
  // What follows the colon is as somebody wrote it, and stands in the catalogue with it.
  'Who, when and for which school is said on no page:',
  // Grammar of one and many: all that can come of it stands in the catalogue.
  '{…} was read once, where they hang in the text.',
  '{…} were read once, where it hangs in the text.',
]);
const folders = ['checks', 'document', 'attachments', 'schema', 'desk', 'browser/desk'].map((room) => `src/${room}`);
const literals = literalsIn(folders).filter(({ file }) => !untold.test(file));
const told = [
  ...new Set(
    literals.filter(({ isTold, template }) => isTold && !samples.has(template)).map(({ template }) => template),
  ),
];

test('the sentences are found in the source', () => {
  expect(told).toContain('There is no page at {…} on this site.');
  expect(told).toContain('This link leads to the picture {…}, which is not there.');
  expect(told.length).toBeGreaterThan(900);
});

describe.each(Object.entries(toldFiles))('%s', (_, catalogue) => {
  const keys = Object.keys(catalogue);
  const shapes = new Set(keys.map(shapeOf));
  const made = (template: string) => keys.some((key) => fillingsOf(sourceTemplate(template), key));

  test('has every sentence that the source tells', () => {
    expect(told.filter((text) => !asTold(text).some((each) => shapes.has(each) || made(each)))).toEqual([]);
  });

  test('has no sentence that the source does not tell', () => {
    const whole = literals.filter(({ template }) => lettersIn(template.replaceAll(hole, '')) > 8);
    const templates = whole.flatMap(({ template }) => asTold(template).map(sourceTemplate));
    const parts = new Set([...literals.flatMap(({ template }) => template.split(hole)).filter(isPart), 's']);
    const orphans = keys
      .filter((key) => !templates.some((template) => fillingsOf(template, key)))
      .filter((key) => !templateOf(key).around.every((words) => isMadeOf(words, parts)));
    expect(orphans).toEqual([]);
  });

  test('has the same holes on both sides, never two side by side', () => {
    const holes = (text: string) => templateOf(text).holes.toSorted().join();
    expect(Object.entries(catalogue).filter(([key, words]) => holes(key) !== holes(words))).toEqual([]);
    expect(keys.filter((key) => key.includes('}{'))).toEqual([]);
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
