/**
 * Registers and forms of people that somebody has filled in: what stands below the heading of a column, beside a label
 * or in a field is held against what the heading asks for. Blank ones, and those that say what belongs where, pass.
 */
import type { Find } from './find.ts';
import { isGivenName, isNothingButAGivenName } from './given-names.ts';
import { certaintyOf, isPlaceholder, isWholeName } from './names.ts';
import { pairsIn, tablesIn, type Cell, type Row } from './rows.ts';
import { isTeamWord } from './team-words.ts';

/** What a heading or a label asks for. */
type Asks = 'child' | 'part of a name' | 'name' | 'birth' | 'reach' | 'home' | 'group' | 'about';

const people = '(?:child|children|pupil|student|cadet|learner|young person|participant)';
const questions: readonly (readonly [RegExp, Asks])[] = [
  [
    new RegExp(
      `^(?:full )?(?:names?|initials) (?:of|for) (?:the |your )?${people}s?$|^${people}(?:s|['’]s|s['’])? ?(?:full |first |last |legal |preferred )?(?:names?|forename|surname)?$|^class list$|^enw['’]?r (?:plentyn|disgybl)$`,
    ),
    'child',
  ],
  [
    /^(?:first|fore|given|christian|middle|last|family|sur|preferred|legal)[ -]?names?$|^known as$|^enw cyntaf$|^cyfenw$/,
    'part of a name',
  ],
  [
    /^(?:full )?names?$|^enw$|^attendees?$|^who$|^surname,? (?:and )?(?:first name|forename)$|^(?:first name|forename) (?:and|&|\/) surname$/,
    'name',
  ],
  [/^d\.?o\.?b\.?$|^(?:date|day|place) of birth$|^birth ?(?:date|day)$|^born(?: on)?$|^dyddiad geni$/, 'birth'],
  [/(?:^|\b)(?:phone|telephone|mobile|tel|contact number|emergency (?:contact|number)|e-?mail|next of kin)\b/, 'reach'],
  [/(?:^|\b)(?:home |postal )?(?:address|post ?code)\b|^cyfeiriad$/, 'home'],
  [
    /^(?:class|year|yr|year group|form|tutor group|house|school year|age|dosbarth|blwyddyn|reg(?:istration)? group)$/,
    'group',
  ],
  [
    /\b(?:parents?|carers?|guardian|mother|father|mum|dad|medical|allerg|dietary|medication|sen|send|ehcp|fsm|free school meals|upn|ethnic|gender|sex|religion|language|consent|permission|gp|doctor|nhs|signature|signed|attend|present|reason for (?:nomination|referral)|behaviour|nominated by)\b/,
    'about',
  ],
];

function asks(heading: string): Asks | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/\(.*?\)|[*:?.]+$|^\d+[.)]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 60 ? undefined : questions.find(([pattern]) => pattern.test(plain))?.[1];
}

const month =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|ion|chwef|maw|ebr|mai|meh|gorff|awst|medi|hyd|tach|rhag)[a-z]*';
const date = new RegExp(
  `\\b\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:19|20)?\\d\\d\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{2,4}\\b|\\b${month} \\d{1,2},? \\d{4}\\b`,
  'i',
);

/** @returns whether a value answers what was asked, as somebody would who fills in a form */
function answers(question: Asks, value: string): boolean {
  const text = value.split('\u2028')[0]!.trim();
  if (text === '' || text.length > 120 || isPlaceholder(text)) return false;
  if (question === 'birth') return date.test(text);
  if (question === 'reach') return text.replace(/\D/g, '').length >= 9 || /\S@\S+\.\S/.test(text) || isWholeName(text);
  if (question === 'home') return /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|^\d{1,4}[a-z]?,? \p{Lu}/u.test(text);
  if (question === 'part of a name') return isPartOfAName(text);
  if (question === 'child') return isWholeName(text, 'perhaps') || isOneName(text);
  return isWholeName(text) || isOneName(text);
}

function isPartOfAName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’. -]{1,30}$/u.test(text) && !text.toLowerCase().split(/[ -]/).some(isTeamWord);
}

/** Robin; Robin T. */
function isOneName(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  if (!/^\p{Lu}[\p{Ll}'’-]+$/u.test(first) || rest.some((each) => !/^\p{Lu}\.?$/u.test(each))) return false;
  return rest.length > 0 ? isGivenName(first) : isNothingButAGivenName(first);
}

export interface FilledForm extends Find {
  /** The headings or labels that somebody has answered. */
  readonly headings: readonly string[];
  /** Where it ends. */
  readonly end: number;
}

/**
 * @param isFile whether the text stands in an attachment: there one answer with the name of a child is a filled form,
 * while on a page it may be an example in a sentence
 */
export function filledForms(text: string, isFile: boolean): FilledForm[] {
  const tables = tablesIn(text);
  const registers = tables.flatMap(registerOf);
  const inside = (index: number) => registers.some((each) => index >= each.index && index < each.end);
  const beside = tables.flatMap((table) => table.flatMap(pairsOfRow)).filter(([label]) => !inside(label.index));
  return [...registers, ...formsOf(beside, isFile), ...formsOf(pairsIn(text), isFile)].sort(
    (a, b) => a.index - b.index,
  );
}

/** A head that asks for names, and rows that answer. */
function registerOf(table: readonly Row[]): FilledForm[] {
  const [head, ...rows] = table;
  if (!head || rows.length === 0) return [];
  const columns = head.map(({ text }) => asks(text));
  const has = (...wanted: readonly Asks[]) => columns.some((each) => each !== undefined && wanted.includes(each));
  if (!has('child', 'part of a name') && !(has('name') && has('birth', 'reach', 'home', 'group', 'about'))) return [];
  const named = columns.flatMap((each, index) =>
    each === 'child' || each === 'part of a name' || each === 'name' ? [index] : [],
  );
  const isFilled = (row: Row) => {
    const names = named.flatMap((index) => row[index]?.text ?? []);
    const isKnown =
      names.length > 1 && certaintyOf(names.join(' ')) === 'no' && names.every((name) => /^\p{L}+$/u.test(name));
    return !isKnown && named.some((index) => answers(columns[index]!, row[index]?.text ?? ''));
  };
  const filled = rows.filter(isFilled);
  const [first] = filled;
  if (!first) return [];
  // One row alone, with one name that is no column of its own, may be anything.
  if (
    !has('child', 'part of a name') &&
    filled.length === 1 &&
    !first.some(({ text }, index) => columns[index] === 'birth' && answers('birth', text)) &&
    !isWholeName(first[named[0]!]?.text ?? '')
  )
    return [];
  const asked = columns.flatMap((each, index) => (each !== undefined && first[index]?.text ? [head[index]!.text] : []));
  // Told at its head, which names nobody.
  return [{ ...formAt(first[named[0]!] ?? first[0]!, asked, endOf(table)), index: head[0]!.index }];
}

function endOf(table: readonly Row[]): number {
  const last = table.at(-1)?.at(-1);
  return last ? last.index + last.text.length + 1 : 0;
}

/** A row of labels, each with its answer beside it. */
function pairsOfRow(row: Row): (readonly [Cell, Cell])[] {
  return row.flatMap((cell, index) => {
    const value = row[index + 1];
    return value && asks(cell.text) !== undefined && asks(value.text) === undefined ? [[cell, value] as const] : [];
  });
}

/** Characters between one answer of a form and the next. */
const apart = 600;
/** What says of itself that a form is about a person. */
const telling = new Set<Asks>(['child', 'birth', 'part of a name', 'home', 'reach']);

/** Labels near each other whose answers are those of a person. */
function formsOf(pairs: readonly (readonly [Cell, Cell])[], isFile: boolean): FilledForm[] {
  const forms: FilledForm[] = [];
  let open: { cell: Cell; asks: Asks; label: string }[] = [];
  const end = () => {
    const kinds = new Set(open.map((each) => each.asks));
    const isPersons =
      [...kinds].some((each) => telling.has(each)) &&
      kinds.size > 1 &&
      (kinds.has('child') || kinds.has('name') || kinds.has('part of a name'));
    const [first] = open;
    const last = open.at(-1)?.cell;
    if (first && last && (isPersons || (isFile && kinds.has('child'))))
      forms.push(
        formAt(
          first.cell,
          open.map(({ label }) => label),
          last.index + last.text.length,
        ),
      );
    open = [];
  };
  for (const [label, value] of pairs) {
    const question = asks(label.text);
    if (!question || !answers(question, value.text)) continue;
    if (open.length > 0 && value.index - open.at(-1)!.cell.index > apart) end();
    open.push({ cell: value, asks: question, label: label.text });
  }
  end();
  return forms;
}

function formAt({ text, index }: Cell, headings: readonly string[], end: number): FilledForm {
  return { is: 'a form of a person that is filled in', index, value: text, headings: [...new Set(headings)], end };
}
