/** What the name of a person looks like, and how sure one can be that something is one. */
import { isGivenName, isNothingButAGivenName } from './given-names.ts';
import { isTeamWord } from './team-words.ts';

const word = "\\p{Lu}\\p{Ll}{1,20}(?:['’-]\\p{Lu}?\\p{Ll}{1,20}){0,2}";
const surname = `(?:(?:Mc|Mac|O['’]|ap |ab |de |van |der |den |al-|el-|bin |ibn |st |le |la ){0,2}${word}|\\p{Lu}['’]?\\p{Lu}{2,20})`;
/** A first name and a surname, as the source of a pattern with the flag u. Between them may stand others or letters. */
export const fullName = `${word}(?: (?:\\p{Lu}\\.?|${word})){0,2} (?:${surname}|\\p{Lu}\\.(?= ?[,(]))`;
/** Mrs Example, Mr S. Example. */
export const titled = `(?:Mr|Mrs|Miss|Ms|Mx|Dr|Rev|Revd|Sir|Dame|Lady|Cllr|Councillor|Prof|Professor)\\.? (?:\\p{Lu}\\.? ){0,2}(?:${word} )?${surname}`;

/** Words of headings and places: no name holds one of them. Bodies, roles and services have a list of their own. */
const elsewhere = new Set(
  `mini police policing officer officers constable sergeant inspector superintendent chief commissioner pcso pc cadet
  cadets force constabulary station year years key stage school schools primary junior infant secondary academy
  college class classes group groups team teams council club street avenue road square town city village county church
  child children pupil pupils student students boys girls parent parents teacher teachers deputy teaching assistant
  assistants adult adults stranger danger online safety anti social bullying community safer internet week month term
  premium protection services service support plan plans lead leads leader worker workers mental health special
  educational needs meals guides guide scouts scout brownies rainbows beavers cubs rangers united rovers lesson
  activity worksheet answers slide card question scenario office act code policy guidance framework programme project
  award badge certificate data rights equality diversity transport trust association heddlu ysgol monday tuesday
  wednesday thursday friday saturday sunday january february march july september october november december sir dr mr
  mrs ms miss lane close drive house things thing fun time day days world safe hello welcome thank thanks please dear
  name names age date number page section chapter part unit level step appendix table figure list total score yes no
  true false pride rule rules test tests digital physical journey says said`.split(/\s+/),
);
/**
 * Words that begin a sentence, a heading or the name of a place, and never the name of a person. They may be surnames.
 */
const beginnings = new Set(
  `a an the this that these those our your my his her their its all any every each some most many new old good great best
  next last first second third house hall lane park north south east west upper lower saint st bridge river hill green
  wood mill castle bishop king queen lord lady prince princess president minister head boy girl day spring winter
  england wales scotland ireland britain british english welsh london kingdom hertfordshire kent durham midlands
  yorkshire cymru home national local general human free if when where who what why how is are was were do does did
  can would could should must might and or but so for from with without about after before during in on at to of by as
  than then there here hello hi dear yes no not now only even just also say ask tell read write look listen call ring
  stop think talk meet see be keep make stay get go let find play use take bring draw learn know choose share help
  being keeping making staying playing using taking learning knowing choosing sharing helping meeting finding working
  walking crossing feeling belonging growing well thank thanks please remember mae yn ar i o y yr ein eich ei eu add
  open close click press select check start end run set put give work try turn move show hold pass follow watch wait
  two three four five six seven eight nine ten one light blue red yellow orange purple pink black white brown grey
  silver gold top natural dark bright clean super mega extra total main basic simple useful important happy merry`.split(
    /\s+/,
  ),
);
/** People of history and of books, and names that everybody knows to be nobody's. */
const known = new Set(
  `robert peel,oliver twist,harry potter,hermione granger,ron weasley,charlie bucket,matilda wormwood,tracy beaker,horrid henry,peter pan,
  anne frank,ruby bridges,rosa parks,greta thunberg,malala yousafzai,florence nightingale,grace darling,mary seacole,guy fawkes,alice liddell,
  tom sawyer,huckleberry finn,joe bloggs,jane bloggs,fred bloggs,john doe,jane doe,john smith,jane smith,john q public,sherlock holmes,
  nelson mandela,martin luther king,martin luther,emmeline pankhurst,charles darwin,isaac newton,albert einstein,marie curie,
  william shakespeare,charles dickens,roald dahl,jacqueline wilson,michael rosen,julia donaldson,david walliams,malorie blackman,
  winston churchill,queen elizabeth,king charles,prince william,marcus rashford,david attenborough,walter tull,ada lovelace,alan turing,
  mahatma gandhi,mother teresa,neil armstrong,helen keller,stephen lawrence,henry fielding,john fielding,jack cade,robin hood,edith smith,
  george cross,victoria cross,charing cross,peter rabbit,paddington bear,winnie pooh,james bond,mickey mouse,bob builder,postman pat,fireman sam,humpty dumpty,jack frost,
  tim berners-lee,bill gates,steve jobs,jesus christ,prophet muhammad,guru nanak`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);

/** `sure`: its first word is known as a first name. `perhaps`: nothing speaks against it. */
export type Certainty = 'sure' | 'perhaps' | 'no';

/** @param value words with capitals, as the patterns above find them */
export function certaintyOf(value: string): Certainty {
  const plain = value.toLowerCase().replace(/\s+/g, ' ').trim();
  const words = plain.split(/[ ’'.,-]+/).filter(Boolean);
  if (words.length < 2 || known.has(plain)) return 'no';
  const [first = ''] = value.trim().split(/\s+/);
  // A surname may be a word of any kind, such as Mill or Green; a first name that is known speaks for all of it.
  const rest = words.slice(1);
  const spoilt = (each: string) => (isTeamWord(each) && !surnamesToo.has(each)) || spoils.has(each);
  if (isNothingButAGivenName(first)) return rest.some(spoilt) ? 'no' : 'sure';
  if (words.some((each) => isTeamWord(each) || elsewhere.has(each))) return 'no';
  if (isGivenName(first)) return rest.some((each) => spoils.has(each)) ? 'no' : 'sure';
  return beginnings.has(words[0]!) ? 'no' : 'perhaps';
}

/** Behind a first name these make it the name of a place, a day or a thing: Charlotte Street, Victoria Park. */
const spoils = new Set(
  `keynes island upon minster abbey valley vale wharf gardens fields beach street road avenue lane square park hall house hill bridge court close drive way day week cup award prize trust memorial
  alpha bravo delta echo foxtrot golf hotel kilo lima november oscar papa quebec sierra tango uniform whiskey yankee zulu
  act law scale test syndrome effect says said asks is was will can and or the of in on at to for with from who`.split(
    /\s+/,
  ),
);

const pairs = /(\p{Lu}[\p{L}'’-]*)\.?(?= (?:\p{Lu}\.? )?(?:[a-z]{2,3} |al-)?(\p{Lu}[\p{L}'’-]*))/gu;
const title = /^(mr|mrs|miss|ms|mx|dr|rev|revd|sir|dame|lady|cllr|councillor|prof|professor)$/i;

/** @returns whether a line can hold a name at all. It is quick, and few lines of a page do */
export function mayHoldName(line: string): boolean {
  if (/\d [A-Z]/.test(line)) return true;
  for (const [, first = '', second = ''] of line.matchAll(pairs))
    if (title.test(first) || certaintyOf(`${first} ${second}`) !== 'no') return true;
  return false;
}

/** Words for bodies and posts that are common surnames. */
const surnamesToo = new Set(
  `ward church cross port chapel court guild royal steward warden marshal constable head clerk nurse mason mann mind test
  scout scouts person public limited page post web day sport music shepherd case mobile`.split(/\s+/),
);

const [isFull, isTitled, isOneWord] = [fullName, titled, word].map((pattern) => new RegExp(`^${pattern}$`, 'u')) as [
  RegExp,
  RegExp,
  RegExp,
];

/** @returns whether a value is written as a first name and a surname are, and as Mrs Surname is */
export function isWrittenAsName(value: string): { readonly full: boolean; readonly titled: boolean } {
  return { full: isFull.test(value), titled: isTitled.test(value) };
}

/** @returns whether a whole value is a single first name and nothing else: Robin */
export function isFirstName(value: string): boolean {
  return isOneWord.test(value.trim()) && isGivenName(value.trim());
}

/** @returns whether a whole value is the name of somebody: Robin Tester, Mrs Tester, TESTER Robin */
export function isWholeName(value: string, least: Certainty = 'sure'): boolean {
  const text = value.trim().replace(/\s+/g, ' ');
  if (text.length > 80) return false;
  if (isTitled.test(text)) return certaintyOf(`Robin ${text.split(' ').at(-1)!}`) !== 'no';
  const turned = text.replace(/^(\S+), (\S+)$/, '$2 $1');
  if (!isFull.test(turned)) return false;
  const certainty = certaintyOf(turned);
  return certainty === 'sure' || (certainty === 'perhaps' && least === 'perhaps');
}

/** What somebody writes where a name belongs, to show that it does. */
const placeholder =
  /^[\W_]*$|^(?:e\.?g\.?|for example|for instance)[ :,]|^(e\.?g\.?|for example|example|sample|name|names|first ?names?|surnames?|full name|your name|child|pupil|student|adult|person|group|xx+|n\/?a|tbc|tba|tbd|none|nil|yes|no|blank|initials?( only)?|role|as above|ditto|\[.*\]|\(.*\)|<.*>|\.{2,}|_{2,}|(child|pupil|student|person|adult|participant|name|cadet|group|team|learner) ?(no\.? ?)?([a-z]|\d{1,3}))$/iu;

/** @param value of a cell or a field */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value.trim());
}
