/**
 * A first name and a surname beside words that say they are a child's. Titles, places, organisations, people of
 * history and of books pass: what is looked for is "Name Surname, aged 9", "a pupil called Name Surname", and lists of
 * names that belong to a team or a class. A first name alone passes: so are the children of a story called.
 */
import type { Find, Finder } from './find.ts';
import { isGivenName, isNothingButAGivenName } from './given-names.ts';
import { certaintyOf, fullName, isWholeName, mayHoldName, type Certainty } from './names.ts';

/** Not the beginning of a range: aged 9 to 11, Year 5 and 6. */
const single = '\\b(?! ?(?:to|and|or|a|neu|-|–|&|\\/) ?(?:[Yy]ear )?\\d)';
const age = `(?:\\(?(?:who is |is |was )?(?:[Aa]ged?|oed) ?:? ?\\d{1,2}${single}|(?:who is |is |was )?\\d{1,2}(?: years old| oed|-year-old))`;
const yearGroup = `\\(?(?:(?:who is |is )?(?:in|from|of) )?(?:[Yy]ear|[Yy]r|[Yy]|[Bb]lwyddyn|[Cc]lass|[Dd]osbarth) ?\\d{1,2}[a-zA-Z]?${single}`;
const child =
  '(?:pupil|child|student|schoolboy|schoolgirl|boy|girl|son|daughter|brother|sister|cadet|classmate|disgybl|plentyn|bachgen|merch|mab)';
const heading =
  "(?:[Nn]ame of (?:the )?(?:pupil|child|student|cadet)|(?:[Cc]hild|[Pp]upil|[Ss]tudent|[Cc]adet)(?:['’]s (?:full )?name)?|[Ee]nw'r (?:disgybl|plentyn))";

const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'gu');
/** A pattern is slow, and most lines hold no word that it asks for. */
interface Asked {
  readonly word: RegExp;
  readonly pattern: RegExp;
}
/** Child: Name Surname; Name of pupil: Name Surname; Pupil's name, and the name on the next line. */
const headed = whole(`${heading}[ \\t]*[:|\\n\\t][ \\t|]*(${fullName})(?!\\p{L})`);
/** A certificate says whose it is, on the same line or on the next. */
const awarded = whole(
  `(?:[Cc]ertificate(?: of [\\p{L} ]{1,30})?(?: is)?(?: (?:for|to|awarded to|presented to))|[Cc]ertif(?:y|ies) that|(?:[Aa]warded|[Pp]resented|[Gg]iven) to|[Bb]elongs to)[:,]?[ \\t]*\\n?[ \\t]*(${fullName})(?!\\p{L})`,
);
/** Name: Name Surname, and Name Surname with the class on the next line. */
const certain: readonly Asked[] = [
  { word: /certif|awarded|presented|given to|belongs/i, pattern: awarded },
  {
    word: /name|enw/i,
    pattern: whole(
      `(?<![\\p{L}] )(?:[Ff]ull )?(?:[Nn]ame|NAME|[Ee]nw)(?:\\(s\\)|s)?[ \\t]*[:|\\t][ \\t|]*(${fullName})(?!\\p{L})`,
    ),
  },
  {
    word: /(?:class|year|dosbarth) ?\d/i,
    pattern: whole(
      `(${fullName}),?(?:[ \\t]*\\n[ \\t]*| )(?:of|in|from) (?:[Cc]lass|[Yy]ear|[Dd]osbarth) ?\\d{1,2}[A-Za-z]?(?![\\p{L}\\d])`,
    ),
  },
  {
    word: /[1-6R][A-Z](?![\p{L}\d])/u,
    pattern: whole(`(${fullName}),?[ \\t|]*[ \\t|(–-][ \\t|(–-]*[1-6R][A-Z](?![\\p{L}\\d])`),
  },
];
const aboutHeading = /name of|child|pupil|student|cadet|enw'r/i;
const inLine = [
  // Name Surname, aged 9; Name Surname (aged 9); Name Surname, Year 5; Name Surname in Year 5
  whole(`(${fullName}),? (?:[–-] )?(?:${age}|${yearGroup})`),
  // a pupil called Name Surname; her daughter, Name Surname; the boy Name Surname
  whole(`${child}(?:,| called| named| o'r enw| is| was|['’]s name(?: is|:))? (${fullName})`),
  // Name Surname, a pupil at ...; Name Surname is a Year 5 pupil
  whole(
    `(${fullName})(?:,| is| was) (?:a|an|the|our)(?: [\\p{L}\\d-]{1,20}){0,3} (?:pupil|student|schoolboy|schoolgirl|cadet|disgybl)(?!\\p{L})`,
  ),
];
/** The patterns are slow, and most lines have no child word, or no two words with capitals beside each other. */
const aboutChild =
  /\bage|oed\b|year|\by\d|\byr\b|blwyddyn|class|dosbarth|pupil|child|student|boy|girl|\bson\b|daughter|brother|sister|cadet|disgybl|plentyn|bachgen|merch|\bmab\b/i;
const twoCapitals =
  /[A-Z\u00c0-\u00de\u0174\u0176][^\s]{0,40} (?:\S{1,3} )?(?:[a-z]{2,3} |al-)?[A-Z\u00c0-\u00de\u0174\u0176]/;

/** Words before the name of a school or a force. */
const institution = /(?<!\p{L})(ysgol|heddlu|cyngor|prifysgol|saint|st\.?|llan) $/iu;

export const findChildren: Finder = (text) => {
  const found = new Map<number, Find>();
  const take = (pattern: RegExp, within: string, from: number, least: Certainty) => {
    for (const match of within.matchAll(pattern)) {
      const value = match[1] ?? '';
      const at = match.index + match[0].lastIndexOf(value);
      const certainty = certaintyOf(value);
      const isEnough = certainty === 'sure' || (certainty === 'perhaps' && least === 'perhaps');
      if (isEnough && !institution.test(within.slice(Math.max(0, at - 12), at)))
        found.set(from + at, { is: 'the name of a child', index: from + at, value });
    }
  };
  const lines = text.split('\n');
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (twoCapitals.test(line) && mayHoldName(line)) {
      // What says whose name it is may stand on the line above or below.
      const before = `${lines[index - 1] ?? ''}\n`;
      const around = `${before}${line}\n${lines[index + 1] ?? ''}`;
      if (aboutHeading.test(around)) take(headed, around, from - before.length, 'perhaps');
      for (const { word, pattern } of certain)
        if (word.test(around)) take(pattern, around, from - before.length, 'sure');
      if (aboutChild.test(line)) for (const pattern of inLine) take(pattern, line, from, 'perhaps');
    }
    from += line.length + 1;
  }
  for (const find of [...listsOnALine(text), ...listsOfLines(text)]) found.set(find.index, find);
  return [...found.values()].sort((a, b) => a.index - b.index);
};

const group =
  /\b(teams?|groups?|class|class list|pupils?|children|cadets?|tables?|squads?|crew|pairs?|partners?|captains?|members|register|present|absent|winners?|boys|girls|students|taking part|mini[- ]police|led by|names|tîm|grŵp|disgyblion|plant|dosbarth)\b/i;
const bullet = /^[\s>*+#|-]*(?:\d{1,3}[.)]\s*)?(?:\[[ x]\]\s*)?/i;

/** A label, and more than one thing behind it: most lines have not both. */
const mayList = (line: string) => /[:\t|–—-]/.test(line) && /[,;&/+\t|]| and | a | ac /.test(line);

/** Red team: Name Surname, Name Surname and Name Surname. */
function listsOnALine(text: string): Find[] {
  const found: Find[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const match =
      mayList(line) &&
      /^([^:\t|]{2,70}?)(?:[ \t]*[:\t|]|[ \t]+[–—-])[\s*_|]*(?=\S)/.exec(
        line.replace(/^[\s>*_+#|-]+/, (marks) => ' '.repeat(marks.length)),
      );
    if (match && group.test(match[1]!)) {
      const rest = line.slice(match[0].length);
      if (areNames(rest.split(/[,;&/+\t|]|\band\b|\ba\b|\bac\b/)))
        found.push({
          is: 'the names of children',
          index: from + match[0].length,
          value: rest.replace(/[\s*_|.]+$/, ''),
        });
    }
    from += line.length + 1;
  }
  return found;
}

/** @returns whether these are names: two or more, each with a surname, or first names that are hardly anything else */
export function areNames(pieces: readonly string[]): boolean {
  const names = pieces.map((piece) => piece.replace(/\(.*?\)|[*_.]/g, '').trim()).filter(Boolean);
  if (names.length < 2) return false;
  if (names.every((name) => isWholeName(name, 'perhaps')))
    return names.filter((name) => isWholeName(name)).length * 2 >= names.length;
  // First names alone: most must be known, and half of them must be nothing but names.
  const isFirst = (name: string) => /^\p{Lu}[\p{Ll}'’-]+( \p{Lu}\.?)?$/u.test(name);
  const firstOf = (name: string) => name.split(' ')[0]!;
  const [known, sure] = [isGivenName, isNothingButAGivenName].map(
    (judge) => names.filter((name) => judge(firstOf(name)) || isWholeName(name)).length,
  );
  return (
    names.every((name) => isFirst(name) || isWholeName(name)) &&
    known! * 4 >= names.length * 3 &&
    sure! * 2 > names.length
  );
}

/** Our cadets, and below it a name on each line. */
function listsOfLines(text: string): Find[] {
  const found: Find[] = [];
  let [from, lead, run]: [number, string, Find[]] = [0, '', []];
  const end = () => {
    const sure = run.filter(({ value }) => isWholeName(value));
    if (run.length >= 2 && sure.length * 2 >= run.length && group.test(lead)) found.push(...run);
    run = [];
  };
  for (const line of text.split('\n')) {
    const isShort = line.length < 80 && twoCapitals.test(line);
    const value = isShort
      ? line
          .replace(bullet, '')
          .replace(/[\s*_|,.]+$/, '')
          .replace(/^[*_]+/, '')
      : '';
    const isName = isShort && isWholeName(value, 'perhaps');
    if (isName) run.push({ is: 'the name of a child', index: from + line.indexOf(value), value });
    else if (line.trim() !== '') {
      end();
      lead = line.length < 120 ? line : '';
    }
    from += line.length + 1;
  }
  end();
  return found;
}
