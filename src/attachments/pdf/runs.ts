/** Where the letters of a page stand, run by run. Their widths are guessed: no typeface is opened. */
import { shownTexts, type Command } from './content.ts';
import { Text } from './lexer.ts';
import { unmoved, isIn, matrixOf, moved, numbersAmong, times, type Box, type Matrix } from './matrix.ts';

/** Characters of a line that are looked at; a line across a page has a hundred. */
const longestLine = 300;
/** The width of a letter, in its height: a little less than the mean, so that a box beside a word covers none of it. */
const letterWidth = 0.42;
/** A run of letters on the page: the foot of the first, the way to the foot of the next, and to its own head. */
export interface Run {
  readonly text: string;
  readonly count: number;
  readonly foot: Place;
  readonly along: Place;
  readonly up: Place;
  covered: boolean;
}

type Place = readonly [x: number, y: number];

/** @returns whether a box hides three letters from foot to head, or all of a shorter run */
export function hides(box: Box, { count, foot, along, up }: Run): boolean {
  const reach = [0, 1].map((axis) => count * Math.abs(along[axis]!) + Math.abs(up[axis]!));
  if (foot[0] > box.right + reach[0]! || foot[0] < box.left - reach[0]!) return false;
  if (foot[1] > box.top + reach[1]! || foot[1] < box.bottom - reach[1]!) return false;
  let hidden = 0;
  for (let letter = 0; letter < count; letter += 1) {
    const at = (height: number): Place => [
      foot[0] + letter * along[0] + height * up[0],
      foot[1] + letter * along[1] + height * up[1],
    ];
    if (isIn(box, at(0.05)) && isIn(box, at(0.55))) hidden += 1;
  }
  return hidden >= Math.min(3, count);
}

/** @returns whether two runs begin at the same place */
export function near(one: Run, other: Run): boolean {
  return Math.abs(one.foot[0] - other.foot[0]) < 3 && Math.abs(one.foot[1] - other.foot[1]) < 3;
}

/** Where the next letter stands. */
export class TextPlace {
  wide = false;
  #line: Matrix = unmoved;
  #at: Matrix = unmoved;
  #size = 1;
  #leading = 0;
  #seen = true;

  take(command: Command, page: Matrix): Run | undefined {
    const { name, given } = command;
    const [first = 0, second = 0] = numbersAmong(given);
    if (name === 'BT') this.#line = this.#at = unmoved;
    else if (name === 'Tf') this.#size = first;
    else if (name === 'TL') this.#leading = first;
    else if (name === 'Tr') this.#seen = first !== 3 && first !== 7;
    else if (name === 'Tm') this.#line = this.#at = matrixOf(given);
    else if (name === 'TD') {
      this.#leading = -second;
      this.#next(first, second);
    } else if (name === 'Td') this.#next(first, second);
    else if (name === 'T*') this.#next(0, -this.#leading);
    if (name === "'" || name === '"') this.#next(0, -this.#leading);
    const pieces = shownTexts(command);
    return pieces.length > 0 ? this.#show(pieces, page) : undefined;
  }

  #next(x: number, y: number): void {
    this.#line = this.#at = times([1, 0, 0, 1, x, y], this.#line);
  }

  #show(pieces: readonly (Text | number)[], page: Matrix): Run | undefined {
    const text = pieces.map((piece) => (piece instanceof Text ? piece.value : '')).join('');
    const count = Math.min(longestLine, Math.ceil(text.length / (this.wide ? 2 : 1)));
    const pushed = pieces.reduce<number>((sum, piece) => sum - (typeof piece === 'number' ? piece / 1000 : 0), 0);
    const width = (count * letterWidth + pushed) * this.#size;
    const whole = times(this.#at, page);
    const foot = moved(0, 0, whole);
    const to = (x: number, y: number): Place => {
      const [a, b] = moved(x, y, whole);
      return [a - foot[0], b - foot[1]];
    };
    this.#at = times([1, 0, 0, 1, width, 0], this.#at);
    if (!this.#seen || text.trim() === '') return undefined;
    return { text, count, foot, along: to(width / Math.max(1, count), 0), up: to(0, this.#size), covered: false };
  }
}
