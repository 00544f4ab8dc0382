import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';
import { textWidth } from './text-width.ts';

/** Twips: between the margins of a page. */
const width = 9638;
const shares = (head: string[], ...rows: string[][]) =>
  columnWidths([head, ...rows], width, 11).map((each) => Math.round((100 * each) / width));

test('columns fill the width exactly, whatever they hold', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '____ m'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(anyText, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(10.5, 11, 14, 28),
      (rows, points) => {
        const widths = columnWidths(rows, width, points);
        expect(widths.length).toBe(Math.max(...rows.map((row) => row.length)));
        expect(widths.reduce((sum, each) => sum + each, 0)).toBe(width);
        for (const each of widths) expect(each).toBeGreaterThan(0);
      },
    ),
  );
});

test('a table without rows, and a row without cells, have all their columns', () => {
  expect(shares(['A', 'B'])).toHaveLength(2);
  expect(shares(['A', 'B'], [])).toHaveLength(2);
});

describe('columns of words', () => {
  test('numbers stay narrow', () => {
    const [number = 0, words = 0] = shares(['No.', 'We will'], ['1', 'Keep the room and the time free']);
    expect(number).toBeLessThan(words / 4);
  });

  test('a longer text has a wider column, and every word fits', () => {
    const [short = 0, long = 0] = shares(
      ['Speed', 'What it is like'],
      ['20', 'A car that is going at this speed needs twelve metres until it stands.'],
      ['30', 'Much more.'],
    );
    expect(long).toBeGreaterThan(short * 2);
    const [word = 0] = columnWidths(
      [
        ['A', 'B'],
        ['responsibilities', 'a'.padEnd(400, ' a')],
      ],
      width,
      11,
    );
    expect(word).toBeGreaterThan(textWidth('responsibilities', 11 * 20));
  });

  test('give room where it takes away most lines: one long text among short ones has to wrap', () => {
    const long = 'Nobody was picked at random: schools chose to answer, and children chose to take part in it. ';
    const [mixed = 0, sentences = 0] = shares(
      ['Figure', 'Mind'],
      ['388 schools', long],
      ['5,517 children', long.repeat(2)],
      [long, long],
      ['160 units', long.repeat(2)],
    );
    expect(sentences).toBeGreaterThan(mixed * 1.5);
    expect(shares(['A', 'B'], [long, long], [long, long])).toEqual([50, 50]);
  });
});

describe('columns to write in', () => {
  test('have room for a sentence, beside names that stand on one line', () => {
    const [item = 0, write = 0] = shares(['Item', 'Write here'], ['Headteacher', ''], ['Force and its team', '']);
    expect(write).toBeGreaterThan(item * 1.5);
    const [name = 0] = columnWidths(
      [
        ['Item', 'Write here'],
        ['Where it is kept, for how long', ''],
      ],
      width,
      14,
    );
    expect(name).toBeGreaterThan(textWidth('Where it is kept, for how long', 14 * 20));
  });

  test('have half of the page beside a name that would like all of it', () => {
    const long = 'A name so long that it would like to have the whole of the page to itself, and more';
    expect(shares(['Item', 'Write here'], [long, ''])[1]).toBeGreaterThanOrEqual(50);
  });

  test('have as much as a name where several others hold words', () => {
    const [what = 0, where = 0, blank = 0] = shares(
      ['What', 'Where it is', 'It goes on'],
      ['Copies of letters to families at home', 'In the office, in the blue folder', ''],
    );
    expect(Math.max(what, where, blank) - Math.min(what, where, blank)).toBeLessThan(12);
  });

  test('are alike: for ticks where there are many', () => {
    const [what = 0, ...ticks] = shares(
      ['What has happened', '999', '101, with an adult', 'Tell an adult'],
      ['A car has hit a lamp post and the driver is not moving.', '', '', ''],
    );
    expect(what).toBeGreaterThan(40);
    expect(Math.max(...ticks) - Math.min(...ticks)).toBeLessThanOrEqual(1);
    expect(Math.min(...ticks)).toBeGreaterThanOrEqual(14);
    expect(shares(['Date', 'Subject', 'Something to talk about at home'], ['', '', ''])).toEqual([33, 33, 33]);
  });

  test('have a word for their head and room for it', () => {
    const heads = [
      'Question',
      'Strongly agree',
      'Agree',
      'Not sure',
      'Disagree',
      'Strongly disagree',
      'Left out',
      'All',
    ];
    const widths = columnWidths([heads, ['Before', '', '', '', '', '', '', '']], width, 11);
    expect(Math.min(...widths)).toBeGreaterThan(textWidth('Disagree', 11 * 20));
  });

  test('before words are for a number', () => {
    const [number = 0, step = 0] = shares(
      ['Number', 'Step'],
      ['', 'I say where I am.'],
      ['', 'I stay on the line until I am told that I can go.'],
    );
    expect(step).toBeGreaterThan(number * 3);
  });

  test('may hold a line with its unit; a line by itself is as long as it was drawn', () => {
    const [, seconds, speed] = shares(['How', 'Seconds', 'Speed'], ['A walk', '', '____ mph']);
    expect(speed).toBe(seconds);
    expect(shares(['Spot', '"I am in Anytown ..."'], ['____', ''])[0]).toBeLessThan(15);
  });
});
