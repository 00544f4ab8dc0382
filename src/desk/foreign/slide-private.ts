/** Words on slides that tell who somebody is: they never come into a draft, and are told with a mask. */
import { findAdults, findTitled } from '../../checks/personal-data/adults.ts';
import { findChildren } from '../../checks/personal-data/children.ts';
import { findHomes } from '../../checks/personal-data/homes.ts';
import { masked, personalData } from '../../checks/personal-data/mask.ts';

/**
 * Stricter than the check, which lets team mailboxes and numbers kept for drama pass: a brought file says who to ask
 * where it came from, and that goes with it.
 */
const contact =
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}|(?<![\d.,])(?:\+44|0)\s?\d(?:[\s()-]?\d){8,9}(?!\d)|\b(?:collar|shoulder|badge|warrant)(?:\s(?:no\.?|number))?:?\s*\w*\d{2,6}\b/giu;
/** Somebody with a rank: `PCSO A. Officer`, `Sgt Patel`. `PC Plod` and `Officer Sam` are people of stories, too. */
const ranked =
  /\b(?:PCSO|PC|WPC|DC|Sgt\.?|Sergeant|Insp\.?|Inspector|Constable|Supt\.?)\s+(?:\d{2,5}\s+)?(?:\p{Lu}\.?\s?)*\p{Lu}(?:\p{L}+|\.)(?:\s\p{Lu}[\p{L}’'-]+)?/gu;
/** After a rank that begins a sentence: `PCSO Says`, `PCSO and teacher`. */
const noName = /\s(?:Says?|Asks?|And|The|To|Or|Police|Talk|Visit|Team|Role|Reads?|Leads?|Gives?)$/i;

export interface Kept {
  /** What may stand in a draft; empty where nothing of it may. */
  readonly words: string;
  /** What may not, with a mask. */
  readonly left: readonly string[];
}

function foundIn(text: string): string[] {
  const people = [...text.matchAll(ranked)].map(([value]) => value).filter((value) => !noName.test(value));
  const others = [...personalData, findTitled, findAdults, findHomes, findChildren].flatMap((find) => find(text));
  return [...[...text.matchAll(contact)].map(([value]) => value), ...people, ...others.map(({ value }) => value)];
}

/** @returns the sentences without anybody in them */
export function withoutPeople(text: string): Kept {
  if (foundIn(text).length === 0) return { words: text, left: [] };
  const sentences = text.split(/(?<=(?<!\b\p{Lu})[.!?])\s+(?=\p{Lu})|\s*[|]\s*/u);
  const good = sentences.filter((sentence) => foundIn(sentence).length === 0);
  // A name cut at its initials is one sentence less, and never one more.
  const words = good.join(' ');
  const kept = foundIn(words).length === 0 ? good : [];
  const left = sentences.filter((sentence) => !kept.includes(sentence)).map(withMask);
  return { words: kept.join(' '), left };
}

/** @returns the words with everything covered that tells who somebody is */
export function withMask(text: string): string {
  return foundIn(text)
    .sort((a, b) => b.length - a.length)
    .reduce((all, value) => all.replaceAll(value, masked(value)), text);
}
