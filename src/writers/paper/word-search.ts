/** A word search: words hidden in a square of letters. The same words always give the same puzzle. */
import { drawsFrom } from './draws.ts';
import { LetterGrid, wordSteps, type Line } from './letter-grid.ts';
import { unkindStrings } from './unkind.ts';
import { wordsToFind, type WordToFind } from './words-to-find.ts';

export interface HiddenWord extends WordToFind {
  /** Where its letters stand, in order: row times size plus column, both from 0. */
  readonly cells: Line;
}

export interface WordSearch {
  /** Letters in a row, and rows. */
  readonly size: number;
  /** A text a row. */
  readonly rows: readonly string[];
  /** In the order of the vocabulary. */
  readonly words: readonly HiddenWord[];
}

const sizes = [10, 11, 12] as const;
/** Each size is tried a few times, from other numbers, before the grid grows. */
const tries = 12;
/** A puzzle with fewer words is none. */
export const fewestWords = 3;

/**
 * Words run to the right, down, or down to the right: never backwards, never up.
 * @param seed what the puzzle belongs to: the lesson's id
 * @param vocabulary the lesson's words
 * @returns the puzzle, in which every word stands once and nothing unkind can be read in any direction, unless it is
 * part of one of the lesson's own words; undefined where fewer than three words can be hidden
 */
export function wordSearch(seed: string, vocabulary: readonly string[]): WordSearch | undefined {
  for (let words = wordsToFind(vocabulary); words.length >= fewestWords; words = words.slice(0, -1))
    for (const size of sizes) {
      if (words.some(({ letters }) => letters.length > size)) continue;
      for (let attempt = 0; attempt < tries; attempt++) {
        const found = hide(words, size, drawsFrom(`${seed}/${size}/${attempt}`));
        if (found) return found;
      }
    }
  return undefined;
}

type Draw = ReturnType<typeof drawsFrom>;

function hide(words: readonly WordToFind[], size: number, draw: Draw): WordSearch | undefined {
  const grid = new LetterGrid(size, [...unkindStrings, ...words.map(({ letters }) => letters)]);
  const placed = new Map<WordToFind, Line>();
  // The long ones first, while there is room. Each direction is as likely as another where it fits.
  for (const word of words.toSorted((a, b) => b.letters.length - a.letters.length)) {
    const ways = wordSteps.map((step) => grid.placesFor(word.letters, step)).filter((places) => places.length > 0);
    const places = ways.length > 0 ? ways[draw(ways.length)]! : [];
    if (places.length === 0) return undefined;
    const cells = places[draw(places.length)]!;
    grid.put(word.letters, cells);
    placed.set(word, cells);
  }
  if (!grid.isClean() || !fill(grid, draw)) return undefined;
  return { size, rows: grid.rows(), words: words.map((word) => ({ ...word, cells: placed.get(word)! })) };
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** @returns whether a letter was found for every cell that no word took */
function fill(grid: LetterGrid, draw: Draw): boolean {
  for (const cell of grid.emptyCells()) {
    const left = [...alphabet];
    let isFilled = false;
    while (!isFilled && left.length > 0) {
      const [letter] = left.splice(draw(left.length), 1);
      isFilled = grid.tryLetter(cell, letter!);
    }
    if (!isFilled) return false;
  }
  return true;
}
