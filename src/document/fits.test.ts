import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lessonText } from '../checks/examples.ts';
import { findingSchema } from '../schema/finding.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { sourceSchema } from '../schema/reference.ts';
import { fit } from './fits.ts';
import { splitPage } from './front-matter.ts';
import { readYaml } from './yaml.ts';

type Keys = Record<string, string | undefined>;
const lesson = (keys: Keys) => fit(splitPage(lessonText({ keys })).frontMatter, lessonSchema);
const told = ({ refusals }: { refusals: readonly { message: string; help: string }[] }) =>
  refusals.map(({ message, help }) => `${message} ${help}`);

/** Words of zod, which nobody who writes a lesson should have to read. */
const programmersWords =
  /invalid input|expected|received|unrecognized|must match|pattern|undefined|NaN|\[object|too_|regex/i;

describe('what does not fit is said in the words of the field', () => {
  test.each<[what: string, keys: Keys, sentences: RegExp]>([
    [
      'a missing key',
      { outcomes: undefined },
      /^outcomes is missing\. What children can do or say at the end\..* Add it\. For example: \["say when to ring 999/,
    ],
    ['a key without a value', { summary: '' }, /^summary is empty\. One plain-English sentence.* For example: "/],
    ['empty quotes', { title: '""' }, /^title is empty\. What the resource is called\. For example: "Road safety/],
    ['an empty list', { topics: '[]' }, /^topics is empty\. Topics from reference\/topics\.yaml/],
    [
      'a number for text',
      { title: '999' },
      /^title should be text\. What the resource is called\. Put it in quotes: "999"\. For example: "/,
    ],
    [
      'text for a number',
      { years: '["5"]' },
      /^years, item 1 should be a number\. A school year, 3 to 6\. Take the quotes away: 5\. For example: 5$/,
    ],
    ['text for a list', { outcomes: 'say it' }, /^outcomes should be a list\. .* For example: \[/],
    ['text for keys', { teacher: 'prepare' }, /^teacher should be a group of keys\. .* For example: \{"before":/],
    ['half a year', { years: '[5.5]' }, /^years, item 1 should be a whole number\./],
    ['a year that is too high', { years: '[5, 12]' }, /^years, item 2 is too long or too large: at most 6\./],
    [
      'a setting that there is not',
      { setting: 'moon' },
      /^setting cannot be "moon"\. .* Known are classroom, hall, playground, outdoors, visit\.$/,
    ],
    ['a setting that is misspelt', { setting: 'hlal' }, /^setting cannot be "hlal"\. .* Did you mean hall\?$/],
    [
      'an unknown key',
      { layout: '../evil.astro' },
      /^"layout" is not a key that is known here\. Known are title, summary/,
    ],
    ['a misspelt key', { sumary: 'x' }, /^"sumary" is not a key that is known here\. Did you mean summary\?$/],
    [
      'a misspelt key further in',
      { kit: '[{ item: pens, fron: school }]' },
      /^"fron" is not a key that kit, item 1 has\. Did you mean from\?$/m,
    ],
    ['a key that every program object has', { toString: 'x' }, /^"toString" is not a key/],
    [
      'a date that does not exist',
      { updated: '2026-02-30' },
      /^updated is not written as it should be\. The day its words last changed\. For example: "2026-11-21"$/,
    ],
    ['a date in British order', { updated: '21/11/2026' }, /^updated is not written as it should be\./],
    ['a title that is too long', { title: 'x'.repeat(91) }, /^title is too long or too large: at most 90 characters\./],
    [
      'an id with capitals',
      { topics: '[Road-Safety]' },
      /^topics, item 1 is not written as it should be\. A permanent name in small letters.*"road-safety"$/,
    ],
    ['nobody shares it', { organisation: undefined }, /^Give either force or organisation, and not both\./],
    ['two share it', { force: 'durham' }, /^Give either force or organisation, and not both\. Who shares it/],
    ['a very long wrong value', { setting: 'x'.repeat(5000) }, /^setting cannot be "x{50,60}\.\.\.\./],
  ])('%s', (_, keys, sentences) => {
    const all = told(lesson(keys));
    expect(all.join('\n')).toMatch(sentences);
    for (const each of all) expect(each).not.toMatch(programmersWords);
  });

  test('every key of every length of wrongness is told at once, and the rule about two keys too', () => {
    const all = told(lesson({ title: undefined, setting: 'x', years: '[99]', organisation: undefined, colour: 'red' }));
    expect(all).toHaveLength(5);
  });

  test('a page that is a list or a word', () => {
    for (const text of ['- a\n- b', 'hello', '7'])
      expect(told(fit(readYaml(text), lessonSchema))).toEqual([
        expect.stringMatching(/^This should be a group of keys\./),
      ]);
    expect(told(fit(readYaml('id: a'), sourceSchema.array()))).toEqual([
      expect.stringMatching(/^This should be a list\./),
    ]);
  });

  test('all keys that an empty page lacks are one message', () => {
    const { refusals } = fit(readYaml(''), lessonSchema);
    const required = Object.entries(lessonSchema.shape)
      .filter(([, field]) => !field.safeParse(undefined).success)
      .map(([key]) => key);
    expect(required.length).toBeGreaterThan(15);
    const [missing, ...others] = told({ refusals }).filter((each) => /missing/.test(each));
    expect(others).toEqual([]);
    expect(missing).toContain(`${required.length} keys are missing: ${required.join(', ')}.`);
  });

  test('a few keys that are missing come with an example each', () => {
    const schema = z.strictObject({ title: lessonSchema.shape.title, summary: lessonSchema.shape.summary });
    expect(told(fit(readYaml('x: 1'), schema))).toEqual([
      expect.stringMatching(/^2 keys are missing: title, summary\. .*title: "Road safety: be seen".*summary: "/),
      expect.stringMatching(/"x" is not a key/),
    ]);
  });

  test('a kind of problem that nobody thought of is told in our words too', () => {
    const schema = z.strictObject({
      a: z.union([z.string(), z.number()]).meta({ description: 'A thing.', examples: ['x'] }),
      b: z.number().multipleOf(5),
    });
    const all = told(fit(readYaml('a: [1]\nb: 3'), schema));
    expect(all).toHaveLength(2);
    for (const each of all) expect(each).not.toMatch(programmersWords);
  });
});

test('values are pointed at where they begin, keys where the key is wrong', () => {
  const text = 'title: Be seen\nkit:\n  - item: pens\n    fron: school\nsetting: moon\n';
  const at = fit(
    readYaml(text, 1),
    z.looseObject({ kit: lessonSchema.shape.kit, setting: lessonSchema.shape.setting }),
  ).refusals.map(({ line, column, message }) => `${line}:${column} ${message.split(' ').slice(0, 3).join(' ')}`);
  expect(at.sort()).toEqual(['4:5 kit, item 1,', '5:5 "fron" is not', '6:10 setting cannot be']);
});

test('what fits comes back with its defaults', () => {
  expect(lesson({})).toMatchObject({
    refusals: [],
    data: { title: 'Be seen', licence: 'OGL-UK-3.0', reviews: [], attachments: [] },
  });
});

test('a finding says which values are too few, even beside another slip', () => {
  const text =
    'claim: b\ntopics: [x]\naims: [y]\nmeasure: percent\ngroups: [{ label: c }, { label: d }]\nfigures:\n  - label: e\n    values: [1, 2]\n  - label: f\n    values: [1]\nsample: g\nsource: { id: h }\ncaution: i\n';
  const { refusals } = fit(readYaml(text), findingSchema);
  expect(refusals.map(({ line, message }) => [line, message])).toEqual([
    [1, expect.stringContaining('title is missing')],
    [10, 'Give one value for each group: 2, not 1.'],
  ]);
});
