/** A square of letters in which strings are found whichever way they run, and refused. */

/** Cells on one straight line. A cell is its row times the size plus its column, both from 0. */
export type Line = readonly number[];

/** Rows and columns from one letter to the next: to the right, down, and both. */
export const wordSteps = [
  [0, 1],
  [1, 0],
  [1, 1],
] as const;
type Step = readonly [rows: number, columns: number];

/** As words run, and up to the right, in which nothing is hidden but something may be read. */
const axes: readonly Step[] = [...wordSteps, [-1, 1]];
const empty = '.';

export class LetterGrid {
  readonly #size: number;
  readonly #letters: string[];
  readonly #refused: readonly string[];
  readonly #anyRefused: RegExp;
  readonly #words: Line[] = [];
  /** For each cell the four lines through it. */
  readonly #lines: readonly (readonly Line[])[];

  /** @param refused strings which nobody may read in it, forwards or backwards, outside the words put there */
  constructor(size: number, refused: readonly string[]) {
    this.#size = size;
    this.#letters = Array.from({ length: size * size }, () => empty);
    this.#refused = [...new Set(refused.flatMap((each) => [each, [...each].reverse().join('')]))];
    this.#anyRefused = new RegExp(this.#refused.join('|'));
    this.#lines = this.#letters.map((_, cell) => axes.map((step) => this.#lineThrough(cell, step)));
  }

  /** @returns every line that way in which a word fits with what stands there. Words cross, and do not overlap. */
  placesFor(letters: string, step: Step): Line[] {
    return this.#letters
      .map((_, cell) => this.#lineFrom(cell, step).slice(0, letters.length))
      .filter(
        (line) =>
          line.length === letters.length &&
          line.every((cell, index) => [empty, letters[index]].includes(this.#letters[cell])) &&
          this.#words.every(
            (word) => line.filter((cell) => word.includes(cell)).length < 2 && !this.#runsOn(word, line),
          ),
      );
  }

  put(letters: string, cells: Line): void {
    for (const [index, cell] of cells.entries()) this.#letters[cell] = letters[index]!;
    this.#words.push(cells);
  }

  /** @returns whether nothing refused can be read */
  isClean(): boolean {
    return this.#lines.flat().every((line) => !this.#isRefused(line));
  }

  /** Puts a letter there unless something refused could then be read. @returns whether it did */
  tryLetter(cell: number, letter: string): boolean {
    this.#letters[cell] = letter;
    if (this.#lines[cell]!.every((line) => !this.#isRefused(line))) return true;
    this.#letters[cell] = empty;
    return false;
  }

  emptyCells(): number[] {
    return [...this.#letters.keys()].filter((cell) => this.#letters[cell] === empty);
  }

  rows(): string[] {
    return Array.from({ length: this.#size }, (_, row) =>
      this.#letters.slice(row * this.#size, (row + 1) * this.#size).join(''),
    );
  }

  #isRefused(line: Line): boolean {
    const text = line.map((cell) => this.#letters[cell]).join('');
    if (!this.#anyRefused.test(text)) return false;
    return this.#refused.some((each) => {
      for (let at = text.indexOf(each); at !== -1; at = text.indexOf(each, at + 1)) {
        const cells = line.slice(at, at + each.length);
        if (!this.#words.some((word) => cells.every((cell) => word.includes(cell)))) return true;
      }
      return false;
    });
  }

  /** Whether two lines that run the same way share a cell. */
  #runsOn(word: Line, line: Line): boolean {
    const stepOf = ([first = 0, second = 0]: Line) => second - first;
    return stepOf(word) === stepOf(line) && word.some((cell) => line.includes(cell));
  }

  #lineFrom(cell: number, [rows, columns]: Step): Line {
    const line: number[] = [];
    let [row, column] = [Math.floor(cell / this.#size), cell % this.#size];
    while (row >= 0 && row < this.#size && column >= 0 && column < this.#size) {
      line.push(row * this.#size + column);
      row += rows;
      column += columns;
    }
    return line;
  }

  #lineThrough(cell: number, [rows, columns]: Step): Line {
    const before = this.#lineFrom(cell, [-rows, -columns]);
    return this.#lineFrom(before.at(-1)!, [rows, columns]);
  }
}
