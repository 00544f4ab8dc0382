/** People in a brought file: found, left out of every draft, and told masked. */
import { findAdults, findTitled } from '../../checks/personal-data/adults.ts';
import type { Find, Finder } from '../../checks/personal-data/find.ts';
import { masked, personalData } from '../../checks/personal-data/mask.ts';
import { namesAPerson } from '../../checks/personal-data/persons.ts';
import type { Beside } from '../office/paper.ts';
import type { Remark } from '../understood.ts';

/** What stands in the place of what was left out. */
const instead: Readonly<Record<string, string>> = {
  email: '(address left out)',
  phone: '(number left out)',
  name: '(name left out)',
};

/** Every address but those that say of themselves that they are a team's, and examples' too: nobody need be reached. */
const anyEmail = /(?<![\w.+'-])[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}(?![\w-])/gi;
const teams = /^(info|contact|enquir|office|school|team|community|minipol|neighbourhood|schools|admin|support)/i;
/** With five digits of an area or a mobile: the numbers kept for drama as well, which the check lets pass. */
const anyPhone = /(?<![\w.+-])(?:\+44\s?\(?0?\)?|0)(?:[127](?:[\s()-]?\d){8,9})(?![\w-])/g;
const rank =
  '(?:PCSO|SCCH|WPC|PC|DC|DS|PS|Sgt|Sergeant|Rhingyll|Insp(?:ector)?|Constable|Officer|Mr|Mrs|Ms|Miss|Mx|Dr)';
/** PCSO A. Officer; A. N. Surname, PCSO. Ranks are no names, so they stay. */
const initialled = new RegExp(
  `(?<=(?<![\\p{L}])${rank}\\.?\\s+(?:\\d{2,6}\\s+)?)\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}’'-]+|(?<![\\p{L}.])\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}’'-]+(?=,?\\s+\\(?${rank}(?![\\p{L}]))`,
  'gu',
);
const afterBy = /(?<=\b(?:by|gan|contact|author|name|enw):?\s+)\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+/giu;
const collar =
  /(?<=\b(?:collar|shoulder|warrant|badge)\s*(?:number|no\.?|num\.?|#)?:?\s*)[A-Z]{0,2}\d{2,6}\b|(?<=\b(?:PCSO|PC|SCCH)\s)\d{3,6}\b/g;

const finders: readonly (readonly [keyof typeof instead, Finder])[] = [
  [
    'email',
    (text) => (text.includes('@') ? byMatch(text, anyEmail, 'an e-mail address', (value) => !teams.test(value)) : []),
  ],
  ['phone', (text) => (/\d{3}/.test(text) ? byMatch(text, anyPhone, 'a telephone number') : [])],
  ['phone', (text) => personalData.flatMap((find) => find(text))],
  ['phone', (text) => (/\d\d/.test(text) ? byMatch(text, collar, 'a collar number') : [])],
  ['name', (text) => [...byMatch(text, initialled, name), ...byMatch(text, afterBy, name)]],
  ['name', (text) => [...findAdults(text), ...findTitled(text)]],
];
const name = 'the name of an adult';

function byMatch(text: string, pattern: RegExp, is: string, judge = (_: string) => true): Find[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => (judge(value) ? [{ is, index, value }] : []));
}

export interface People {
  /** A text without people in it. What is found is remembered. */
  without(text: string): string;
  /** Looks for people in what is left out whole. @returns it without them */
  withoutIn(texts: readonly string[], place: string): string[];
  /** What was found, a remark for each kind, masked. */
  remarks(): Remark[];
}

/**
 * @param properties of the file: whoever they name is looked for in the text, too
 * @param maySay what may stand in a draft all the same
 */
export function peopleOf(
  properties: Beside['properties'],
  where = 'the text',
  maySay: (value: string) => boolean = () => false,
): People {
  const authors = ['creator', 'lastModifiedBy', 'manager'].flatMap((key) => {
    const value = properties[key];
    return value !== undefined && (namesAPerson(value) || /^(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}+/u.test(value)) ? [value] : [];
  });
  const found = new Map<string, { is: string; where: Set<string> }>();
  const tell = (is: string, value: string, place: string) => {
    const key = masked(value.replace(/\s+/g, ' ').trim());
    const known = found.get(key) ?? { is, where: new Set<string>() };
    known.where.add(place);
    found.set(key, known);
  };
  for (const author of authors) tell(name, author, 'the properties of the file');
  const find = (text: string): (Find & { kind: string })[] =>
    [
      ...finders.flatMap(([kind, finder]) => finder(text).map((each) => ({ ...each, kind }))),
      ...authors.flatMap((author) =>
        author.length < 4
          ? []
          : byMatch(text, new RegExp(escapedPattern(author), 'gi'), name).map((each) => ({ ...each, kind: 'name' })),
      ),
    ].sort((a, b) => a.index - b.index || b.value.length - a.value.length);
  const without = (text: string, place: string) => {
    let [made, end] = ['', 0];
    for (const { index, value, is, kind } of find(text)) {
      if (index < end || maySay(value)) continue;
      tell(is, value, place);
      made += `${text.slice(end, index)}${instead[kind]!}`;
      end = index + value.length;
    }
    return made + text.slice(end);
  };
  return {
    without: (text) => without(text, where),
    withoutIn: (texts, place) => texts.map((text) => without(text, place)),
    remarks: () =>
      [...found].map(([shown, { is, where: places }]) => ({
        kind: 'personal-data',
        message: `${is[0]!.toUpperCase()}${is.slice(1)} was left out: ${shown}.`,
        help: 'Nothing to do: the library names teams and roles, never people.',
        where: [...places].join(', '),
        mustAnswer: false,
      })),
  };
}

function escapedPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
