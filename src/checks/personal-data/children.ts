/**
 * A first name and a surname beside words that say they are a child's. Titles, places, organisations, people of
 * history and of books pass: what is looked for is "Name Surname, aged 9" and "a pupil called Name Surname".
 */
import type { Find, Finder } from './find.ts';

const word = "\\p{Lu}\\p{Ll}+(?:['’-]\\p{Lu}?\\p{Ll}+){0,2}";
const person = `${word}(?: \\p{Lu}\\.?)? (?:(?:Mc|Mac|O['’]|ap |ab |de |van |al-)?${word}|\\p{Lu}\\.(?= ?[,(]))`;
/** Not the beginning of a range: aged 9 to 11, Year 5 and 6. */
const single = '\\b(?! ?(?:to|and|or|a|neu|-|–|&|\\/) ?(?:[Yy]ear )?\\d)';
const age = `(?:\\(?(?:who is |is |was )?(?:[Aa]ged?|oed) ?:? ?\\d{1,2}${single}|(?:who is |is |was )?\\d{1,2}(?: years old| oed|-year-old))`;
const yearGroup = `\\(?(?:(?:who is |is )?(?:in|from|of) )?(?:[Yy]ear|[Yy]r|[Bb]lwyddyn|[Cc]lass|[Dd]osbarth) ?\\d{1,2}[a-zA-Z]?${single}`;
const child =
  '(?:pupil|child|student|schoolboy|schoolgirl|boy|girl|son|daughter|brother|sister|cadet|classmate|disgybl|plentyn|bachgen|merch|mab)';
const heading =
  "(?:[Nn]ame of (?:the )?(?:pupil|child|student|cadet)|(?:[Cc]hild|[Pp]upil|[Ss]tudent|[Cc]adet)(?:['’]s (?:full )?name)?|[Ee]nw'r (?:disgybl|plentyn))";

const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'gu');
/** Child: Name Surname; Name of pupil: Name Surname; Pupil's name, and the name on the next line. */
const headed = whole(`${heading}[ \\t]*[:|\\n][ \\t|]*(${person})(?!\\p{L})`);
const inLine = [
  // Name Surname, aged 9; Name Surname (aged 9); Name Surname, Year 5; Name Surname in Year 5
  whole(`(${person}),? (?:${age}|${yearGroup})`),
  // a pupil called Name Surname; her daughter, Name Surname; the boy Name Surname
  whole(`${child}(?:,| called| named| o'r enw| is| was|['’]s name(?: is|:))? (${person})`),
  // Name Surname, a pupil at ...; Name Surname is a Year 5 pupil
  whole(
    `(${person})(?:,| is| was) (?:a|an|the|our)(?: [\\p{L}\\d-]{1,20}){0,3} (?:pupil|student|schoolboy|schoolgirl|cadet|disgybl)(?!\\p{L})`,
  ),
];
/** The patterns are slow, and most lines have no child word, or no two words with capitals beside each other. */
const aboutChild =
  /\bage|oed\b|year|\byr\b|blwyddyn|class|dosbarth|pupil|child|student|boy|girl|\bson\b|daughter|brother|sister|cadet|disgybl|plentyn|bachgen|merch|\bmab\b/i;
const twoCapitals =
  /[A-Z\u00c0-\u00de\u0174\u0176][^\s]* (?:\S{1,3} )?(?:[a-z]{2,3} |al-)?[A-Z\u00c0-\u00de\u0174\u0176]/;

/** Words of headings, ranks and organisations: no name holds one of them. */
const titles = new Set(
  `mini police policing officer officers constable sergeant inspector superintendent chief commissioner pcso pc cadet cadets force constabulary
  station year years key stage school schools primary junior infant secondary academy college class classes group groups team teams council club
  street avenue road square town city village county church child children pupil pupils student students boys girls parent parents teacher teachers
  deputy teaching assistant assistants adult adults stranger danger online safety anti social bullying community safer internet week month term
  premium protection services service support plan plans lead leads leader worker workers mental health special educational needs meals guides
  guide scouts scout brownies rainbows beavers cubs rangers united rovers lesson activity worksheet answers slide card question scenario office
  act code policy guidance framework programme project award badge certificate data rights equality diversity transport trust association
  heddlu ysgol monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  sir dr mr mrs ms miss`.split(/\s+/),
);
/**
 * Words that begin a sentence, a heading or the name of a place, and never the name of a child. They may be surnames.
 */
const beginnings = new Set(
  `a an the this that these those our your my his her their its all any every each some most many new old good great best next last first second
  third house hall lane park north south east west upper lower saint st bridge river hill green wood mill castle bishop king queen lord lady prince
  princess president minister head boy girl day spring winter england wales scotland ireland britain british english welsh london kingdom
  hertfordshire kent durham midlands yorkshire cymru home national local general human free if when where who what why how is are was were do does
  did can would could should must might and or but so for from with without about after before during in on at to of by as than then there here
  hello hi dear yes no not now only even just also say ask tell read write look listen call ring stop think talk meet see be
  keep make stay get go let find play use take bring draw learn know choose share help being keeping making staying playing using taking learning
  knowing choosing sharing helping meeting finding working walking crossing feeling belonging growing
  mae yn ar i o y yr ein eich ei eu`.split(/\s+/),
);
/** Words before the name of a school or a force. */
const institution = /(?<!\p{L})(ysgol|heddlu|cyngor|prifysgol|saint|st\.?|llan) $/iu;
/** People of history and of books who are spoken of as children. */
const known = new Set([
  'robert peel',
  'oliver twist',
  'harry potter',
  'hermione granger',
  'ron weasley',
  'charlie bucket',
  'matilda wormwood',
  'tracy beaker',
  'horrid henry',
  'peter pan',
  'anne frank',
  'ruby bridges',
  'rosa parks',
  'greta thunberg',
  'malala yousafzai',
  'florence nightingale',
  'grace darling',
  'mary seacole',
  'guy fawkes',
  'alice liddell',
  'tom sawyer',
  'huckleberry finn',
  'joe bloggs',
  'jane bloggs',
]);

export const findChildren: Finder = (text) => {
  const found = new Map<number, Find>();
  const take = (pattern: RegExp, within: string, from: number) => {
    for (const match of within.matchAll(pattern)) {
      const value = match[1] ?? '';
      const at = match.index + match[0].lastIndexOf(value);
      if (isName(value) && !institution.test(within.slice(Math.max(0, at - 12), at)))
        found.set(from + at, { is: 'the name of a child', index: from + at, value });
    }
  };
  take(headed, text, 0);
  let from = 0;
  for (const line of text.split('\n')) {
    if (aboutChild.test(line) && twoCapitals.test(line)) for (const pattern of inLine) take(pattern, line, from);
    from += line.length + 1;
  }
  return [...found.values()];
};

function isName(value: string): boolean {
  const words = value.toLowerCase().split(/[ ’'.-]+/);
  return !words.some((each) => titles.has(each)) && !beginnings.has(words[0] ?? '') && !known.has(value.toLowerCase());
}
