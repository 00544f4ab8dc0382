import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import { unkindStrings } from './unkind.ts';
import { wordSearch, type WordSearch } from './word-search.ts';
import { wordsToFind } from './words-to-find.ts';

const cat = ['witness', 'evidence', 'role model', 'crime scene investigator', 'fair'];

/** Every straight line of a grid, each way, as cells: read here by other means than the grid itself does. */
function everyLine({ size }: WordSearch): number[][] {
  const lines: number[][] = [];
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      for (const down of [-1, 0, 1])
        for (const right of [-1, 0, 1]) {
          if (down === 0 && right === 0) continue;
          const line: number[] = [];
          for (let step = 0; ; step++) {
            const [r, c] = [row + step * down, column + step * right];
            if (r < 0 || c < 0 || r >= size || c >= size) break;
            line.push(r * size + c);
          }
          lines.push(line);
        }
  return lines;
}

/** Where a text can be read from, in any of the eight directions. */
function readings(puzzle: WordSearch, text: string): number[][] {
  const letters = puzzle.rows.join('');
  return everyLine(puzzle)
    .map((line) => line.slice(0, text.length))
    .filter((line) => line.length === text.length && line.map((cell) => letters[cell]).join('') === text);
}

function faultsOf(puzzle: WordSearch): string[] {
  const { size, rows, words } = puzzle;
  const letters = rows.join('');
  const inside = (cells: number[]) => words.some((word) => cells.every((cell) => word.cells.includes(cell)));
  return [
    ...(size >= 10 && size <= 12 && rows.length === size && /^[A-Z]+$/.test(letters) && letters.length === size ** 2
      ? []
      : [`no square: ${rows.join(' ')}`]),
    ...words.flatMap((word) => {
      const written = word.cells.map((cell) => letters[cell]).join('');
      const step = word.cells[1]! - word.cells[0]!;
      const runs = word.cells.every((cell, index) => cell === word.cells[0]! + index * step);
      const turned = [...word.letters].reverse().join('') === word.letters;
      return [
        ...(written === word.letters ? [] : [`${word.letters} is written ${written}`]),
        ...(runs && [1, size, size + 1].includes(step) ? [] : [`${word.letters} runs another way`]),
        ...(readings(puzzle, word.letters).length === (turned ? 2 : 1) ? [] : [`${word.letters} is there twice`]),
      ];
    }),
    ...unkindStrings.filter((each) => readings(puzzle, each).some((cells) => !inside(cells))),
  ];
}

const anyWord = fc.oneof(
  fc.stringMatching(/^[a-z]{1,14}( [a-z]{1,5})?$/),
  // What a lesson may teach that is itself on the list, and parts of such words, which could meet.
  fc.constantFrom(...unkindStrings),
  fc.constantFrom(...unkindStrings).map((each) => `${each.slice(0, 2)}xyx${each.slice(2)}`),
);

it('hides every word once, never backwards, and spells nothing unkind in any direction, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 14 }), fc.string(), (words, seed) => {
      const puzzle = wordSearch(seed, words);
      if (puzzle) expect(faultsOf(puzzle)).toEqual([]);
      else expect(wordsToFind(words).length).toBeLessThan(3);
    }),
    { numRuns: 40 },
  );
});

it('finds the faults of a puzzle that has some', () => {
  const rows = ['FAIRXXXXXX', ...Array.from({ length: 8 }, () => 'XXXXXXXXXX'), 'XRIAFXGIPX'];
  const words = [{ word: 'fair', letters: 'FAIR', cells: [0, 1, 2, 4] }];
  expect(faultsOf({ size: 10, rows, words })).toEqual([
    'FAIR is written FAIX',
    'FAIR runs another way',
    'FAIR is there twice',
    'PIG',
  ]);
});

it('is the same puzzle every time, and another for another lesson', () => {
  const puzzle = wordSearch('a', cat);
  expect(puzzle?.words.map(({ letters }) => letters)).toEqual(['WITNESS', 'EVIDENCE', 'ROLEMODEL', 'FAIR']);
  expect(wordSearch('a', cat)).toEqual(puzzle);
  expect(wordSearch('b', cat)?.rows).not.toEqual(puzzle?.rows);
});

it('takes of a vocabulary what can be hidden', () => {
  const letters = (words: string[]) => wordsToFind(words).map((each) => each.letters);
  const words = [
    'to forward',
    'ultraviolet (UV)',
    "child's café",
    'falling-out',
    '999',
    'UV',
    'tŷ bach',
    'constabularies',
  ];
  expect(letters(words)).toEqual(['FORWARD', 'ULTRAVIOLET', 'CHILDSCAFE', 'FALLINGOUT', 'TYBACH']);
  // A scam is found in a scammer, and a word in its own double.
  expect(letters(['scam', 'scammer', 'macs', 'fair', 'fair'])).toEqual(['SCAMMER', 'FAIR']);
  expect(letters(Array.from({ length: 14 }, (_, index) => `word${'abcdefghijklmn'[index]!}`))).toHaveLength(10);
});

it('has no puzzle where there are fewer than three words for it', () => {
  expect(wordSearch('a', ['fair', 'vote', 'crime scene investigator'])).toBeUndefined();
});

it('makes one of every lesson of the library', () => {
  const lessons = loadLibrary(undefined, () => false).everyPage.flatMap(({ id, data }) =>
    data && 'vocabulary' in data ? [{ id, words: data.vocabulary.map(({ word }) => word) }] : [],
  );
  expect(lessons.length).toBeGreaterThan(30);
  for (const { id, words } of lessons) {
    const puzzle = wordSearch(id, words);
    expect(puzzle?.words.length, id).toBe(wordsToFind(words).length);
    expect(faultsOf(puzzle!), id).toEqual([]);
  }
});
