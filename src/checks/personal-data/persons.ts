/** Is a name in a document's properties that of a person? Teams, organisations and programs may be named. */
import { isTeamMailbox } from './emails.ts';
import { isGivenName, isNothingButAGivenName } from './given-names.ts';
import { isWholeName } from './names.ts';
import { isMailboxWord, isTeamWord } from './team-words.ts';

/** What Office calls an account that nobody has named, in other languages. */
const nobody =
  /^(微软用户|用户|作者|администратор|пользователь|автор|korisnik|utilisateur|benutzer|usuario|użytkownik)$/i;
/** What stands round a name in a note about the copyright. */
const legal =
  /©|\(c\)|\bcopyright\b|\ball rights reserved\b|\b(photo(graph)?s?|pictures?|images?|artwork|drawings?|made|created|written|prepared|produced|designed) ?(by|:)|\bby\b|\b(19|20)\d\d\b/gi;
const rank =
  /^(?:pcso|pc|wpc|dc|ds|di|dci|sgt|sergeant|insp(?:ector)?|supt|superintendent|constable|officer|mr|mrs|miss|ms|mx|dr|rev|cllr|prof)\.? (?:[a-z]{0,2}\d{2,6} )?(?=\p{L})/iu;
/** Longest name, in words. What is longer is a sentence. */
const mostWords = 5;

/**
 * @param name as a program wrote it; several are parted by semicolons
 * @returns whether it names somebody. What is in doubt does
 */
export function namesAPerson(name: string): boolean {
  return name.split(';').some((each) => {
    const one = each.replace(legal, ' ').replace(/\s+/g, ' ').trim();
    const [local = '', domain] = one.split('@');
    if (domain !== undefined && !/\s/.test(one)) return !isTeamMailbox(local, domain);
    // "Smith, Jane (Kent Police)": a directory's way to name a person of an organisation.
    const parts = one
      .split(/[,(|/]/)
      .map((part) => part.replace(/\)$/, '').trim())
      .filter(Boolean);
    return parts.some(isPerson);
  });
}

function isPerson(text: string): boolean {
  const withoutRank = text.replace(rank, '');
  if (withoutRank !== text && withoutRank.split(/\s+/).every((each) => !isTeamWord(each.toLowerCase()))) return true;
  if (nobody.test(text)) return false;
  const words = text.split(/[\s._-]+/).filter((each) => /\p{L}{2}/u.test(each));
  if (words.length === 0 || words.length > mostWords) return false;
  const plain = words.map((each) => each.toLowerCase().replace(/['’]s?$|[^\p{L}]/gu, ''));
  if (plain.some(isTeamWord)) return isWholeName(text.replace(/\s+\d+$/, ''));
  const [first = ''] = words;
  // RNLI, BBC, KS2.
  if (words.length === 1)
    return isNothingButAGivenName(first) || (!/^[\p{Lu}\d]{1,5}$/u.test(first) && !isMailboxWord(plain[0]!));
  if (/^(the|a|an|our|for|and|this|st|saint)$/i.test(first)) return false;
  return (
    isGivenName(first) ||
    words.every((each) => !/^\p{Ll}/u.test(each) || /^(de|van|der|ap|ab|bin|al|el|la|le)$/.test(each))
  );
}

/** @returns whether a value that may be anything is the name of somebody beyond doubt */
export function soundsLikeAPerson(value: string): boolean {
  const one = value.replace(legal, ' ').replace(/\s+/g, ' ').trim();
  const [local = '', domain] = one.split('@');
  if (domain !== undefined && !/\s/.test(one)) return /\.[a-z]{2,}$/i.test(domain) && !isTeamMailbox(local, domain);
  return one
    .split(/[;(|/]/)
    .some((each) => [each, each.replace(rank, '')].some((name) => isWholeName(name.replace(/\)$/, ''))));
}
