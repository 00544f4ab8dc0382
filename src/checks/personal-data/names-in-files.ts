/**
 * Names in attachments, where no story excuses them: a name alone on a line or in a cell, lists of names, first names
 * beside an age or behind a label.
 */
import { findAdults } from './adults.ts';
import { areNames, findChildren } from './children.ts';
import type { Find, Finder } from './find.ts';
import { filledForms } from './forms.ts';
import { certaintyOf, fullName, isFirstName, isWholeName } from './names.ts';

const is = 'the name of somebody, perhaps of a child';
const label =
  /^(?:(?:full |first |your |pupil['’]?s? |child['’]?s? |student['’]?s? |cadet['’]?s? )?names?|child|pupil|student|cadet|plentyn|disgybl|enw|signed|signature|by|from|to|dear|teacher|author|made by|drawn by)[ \t]*[:|\t,][ \t|]*/i;
const aged =
  /(?<![\p{L}\d])(\p{Lu}[\p{Ll}'’-]{1,20})(?:,? aged? \d{1,2}\b| \(\d{1,2}\)|,? \d{1,2} years old|,? [Yy](?:ear|r)? ?\d\b|,? [1-6][A-Z]\b)/gu;

/** Characters round a line that tell whether it names a source: a list of those goes over several lines. */
const around = 160;

function isCitation(text: string): boolean {
  return /university|institute|journal|\bpress\b|isbn|\bdoi\b|et al\b|publish|edition|copyright|©|licen[cs]e/i.test(
    text,
  );
}

/** A name that is known as one, wherever it stands. */
const anywhere = new RegExp(`(?<![\\p{L}\\d])${fullName}(?![\\p{L}])`, 'gu');

/** @returns the names of people in a text of a file. Those of a register or a form are left to the rule about them */
export function findNamesInFiles(text: string): Find[] {
  const told = filledForms(text, true);
  const known = findAdults(text);
  const found = new Map<number, Find>(findChildren(text).map((find) => [find.index, find]));
  let from = 0;
  for (const line of text.split('\n')) {
    const cited = isCitation(text.slice(Math.max(0, from - around), from + line.length + around));
    for (const { value, index } of [...namesOn(line), ...(cited ? [] : namesIn(line))]) {
      const begin = from + index;
      const isTold = [...found.values()].some((each) => begin >= each.index && begin < each.index + each.value.length);
      if (!isTold) found.set(begin, { is, index: begin, value });
    }
    from += line.length + 1;
  }
  const overlaps = ({ index, value }: Find, other: { index: number; end: number }) =>
    index < other.end && index + value.length > other.index;
  const taken = [...told, ...known.map(({ index, value }) => ({ index, end: index + value.length }))];
  return [...found.values()]
    .filter((find) => !taken.some((each) => overlaps(find, each)))
    .sort((a, b) => a.index - b.index);
}

/** Names alone on a line or in a cell: a line of a list that is shown by itself says no more who they are. */
export const findLoneNames: Finder = (text) => {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const begin = from;
    from += line.length + 1;
    let at = begin;
    return line.split(/[\t|]/).flatMap((cell) => {
      const value = cell.replace(/^[\s>*_+#-]*(?:\d{1,3}[.)] )?/, '').replace(/[\s*_.,;]+$/, '');
      const index = at + cell.indexOf(value);
      at += cell.length + 1;
      return value.length < 60 && isWholeName(value) ? [{ is, index, value }] : [];
    });
  });
};

function* namesIn(line: string): Generator<{ value: string; index: number }> {
  for (const { 0: value, index } of line.matchAll(anywhere)) if (certaintyOf(value) === 'sure') yield { value, index };
}

function* namesOn(line: string): Generator<{ value: string; index: number }> {
  let at = 0;
  for (const cell of line.split(/[\t\u2028]/)) {
    const begin = at + (cell.length - cell.trimStart().length);
    const value = cell.trim().replace(/[.,;:]$/, '');
    const listed = value.replace(/^[^:]{2,60}:\s*/, '');
    if (isWholeName(value) || (value.length < 200 && areNames(listed.split(/[,;&/]|\band\b/))))
      yield { value, index: begin };
    at += cell.length + 1;
  }
  const [start] = label.exec(line) ?? [];
  const rest = start === undefined ? '' : line.slice(start.length).replace(/[\s.,;!]+$/, '');
  if (
    start !== undefined &&
    (isFirstName(rest) || isWholeName(rest, /name|child|pupil|enw/i.test(start) ? 'perhaps' : 'sure'))
  )
    yield { value: rest, index: start.length };
  for (const match of line.matchAll(aged)) if (isFirstName(match[1]!)) yield { value: match[1]!, index: match.index };
}
