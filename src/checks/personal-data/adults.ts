/** Adults who are named beside what they do: "DSL: Name Surname", "Mrs Surname, headteacher", "PCSO 7123 Surname". */
import type { Find, Finder } from './find.ts';
import { certaintyOf, fullName, isWholeName, isWrittenAsName, mayHoldName, titled } from './names.ts';
import { isTeamWord } from './team-words.ts';

const roles =
  `safeguarding (?:lead|officer|person|governor|link|manager|coordinator)|dsls?|ddsl|designated (?:lead|person)|head ?teacher|head|principal
  |deputy(?: head)?|assistant head|teacher|teaching assistant|ta|hlta|senco|sendco|school (?:secretary|nurse|governor|counsellor)|business manager|bursar
  |caretaker|site manager|line manager|manager|(?:chair of )?governors?|pcso|police (?:officer|constable|community support officer)|constable|sergeant|sgt|inspector|superintendent
  |(?:youth|schools?|liaison|engagement|neighbourhood|community|welfare|attendance|data protection|press|project|volunteer|duty) (?:officer|worker|lead|manager|coordinator)
  |co-?ordinator|organi[sz]er|supervisor|leader|lead|contact(?: person| name)?|point of contact|spoc|dpo|lado|social worker|fire (?:warden|marshal|officer)|wardens?|marshal|first[- ]aiders?
  |assessor|instructor|trainer|tutor|driver|chaperone|escort|steward|volunteer|councillor|vicar|receptionist|administrator|officer(?: in charge)?
  |parent(?:s|\\/carer| or carer)?|carer|guardian|mother|mum|father|dad|grandparent|next of kin|emergency contact|witness
  |(?:prepared|completed|approved|checked|signed|assessed|reviewed|delivered|led|written|produced|compiled|authorised|countersigned|agreed) by|signed|signature
  |pennaeth|athro|athrawes|swyddog|arweinydd|cyswllt`.replace(/\s*\n\s*/g, '');
/** In small letters or with capitals, and nothing else of the pattern so: a name's own capitals count. */
const roleOf = roles.replace(/\\[^]|\[[^\]]*\]|[a-z]/g, (sign) =>
  sign.length > 1 ? sign : `[${sign}${sign.toUpperCase()}]`,
);
const edge = '(?<![\\p{L}\\d@.-])';
const name = `(?:${titled}|${fullName})`;

/** A role, at most a few words behind it, and what parts it from the name. */
const roleFirst = new RegExp(
  `${edge}(?:${roleOf})s?(?: \\([^)\\n]{1,30}\\)| (?:for|of|at|in|on|to)(?: [\\p{L}\\d'’-]{1,15}){1,5}| [–—-] [\\p{L}\\d ]{1,20})?(?<sep>[ \\t]*[:|\\t=–—][\\s*_|]*|[ \\t]+- |[*_]+:?[ \\t]*| (?:is|are|was|will be|yw)(?: called| named)? |, | \\(| )(?<name>${name})(?![\\p{L}])`,
  'gu',
);
const nameFirst = new RegExp(
  `${edge}(?<name>${name})(?:,? \\(|, | [–—-] |[ \\t]*[\\t|][ \\t|]*| (?:is|was|will be) )(?:(?:the|our|your|a|an|its) )?(?:(?:[\\p{L}\\d/&'’-]{1,20}) ){0,4}?(?:${roleOf})(?![\\p{L}])`,
  'gu',
);
/** The patterns are slow, and most lines hold no number of a collar. */
interface Asked {
  readonly word?: RegExp;
  readonly pattern: RegExp;
}
const rank =
  '(?:PCSO|WPC|PC|DC|DS|DI|DCI|PS|SC|SSgt|Sgt|Sergeant|Insp(?:ector)?|Supt|Superintendent|Constable|Officer|Special Constable)';
/** PCSO 7123 Name; PC Name Surname; and the other way round. */
const numbered = new RegExp(
  `${edge}${rank}\\.? (?:no\\.? ?|#)?[A-Z]{0,2}\\d{2,6}[A-Z]? (?<name>${fullName}|\\p{Lu}\\p{Ll}+(?:['’-]\\p{Lu}?\\p{Ll}+)*)(?![\\p{L}])`,
  'gu',
);
const ranked = new RegExp(`${edge}${rank}\\.? (?<name>${fullName})(?![\\p{L}])`, 'gu');
const collared = new RegExp(
  `${edge}(?<name>${fullName}),? \\(?(?:${rank} ?)?(?:no\\.? ?|#|collar (?:number|no\\.?) ?)\\d{2,6}`,
  'gu',
);
/** With a title alone: Mrs Surname. Only files are looked through for them. */
const titledAlone = new RegExp(`${edge}(?<name>${titled})(?![\\p{L}])`, 'gu');

/** The patterns are slow, and most lines name no role, or hold no two words with capitals. */
const aboutRole = new RegExp(`${edge}(?:${roleOf}|${rank})`, 'u');
const capitals = /[A-Z\u00c0-\u00de][^\s]{0,40}[ \t]{1,4}(?:\S{1,4} )?[A-Z\u00c0-\u00de]|\d [A-Z]/;

const is = 'the name of an adult';

function find(text: string, patterns: readonly Asked[], needsRole: boolean): Find[] {
  const found = new Map<number, Find>();
  let from = 0;
  for (const line of text.split('\n')) {
    if (capitals.test(line) && mayHoldName(line) && (!needsRole || aboutRole.test(line)))
      for (const { word, pattern } of patterns)
        for (const match of word?.test(line) === false ? [] : line.matchAll(pattern)) {
          const value = match.groups!.name!;
          const index = match.index + match[0].lastIndexOf(value);
          if (isNamed(value, match, line.slice(index + value.length, index + value.length + 20)))
            found.set(from + index, { is, index: from + index, value });
        }
    from += line.length + 1;
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

function isNamed(value: string, match: RegExpExecArray, after: string): boolean {
  const written = isWrittenAsName(value);
  if (written.titled) return isWholeName(value);
  const words = value.split(' ');
  // A word with a capital behind a rank and a number is a surname, unless it goes on: PC 1234 Training Course.
  if (words.length === 1) return !isTeamWord(value.toLowerCase()) && !/^ \p{Lu}/u.test(after);
  if (!written.full) return false;
  const certainty = certaintyOf(value);
  const isLabel = /[:|\t=–—]/.test(match.groups!.sep ?? '');
  // Behind a colon, and with nothing else on the line, it need not be known.
  return certainty === 'sure' || (certainty === 'perhaps' && isLabel && /^[\s*_|]*($|[,;.(|\t])/.test(after));
}

const twoDigits = /\d\d/;
const aboutAdults: readonly Asked[] = [
  { pattern: roleFirst },
  { pattern: nameFirst },
  { pattern: numbered, word: twoDigits },
  { pattern: ranked, word: new RegExp(rank) },
  { pattern: collared, word: twoDigits },
];

export const findAdults: Finder = (text) => find(text, aboutAdults, true);
export const findTitled: Finder = (text) => find(text, [{ pattern: titledAlone }], false);
