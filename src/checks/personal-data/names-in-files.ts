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
/** Characters. What is longer is no line of a list of sources. */
const longestLine = 2_000;

function isCitation(text: string): boolean {
  return /university|institute|journal|\bpress\b|isbn|\bdoi\b|et al\b|publish|edition|copyright|©|licen[cs]e/i.test(
    text,
  );
}

/** A name that is known as one, wherever it stands. */
const anywhere = new RegExp(`(?<![\\p{L}\\d])${fullName}(?![\\p{L}])`, 'gu');

/** Finds of one text. A file of nothing but names says no more with the next. */
const most = 2_000;

/** @returns the names of people in a text of a file. Those of a register or a form are left to the rule about them */
export function findNamesInFiles(text: string): Find[] {
  const found: Find[] = findChildren(text).slice(0, most);
  let from = 0;
  for (const line of text.split('\n')) {
    if (found.length >= most) break;
    const begin = from;
    for (const { value, index } of namesOn(line)) found.push({ is, index: begin + index, value });
    if (!isCitation(text.slice(Math.max(0, from - around), from + Math.min(line.length, longestLine) + around)))
      for (const { value, index } of namesIn(line)) found.push({ is, index: begin + index, value });
    from += line.length + 1;
  }
  const told = [...filledForms(text, true), ...findAdults(text).map((find) => ({ ...find, end: endOf(find) }))];
  return apart(found, told);
}

function endOf({ index, value }: Find): number {
  return index + value.length;
}

/** @returns the finds of which none lies over another or over what is told already, from the beginning of the text */
function apart(finds: readonly Find[], told: readonly { readonly index: number; readonly end: number }[]): Find[] {
  const taken = [...told].sort((a, b) => a.index - b.index);
  let [next, end] = [0, 0];
  // Where two begin together, the one that says more.
  return [...finds]
    .sort((a, b) => a.index - b.index || b.value.length - a.value.length)
    .filter((find) => {
      for (; next < taken.length && taken[next]!.index < endOf(find); next += 1) end = Math.max(end, taken[next]!.end);
      if (find.index < end) return false;
      end = endOf(find);
      return true;
    });
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
