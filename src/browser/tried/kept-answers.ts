/** What was typed about each lesson, kept in this browser until it is cleared. */
import type { TrialAnswers } from '../../desk/trial/answers.ts';
import { readStore, writeStore } from '../stores/text-store.ts';

type All = Readonly<Record<string, TrialAnswers>>;

/** @returns what was typed about a lesson; nothing where somebody has changed what is kept into something else */
export function keptAnswers(lesson: string): TrialAnswers {
  const all = readAll();
  return Object.hasOwn(all, lesson) && isRecord(all[lesson]) ? onlyAnswers(all[lesson]) : {};
}

/** @param answers undefined forgets them */
export function keepAnswers(lesson: string, answers: TrialAnswers | undefined): void {
  const { [lesson]: _, ...others } = readAll();
  const all = answers ? { ...others, [lesson]: answers } : others;
  writeStore('tried', Object.keys(all).length === 0 ? undefined : all);
}

function readAll(): All {
  const kept = readStore('tried');
  return isRecord(kept) ? (kept as All) : {};
}

/** Every answer is text, a list of texts or texts by name; only a tick is none. */
function onlyAnswers(kept: object): TrialAnswers {
  const isText = (value: unknown) => typeof value === 'string';
  return Object.fromEntries(
    Object.entries(kept).filter(([key, value]) => {
      if (key === 'mayShare') return typeof value === 'boolean';
      if (key === 'years') return Array.isArray(value) && value.every(isText);
      if (key === 'minutes' || key === 'cards') return isRecord(value) && Object.values(value).every(isText);
      return isText(value);
    }),
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
