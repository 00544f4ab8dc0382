/** The objects PDF is made of, read from bytes (ISO 32000-2, 7.2 and 7.3). No more of the format is known here. */
import { Unreadable } from '../unreadable.ts';

export class Name {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

export class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** Text as bytes, each a character. */
export class Text {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

export type Dict = ReadonlyMap<string, Value>;
export type Value = null | boolean | number | Name | Reference | Text | readonly Value[] | Dict;

export function isDict(value: Value | undefined): value is Dict {
  return value instanceof Map;
}

/**
 * Counts the bytes that are looked at, over all readers of a file: one that makes them start again and again is
 * stopped.
 */
export class Steps {
  #left = 1_000_000;

  /** @param size of the file. In an ordinary one each byte is looked at once or twice. */
  constructor(size: number) {
    this.allow(size);
  }

  /** @param size of a stream that was unpacked, or of the file */
  allow(size: number): void {
    this.#left += 4 * size;
  }

  /** @throws Unreadable when it is too many */
  take(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new Unreadable('This PDF is built so that it takes very long to read.');
  }
}

/** Readers take what begins as a number for one: `--5`, `4.-3`. */
function numberIn(word: string): number | undefined {
  const number = Number(word);
  if (word !== '' && !Number.isNaN(number)) return number;
  return /^[+-]*\.?\d[\d.+-]*$/.test(word) ? Number.parseFloat(word.replace(/^[+-]*(?=[+-])/, '')) || 0 : undefined;
}

class NotThere extends Error {}

/** Thrown where what stands is not an object. It is one and the same: a hostile file makes millions. */
export const noObject = new NotThere('no object');

const deepest = 100;
const space = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

export class Lexer {
  readonly bytes: Uint8Array;
  at: number;
  readonly #steps: Steps;

  constructor(bytes: Uint8Array, at: number, steps: Steps) {
    this.bytes = bytes;
    this.at = at;
    this.#steps = steps;
  }

  /**
   * The value that begins here; afterwards `at` stands behind it.
   * @throws noObject when there is none; Unreadable when the steps are used up
   */
  value(depth = 0): Value {
    if (depth > deepest) throw noObject;
    this.skipSpace();
    const sign = this.#take();
    switch (sign) {
      case '/':
        return new Name(this.#name());
      case '(':
        return new Text(this.#string());
      case '[':
        return this.#array(depth);
      case '<':
        if (this.bytes[this.at] !== 0x3c) return new Text(this.#hex());
        this.at += 1;
        return this.#dict(depth);
      default:
        this.at -= 1;
        return this.#plain();
    }
  }

  skipSpace(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[this.at]) {
      if (byte === 0x25)
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.#step();
      else if (space.has(byte)) this.#step();
      else return;
    }
  }

  /** A word without delimiters: a number, `true`, `R`, `stream`. Empty where there is none. */
  word(): string {
    let word = '';
    for (
      let byte = this.bytes[this.at];
      byte !== undefined && !space.has(byte) && !delimiters.has(byte);
      byte = this.bytes[this.at]
    ) {
      word += String.fromCharCode(byte);
      this.#step();
    }
    return word;
  }

  #step(): void {
    this.at += 1;
    this.#steps.take();
  }

  #take(): string {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw noObject;
    this.#step();
    return String.fromCharCode(byte);
  }

  #name(): string {
    return this.word().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #plain(): Value {
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = numberIn(word);
    if (number === undefined) throw noObject;
    return this.#reference(number) ?? number;
  }

  /** `12 0 R`. */
  #reference(number: number): Reference | undefined {
    if (!Number.isInteger(number) || number < 0) return undefined;
    const before = this.at;
    this.skipSpace();
    if (/^\d{1,5}$/.test(this.word())) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x52 && this.word() === 'R') return new Reference(number);
    }
    this.at = before;
    return undefined;
  }

  #array(depth: number): Value[] {
    const items: Value[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) {
        this.#step();
        return items;
      }
      items.push(this.value(depth + 1));
    }
  }

  #dict(depth: number): Dict {
    const dict = new Map<string, Value>();
    for (;;) {
      this.skipSpace();
      const sign = this.#take();
      if (sign === '>' && this.bytes[this.at] === 0x3e) {
        this.#step();
        return dict;
      }
      if (sign !== '/') throw noObject;
      const key = this.#name();
      const value = this.value(depth + 1);
      // Readers differ in which of two they take, so both are kept.
      const earlier = dict.get(key);
      dict.set(key, earlier === undefined ? value : [earlier, value]);
    }
  }

  #hex(): string {
    let digits = '';
    for (let sign = this.#take(); sign !== '>'; sign = this.#take()) if (/[0-9a-f]/i.test(sign)) digits += sign;
    return (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
  }

  #string(): string {
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    let text = '';
    for (let open = 1; ;) {
      const sign = this.#take();
      if (sign === '(') open += 1;
      if (sign === ')' && (open -= 1) === 0) return text;
      if (sign !== '\\') {
        text += sign;
        continue;
      }
      const next = this.#take();
      if (/[0-7]/.test(next)) {
        let octal = next;
        while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0))) octal += this.#take();
        text += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      } else if (next === '\r' && this.bytes[this.at] === 10) this.#step();
      else if (next !== '\r' && next !== '\n') text += escapes[next] ?? next;
    }
  }
}
