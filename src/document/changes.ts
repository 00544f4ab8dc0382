/** What changed between two versions of a page, in the words of those who printed the earlier one. */
import { isMended } from './mended.ts';
import { isBlock, type DocumentModel, type Node } from './model.ts';

export const changeNames = [
  'safeguarding',
  'session',
  'slides',
  'worksheets',
  'answers',
  'cards',
  'kit',
  'curriculum',
  'sources',
  'facts',
  'text',
] as const;
export type Change = (typeof changeNames)[number];

/** Keys whose change nobody who holds a print needs to hear of. */
const silent = ['updated', 'reviewBy', 'published', 'reviews', 'stage', 'translates', 'former', 'withdrawn'];
const keys: Readonly<Record<string, Change>> = {
  safeguarding: 'safeguarding',
  supervision: 'safeguarding',
  kit: 'kit',
  curriculum: 'curriculum',
  sources: 'sources',
  findings: 'sources',
  editions: 'sources',
};

/** A version of a page taken apart, so that what differs can be named. */
export type Parts = Readonly<Partial<Record<Change, string>>>;

/** @returns what differs, in the order of `changeNames`; nothing where only dates, reviews or the stage do */
export function changesBetween(before: Parts, now: Parts): Change[] {
  return changeNames.filter((name) => before[name] !== now[name]);
}

/** What somebody who tried a page has held in their hands or said. */
const tried: readonly Change[] = ['session', 'slides', 'worksheets', 'cards', 'kit'];

/** @returns what differs of what was tried, in more than mended typos: a receipt of `before` says nothing about it */
export function changesSinceTried(before: Parts, now: Parts): Change[] {
  return changesBetween(before, now).filter(
    (name) => tried.includes(name) && !isMended(before[name] ?? '[]', now[name] ?? '[]'),
  );
}

/** @param written the front matter as written, before defaults are filled in */
export function contentParts(written: unknown, document: DocumentModel): Parts {
  const found: Partial<Record<Change, unknown[]>> = {};
  const add = (change: Change, value: unknown) => (found[change] ??= []).push(value);
  for (const [key, value] of Object.entries((written ?? {}) as object))
    if (!silent.includes(key)) add(keys[key] ?? 'facts', [key, value]);
  for (const node of document) sort(node, add);
  return Object.fromEntries(
    Object.entries(found).map(([change, values]) => [
      change,
      JSON.stringify(values, (key, value: unknown) => (key === 'line' ? undefined : value)),
    ]),
  );
}

function sort(node: Node, add: (change: Change, value: unknown) => void): void {
  if (isBlock(node, 'Worksheet')) add('worksheets', node);
  else if (isBlock(node, 'Answers')) add('answers', node);
  else if (isBlock(node, 'Card')) add('cards', node);
  else if (isBlock(node, 'Slide')) add('slides', node);
  else if (isBlock(node, 'Note') && node.settings.kind === 'safeguarding') add('safeguarding', node);
  else if (isBlock(node, 'Activity')) {
    add('session', [node.settings]);
    for (const child of node.children)
      if (isBlock(child, 'Slide') || isBlock(child, 'Note')) sort(child, add);
      else add('session', child);
  } else add('text', node);
}
