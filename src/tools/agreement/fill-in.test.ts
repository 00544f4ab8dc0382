import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forceFileSchema, planSchema, schoolSchema } from '../../schema/force-file.ts';
import { factsFor, filledTable, knownRows, withAnswer, type FormTable } from './fill-in.ts';

const words = {
  date: (day: string) => day,
  weekday: () => 'Tuesday',
  span: (from: string, to: string) => `${from} to ${to}`,
  weekly: (weekday: string) => `${weekday}s`,
};
const school = schoolSchema.parse({ id: 'hill', name: 'Hill Primary School' });
const plan = planSchema.parse({
  ...{ id: 'one', title: 'Starter', years: [5, 6], first: '2027-02-02' },
  sessions: [{ lesson: 'a', minutes: 40 }, { lesson: 'b', minutes: 60 }, {}],
});
const file = {
  name: 'Example Police',
  contacts: [
    { id: 'team', role: 'Neighbourhood team', phone: '101', on: ['agreements' as const] },
    { id: 'press', role: 'Press office', phone: '102', on: [] },
  ],
};
const facts = factsFor(file, school, plan, { lessons: [] }, words);

const first: FormTable = {
  ...{ kind: 'table', number: 1, head: ['Item', 'Write here'] },
  rows: [
    ['School', ''],
    ['Lead teacher (role)', ''],
  ],
};
const promises: FormTable = {
  ...{ kind: 'table', number: 3, head: ['No.', 'We will', 'How', 'Role'] },
  rows: [['1', 'Lead every session', '', '']],
};

describe('what the file knows', () => {
  test('force with the contacts for agreements, school, and what follows from the plan', () => {
    expect(facts).toEqual({
      force: 'Example Police; Neighbourhood team, 101',
      school: 'Hill Primary School',
      programme: 'Starter',
      sessions: '3',
      years: '5, 6',
      minutes: '40–60',
      span: '2027-02-02 to 2027-02-16',
      weekday: 'Tuesdays',
    });
    expect(factsFor({ contacts: [] }, school, undefined, { lessons: [] }, words)).toEqual({
      school: 'Hill Primary School',
    });
  });

  test('each row that it fills in stands in a template', () => {
    const templates = ['offer-to-schools', 'agreement-with-a-school'].map((id) =>
      readFileSync(`content/templates/${id}/en.mdx`, 'utf8'),
    );
    const missing = Object.keys(knownRows).filter((row) => !templates.some((text) => text.includes(`| ${row} | |`)));
    expect(missing).toEqual([]);
  });
});

describe('a table filled in', () => {
  test('has what was typed, else what the file knows, else nothing', () => {
    expect(filledTable('offer', first, {}, facts)).toEqual([
      [{ words: 'School' }, { key: 'offer/1/School/Write here', words: 'Hill Primary School', isFromFile: true }],
      [{ words: 'Lead teacher (role)' }, { key: 'offer/1/Lead teacher (role)/Write here', words: '' }],
    ]);
    const typed = { 'offer/1/School/Write here': 'Hill Primary, Upper Site' };
    expect(filledTable('offer', first, typed, facts)[0]![1]).toEqual({
      key: 'offer/1/School/Write here',
      words: 'Hill Primary, Upper Site',
    });
  });

  test('rows with a number are known by their words, and each column by its own', () => {
    expect(filledTable('offer', promises, {}, facts)[0]!.map(({ key }) => key)).toEqual([
      undefined,
      undefined,
      'offer/3/Lead every session/How',
      'offer/3/Lead every session/Role',
    ]);
  });

  test('where people sign nothing is typed', () => {
    const table: FormTable = { kind: 'table', number: 9, head: ['Side', 'Signed'], rows: [['Police', '']] };
    expect(filledTable('offer', table, {}, facts)).toEqual([[{ words: 'Police' }, { words: '' }]]);
  });
});

test('an answer is kept for its school alone, emptied it goes, and the file takes it', () => {
  const one = withAnswer([], 'hill', 'offer/1/School/Write here', '  Hill\nPrimary ');
  expect(one).toEqual([{ school: 'hill', answers: { 'offer/1/School/Write here': 'Hill Primary' } }]);
  const two = withAnswer(one, 'vale', 'k', 'v');
  expect(two.map((each) => each.school)).toEqual(['hill', 'vale']);
  expect(withAnswer(two, 'hill', 'offer/1/School/Write here', '')[1]).toEqual({ school: 'hill', answers: {} });
  expect(forceFileSchema.parse({ version: 1, agreements: two }).agreements).toEqual(two);
});
