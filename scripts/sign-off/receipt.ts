/** Writes a review receipt into the front matter of a page and leaves everything else as it stands. */
import { isSeq, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import { splitPage } from '../../src/document/front-matter.ts';
import { contentHash } from '../../src/document/hash.ts';
import type { review } from '../../src/schema/shared.ts';
import { keysOf, pairOf, placeOf, quoted, type Keys } from '../front-matter/keys.ts';
import { openText, type Change } from '../front-matter/written-text.ts';

export type Receipt = z.output<typeof review>;

/**
 * @param page the file of a page without errors
 * @param receipt what to add to its reviews
 * @returns the file with the receipt as the last of its reviews
 * @throws when the change would say anything else than that; the file is then not to be written
 */
export function withReceipt(page: Uint8Array, receipt: Receipt): Uint8Array {
  const file = openText(page);
  const signed = file.changed(changes(file.text, receipt));
  const [before, after] = [reading(file.text), reading(openText(signed).text)];
  if (after.hash !== before.hash || JSON.stringify(after.reviews) !== JSON.stringify([...before.reviews, receipt])) {
    throw new Error(
      'The receipt could not be written without changing something else. Write it by hand under reviews.',
    );
  }
  return signed;
}

function reading(text: string): { hash: string; reviews: readonly unknown[] } {
  const { frontMatter, body } = splitPage(text);
  const { reviews } = frontMatter.data as { reviews?: readonly unknown[] };
  return { hash: contentHash(frontMatter.data, body), reviews: reviews ?? [] };
}

function changes(text: string, receipt: Receipt): Change[] {
  const keys = keysOf(text);
  const reviews = pairOf(keys, 'reviews');
  if (!reviews) return [at(keys.to, `reviews:\n${item(receipt, '  ')}`)];
  const list = reviews.value;
  if (!isSeq(list)) throw new Error('reviews is not a list.');
  const last = list.items.at(-1) as ParsedNode | undefined;
  if (!last) return fillEmpty(text, placeOf(keys, list), receipt);
  const end = placeOf(keys, last).to;
  if (list.flow) return [at(end, `, {${pairs(receipt).join(', ')}}`)];
  return [at(lineAfter(text, end, keys), item(receipt, dash(text, keys, list.items[0] as ParsedNode)))];
}

/** `reviews: []` becomes a list below it; a comment behind the brackets stays where it is. */
function fillEmpty(text: string, brackets: { from: number; to: number }, receipt: Receipt): Change[] {
  const from = text.slice(0, brackets.from).trimEnd().length;
  const lineEnd = text.indexOf('\n', brackets.to);
  return [{ from, to: brackets.to, text: '' }, at(lineEnd + 1, item(receipt, '  '))];
}

/** The start of the next line below a list. */
function lineAfter(text: string, end: number, { to }: Keys): number {
  const lineEnd = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  return lineEnd < 0 ? to : lineEnd + 1;
}

/** The spaces before the dash of a list's item. */
function dash(text: string, keys: Keys, first: ParsedNode): string {
  const start = text.lastIndexOf('\n', placeOf(keys, first).from - 1) + 1;
  return /^ */.exec(text.slice(start))![0];
}

function item(receipt: Receipt, indent: string): string {
  return pairs(receipt)
    .map((pair, index) => `${indent}${index === 0 ? '- ' : '  '}${pair}\n`)
    .join('');
}

/** In quotes where YAML could take a text for something else: a hash such as 123456789012 for a number. */
function pairs({ role, organisation, date, covers }: Receipt): string[] {
  return [
    `role: ${quoted(role)}`,
    `organisation: ${quoted(organisation)}`,
    `date: ${date}`,
    `covers: ${quoted(covers)}`,
  ];
}

function at(place: number, text: string): Change {
  return { from: place, to: place, text };
}
