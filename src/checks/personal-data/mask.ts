/** What was found is shown so that its owner knows which it is, and nobody else learns anything. */
import { findAdults, findTitled } from './adults.ts';
import { findBirths } from './births.ts';
import { findChildren } from './children.ts';
import { findEmails } from './emails.ts';
import type { Find, Finder } from './find.ts';
import { findHomes } from './homes.ts';
import { findLoneNames } from './names-in-files.ts';
import { findInsuranceNumbers, findNhsNumbers, findPupilNumbers } from './numbers.ts';
import { findPhones } from './phones.ts';

/** Whatever identifies somebody beyond doubt. */
export const personalData: readonly Finder[] = [
  findEmails,
  findPhones,
  findBirths,
  findPupilNumbers,
  findNhsNumbers,
  findInsuranceNumbers,
];

/** For a message: `k•••@•••`, `J••• S•••`, `07•••`. Says nothing about its length. */
export function masked(value: string): string {
  if (/@|[([]at[)\]]/i.test(value)) return `${value[0]}•••@•••`;
  if (/^\p{L}+[\p{L} .,;&'’-]*$/u.test(value))
    return value
      .split(/\s+/)
      .map((word) => `${word[0]}•••`)
      .join(' ');
  return `${value.slice(0, 2)}•••`;
}

/**
 * A text in which everything that identifies somebody is covered, sign by sign, so that places in it stay where they
 * are: for lines that a reporter shows.
 */
export function covered(text: string): string {
  return everything(text).reduceRight(
    (all, { index, value }) =>
      `${all.slice(0, index)}${value.slice(0, 1)}${value.slice(1).replace(/[^\s@.]/g, '•')}${all.slice(index + value.length)}`,
    text,
  );
}

/** A text, such as a message, in which everything that identifies somebody is masked. */
export function withoutPersonalData(text: string): string {
  return everything(text).reduceRight(
    (all, { index, value }) => `${all.slice(0, index)}${masked(value)}${all.slice(index + value.length)}`,
    text,
  );
}

/** From the beginning of the text, and none inside another. */
function everything(text: string): Find[] {
  const found = [...personalData, findChildren, findAdults, findTitled, findHomes, findLoneNames]
    .flatMap((find) => find(text))
    .sort((a, b) => a.index - b.index || b.value.length - a.value.length);
  let end = 0;
  return found.filter(({ index, value }) => {
    if (index < end) return false;
    end = index + value.length;
    return true;
  });
}
