/** Telephone numbers that ring at somebody's desk, home or pocket. Numbers of services pass. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { findTitled } from './adults.ts';
import type { Find, Finder } from './find.ts';
import { certaintyOf, fullName } from './names.ts';
import { isService } from './team-words.ts';

const is = 'a telephone number';
const somebody = new RegExp(fullName, 'gu');

/** Numbers Ofcom keeps free for film and radio, without the first zero. */
const drama =
  /^(1(13|14|15|16|17|18|21|31|41|51|61)4960\d{3}|1914980\d{3}|1632960\d{3}|2079460\d{3}|2896496\d{3}|2920180\d{3}|7700900\d{3})$/;
/** What people type to show where a number goes: 01234 567890. */
const placeholder = /1234567|7654321|(\d)\1{6}/;
/** Numbers of areas, mobiles, pagers and the internet. 03, 08 and 09 belong to services. */
const somebodys = /^([127]|56)/;

interface Group {
  readonly digits: string;
  readonly index: number;
}

/** Digits that stand together but for a space, hyphen, dot or bracket. */
function* runs(text: string): Generator<Group[]> {
  let run: Group[] = [];
  let end = -1;
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const apart = text.slice(Math.max(end, 0), index);
    if (run.length > 0 && (index - end > 3 || !/^([ \u00a0.\u2010-\u2013-]| ?\(| ?\)|\) ?| ?- ?)+$/.test(apart))) {
      yield run;
      run = [];
    }
    run.push({ digits, index });
    end = index + digits.length;
  }
  if (run.length > 0) yield run;
}

/** Groups a number is written in: 5 at most, and a country code. */
const mostGroups = 7;
/** What is looked up in the tables of numbers in one text. A page made of nothing but digits would take minutes. */
const mostLookUps = 3_000;

export const findPhones: Finder = (text) => {
  if (!/\d/.test(text)) return [];
  // Digits in a web address are part of the address.
  const plain = text.replace(/https?:\/\/[^\s)\]"'<>]*/gi, (address) => '/'.repeat(address.length));
  const found: Find[] = [];
  const lookUps = { left: mostLookUps };
  for (const run of runs(plain)) {
    for (let first = 0; first < run.length; first += 1) {
      const used = phoneFrom(plain, run.slice(first, first + mostGroups), lookUps);
      if (used === 0) continue;
      const last = run[first + used - 1]!;
      const begin = beginOf(plain, run[first]!.index);
      const value = text.slice(begin, last.index + last.digits.length);
      if (!isLandline(value) || !isOfService(text, begin, begin + value.length))
        found.push({ is, index: begin, value });
      first += used - 1;
    }
  }
  return found;
};

/** Numbers of areas: 01 and 02. A mobile is always somebody's. */
function isLandline(value: string): boolean {
  return /^(\+?(00)?44\)?\(?0?|0)[12]/.test(value.replace(/[\s().-]/g, ''));
}

/** Words that say whose the number is, where it is a person's. */
const ofAPerson =
  /\b(mobile|mob|home (number|phone)|ex-?directory|personal|private|my|his|her|their|mum|mam|dad|mother|father|parent|carer|guardian|nan|gran|grandparent|daughter|son|brother|sister|neighbour|friend)\b/i;
/** Characters of a line before and behind a number that can say whose it is. */
const around = 160;

/** @returns whether the line, or the one above where this one says nothing, names a service or an office, and nobody */
function isOfService(text: string, begin: number, end: number): boolean {
  const before = text.slice(Math.max(0, begin - 2 * around), begin).split('\n');
  const after = text.slice(end, end + around).split('\n')[0]!;
  const own = `${before.at(-1)!.slice(-around)} ${after}`;
  const above = before.slice(0, -1).findLast((line) => line.trim() !== '') ?? '';
  const saysNothing = !/\p{L}{4}/u.test(own.replace(/\b(telephone|phone|call|ring|number|tel|ffôn|ffoniwch)\b/gi, ''));
  const said = saysNothing ? `${above} ${own}` : own;
  return namesService(said) && !ofAPerson.test(said) && !namesSomebody(said);
}

function namesService(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => isService(word));
}

function namesSomebody(text: string): boolean {
  return (
    findTitled(text).length > 0 || Array.from(text.matchAll(somebody)).some(([name]) => certaintyOf(name) === 'sure')
  );
}

function beginOf(text: string, index: number): number {
  if (text[index - 1] === '+') return index - 1;
  return index;
}

/** @returns how many of the groups make a telephone number of somebody's; 0 for none */
function phoneFrom(text: string, groups: readonly Group[], lookUps: { left: number }): number {
  const [first] = groups;
  if (!first) return 0;
  const before = text.slice(Math.max(0, first.index - 30), first.index);
  const isInternational = /(^|[^\w+])\(?\+$/.test(before);
  const isHome = first.digits.startsWith('0') && first.digits.length >= 3;
  if (!isInternational && !isHome) return 0;
  // Part of a word, a decimal, a code, a book.
  if (
    !isInternational &&
    /[\p{L}\d_]$|\d[.,]$|[\p{L}\d]-$|[#=&%]$|(isbn|issn|upn|hash|ref(erence)?|order|account|sort code)(-1[03])?[:\s(]{0,3}(no\.?|number)?[:\s]{0,3}$/iu.test(
      before,
    )
  )
    return 0;
  for (let used = groups.length; used > 0; used -= 1) {
    const last = groups[used - 1]!;
    if (/^[\p{L}_]|^-[\p{L}\d]/u.test(text.slice(last.index + last.digits.length))) continue;
    if (groups.slice(isInternational ? 2 : 1, used).some(({ digits }) => digits.length < 2 && digits !== '0')) continue;
    const digits = groups
      .slice(0, used)
      .map((group) => group.digits)
      .join('');
    if (digits.length < 8 || digits.length > 16) continue;
    if (!isInternational && !/^(0[127]\d{8,9}|056\d{8}|0044\d{9,11})$/.test(digits)) continue;
    if ((lookUps.left -= 1) < 0) return 0;
    if (isSomebodys(digits, isInternational)) return used;
  }
  return 0;
}

function isSomebodys(digits: string, isInternational: boolean): boolean {
  const number = isInternational
    ? `+${digits.replace(/^440/, '44')}`
    : digits.startsWith('0044')
      ? `+44${digits.slice(4).replace(/^0/, '')}`
      : digits;
  const phone = parsePhoneNumberFromString(number, 'GB');
  if (!phone?.isValid() || phone.ext !== undefined) return false;
  const national = String(phone.nationalNumber);
  if (phone.countryCallingCode !== '44') return isInternational;
  return somebodys.test(national) && !drama.test(national) && !placeholder.test(national);
}
