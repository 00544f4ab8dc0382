/**
 * Every object of a PDF: each one that stands in the bytes, whether the file's own index leads to it or not, earlier
 * versions too, and those inside object streams. Not pdf-lib: it drops an object that a later one of the same number
 * hides (and other readers still run), and 0.8 MB took it 17 s and 1.7 GB.
 */
import type { Budget } from '../budget.ts';
import { Unreadable } from '../unreadable.ts';
import { unpacked, type Resolve } from './filters.ts';
import { isDict, Lexer, Name, noObject, Reference, Steps, type Dict, type Text, type Value } from './lexer.ts';

export interface PdfObject {
  /** Undefined for a trailer. */
  readonly number: number | undefined;
  readonly value: Value;
  /** The packed bytes of a stream. */
  readonly stream?: Uint8Array;
}

const most = 300_000;

/**
 * @throws Unreadable for a PDF that has a password or cannot be looked into to its end
 */
export async function pdfObjects(file: Uint8Array, budget: Budget): Promise<PdfObject[]> {
  const steps = new Steps(file.length);
  const found = standing(file, steps);
  const isLocked = found.some(
    ({ value }) => isDict(value) && value.has('Encrypt') && (value.has('Root') || value.has('Size')),
  );
  if (isLocked)
    throw new Unreadable(
      'This PDF has a password or is locked, so nobody can look into it.',
      'Export it again without a password.',
    );
  return [...found, ...(await packedObjects(found, steps, budget))];
}

/** An object stream may say how another one is to be read. Nobody builds a longer chain. */
const longestChain = 4;

async function packedObjects(found: readonly PdfObject[], steps: Steps, budget: Budget): Promise<PdfObject[]> {
  const packed: PdfObject[] = [];
  let waiting = found.flatMap(({ value, stream }) => (stream && isDict(value) ? [{ dict: value, stream }] : []));
  for (let round = 0; round < longestChain; round += 1) {
    const resolve = resolver([...found, ...packed]);
    const readable = waiting.filter(({ dict }) => isObjectStream(dict, resolve));
    if (readable.length === 0) break;
    waiting = waiting.filter((each) => !readable.includes(each));
    for (const { dict, stream } of readable) {
      const { bytes } = await unpacked(dict, stream, resolve, budget);
      steps.allow(bytes.length);
      for (const object of inside(bytes, dict, resolve, steps)) packed.push(object);
      if (found.length + packed.length > most)
        throw new Unreadable('There are more objects in this PDF than can be looked through.');
    }
  }
  if (waiting.some(({ dict }) => dict.has('N') && dict.has('First')))
    throw new Unreadable(
      'A part of this PDF does not say how it is to be read, so something could hide in it.',
      'Export it again, or print it to a new PDF.',
    );
  return packed;
}

/** By what it says it is, or by the two numbers that only such a stream has; all may stand elsewhere in the file. */
function isObjectStream(dict: Dict, resolve: Resolve): boolean {
  const says = resolve(dict.get('Type')).some((value) => value instanceof Name && value.value === 'ObjStm');
  return says || (numbersIn(dict, 'N', resolve).length > 0 && numbersIn(dict, 'First', resolve).length > 0);
}

function numbersIn(dict: Dict, key: string, resolve: Resolve): number[] {
  return [resolve(dict.get(key))].flat(2).filter((value) => typeof value === 'number');
}

/**
 * Wherever the word `obj` or `trailer` stands, in a stream or a comment too, what follows may be taken for an object.
 */
function standing(bytes: Uint8Array, steps: Steps): PdfObject[] {
  const found: PdfObject[] = [];
  const text = new TextDecoder('latin1').decode(bytes);
  const endOf = endFinder(text);
  for (const { 0: word, index } of text.matchAll(/(?<!end)obj|trailer/g)) {
    const lexer = new Lexer(bytes, index + word.length, steps);
    try {
      const value = lexer.value();
      const number =
        word === 'obj'
          ? /(\d{1,10})\s{1,20}\d{1,5}\s{0,20}$/.exec(text.slice(Math.max(0, index - 60), index))?.[1]
          : undefined;
      const stream = isDict(value) ? streamAfter(lexer, value, text, endOf) : undefined;
      found.push({ number: number === undefined ? undefined : Number(number), value, ...(stream && { stream }) });
    } catch (error) {
      if (error !== noObject) throw error;
    }
    if (found.length > most) throw new Unreadable('There are more objects in this PDF than can be looked through.');
  }
  return found;
}

function streamAfter(lexer: Lexer, dict: Dict, text: string, endOf: (from: number) => number): Uint8Array | undefined {
  lexer.skipSpace();
  if (lexer.word() !== 'stream') return undefined;
  let from = lexer.at;
  if (lexer.bytes[from] === 13) from += 1;
  if (lexer.bytes[from] === 10) from += 1;
  const length = dict.get('Length');
  const stated =
    typeof length === 'number' && /^\s{0,4}endstream/.test(text.slice(from + length, from + length + 16))
      ? from + length
      : -1;
  return lexer.bytes.subarray(from, stated >= from ? stated : endOf(from));
}

/** Where the next `endstream` stands, or the end of the file. What lies between two of them is searched once. */
function endFinder(text: string): (from: number) => number {
  let [searched, found] = [0, -1];
  return (from) => {
    if (from < searched || from > found) {
      const next = text.indexOf('endstream', from);
      [searched, found] = [from, next < 0 ? text.length : next];
    }
    return found;
  };
}

/** The objects of an object stream: pairs of number and place, then the values. */
function* inside(bytes: Uint8Array, dict: Dict, resolve: Resolve, steps: Steps): Generator<PdfObject> {
  const count = Math.min(Math.max(0, ...numbersIn(dict, 'N', resolve)), most);
  // Where a key has several values, readers differ in which they take.
  for (const first of new Set(numbersIn(dict, 'First', resolve))) {
    const pairs = new Lexer(bytes, 0, steps);
    try {
      for (let index = 0; index < count; index += 1) {
        const [number, place] = [pairs.value(), pairs.value()];
        if (typeof number !== 'number' || typeof place !== 'number') throw noObject;
        yield { number, value: new Lexer(bytes, first + place, steps).value() };
      }
    } catch (error) {
      if (error === noObject)
        throw new Unreadable('A part of this PDF is damaged.', 'Export it again, or print it to a new PDF.');
      throw error;
    }
  }
}

export function nameUnder(dict: Dict, key: string): string | undefined {
  const value = dict.get(key);
  return value instanceof Name ? value.value : undefined;
}

/** An object is written again each time a program saves a change to it. */
const mostVersions = 100;

/**
 * Follows a reference, to every version of the object it names.
 * @throws Unreadable when one has more versions than anybody saves
 */
export function resolver(objects: readonly PdfObject[]): Resolve {
  const byNumber = new Map<number, Value[]>();
  for (const { number, value } of objects) {
    if (number === undefined) continue;
    const versions = byNumber.get(number) ?? [];
    if (versions.push(value) > mostVersions)
      throw new Unreadable('This PDF holds the same object again and again.', 'Print it to a new PDF.');
    byNumber.set(number, versions);
  }
  return (value) =>
    value instanceof Reference ? (byNumber.get(value.number) ?? []) : value === undefined ? [] : [value];
}

/** Text as people read it: UTF-16 or UTF-8 with a mark before it, or Latin letters. */
export function readText({ value }: Text): string {
  const encoding = value.startsWith('\xfe\xff')
    ? 'utf-16be'
    : value.startsWith('\xff\xfe')
      ? 'utf-16le'
      : value.startsWith('\xef\xbb\xbf')
        ? 'utf-8'
        : undefined;
  return encoding === undefined
    ? value
    : new TextDecoder(encoding).decode(Uint8Array.from(value, (sign) => sign.charCodeAt(0)));
}
