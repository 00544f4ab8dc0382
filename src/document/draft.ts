/** A text that is mended so that the rest of it can be read, while every sign remembers where it stood at first. */
import type { Position } from './problem.ts';

export class Draft {
  #text: string;
  readonly #written: string;
  /** Made when somebody first asks: nearly every page is read as it is written. */
  #made: { readonly origin: number[]; readonly starts: readonly number[] } | undefined;

  constructor(written: string) {
    this.#text = written;
    this.#written = written;
  }

  /** For each sign of the text, and for its end, where it stood in the text as written. */
  get #origin(): number[] {
    return this.#places.origin;
  }

  /** Where each line of the text as written begins. */
  get #starts(): readonly number[] {
    return this.#places.starts;
  }

  get #places(): { readonly origin: number[]; readonly starts: readonly number[] } {
    return (this.#made ??= {
      origin: Array.from({ length: this.#written.length + 1 }, (_, offset) => offset),
      starts: [0, ...Array.from(this.#written.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)],
    });
  }

  get text(): string {
    return this.#text;
  }

  /** Puts other words in the place of a part. Offsets are those of the text as it is now. */
  replace(from: number, to: number, words: string): void {
    const stood = this.#origin[from] ?? this.#origin.at(-1)!;
    this.#text = this.#text.slice(0, from) + words + this.#text.slice(to);
    this.#origin.splice(from, to - from, ...Array.from(words, () => stood));
  }

  /** Puts a text of the same length in the place of the whole. */
  rewrite(text: string): void {
    this.#text = text;
  }

  /** @returns where a sign of the text as it is now stands in the text as written */
  at(offset: number): Position {
    const written = this.#origin[Math.min(Math.max(offset, 0), this.#origin.length - 1)]!;
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= written) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: written - this.#starts[low]! + 1 };
  }
}
