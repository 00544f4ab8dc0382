/** What somebody changed of a page, by its parts and line by line. */
import { diffLines } from 'diff';
import { changesBetween, contentParts, type Change } from '../document/changes.ts';
import { readBody } from '../document/body.ts';
import { pageAddress } from '../document/page-address.ts';
import { writeMdx } from '../document/write-mdx.ts';
import type { DocumentModel } from '../document/model.ts';
import { draftText, type Draft } from './draft.ts';

export interface ComparedLine {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface Comparison {
  /** Which parts differ, in the order in which people must know them. */
  readonly parts: readonly Change[];
  /** Stretches of lines that differ, each with a few that do not around it. */
  readonly stretches: readonly (readonly ComparedLine[])[];
}

/** Lines shown around a change. */
const around = 2;

/** @param before the draft as it was opened; both are written in the same way, so that only words differ */
export function compareDrafts(before: Draft, now: Draft): Comparison {
  const lines = diffLines(draftText(before), draftText(now)).flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): ComparedLine => ({ is: added ? 'added' : removed ? 'removed' : 'same', text })),
  );
  return { parts: changesBetween(partsOfDraft(before), partsOfDraft(now)), stretches: stretchesOf(lines) };
}

function partsOfDraft(draft: Draft): ReturnType<typeof contentParts> {
  // Read again, so that what is typed and what stands in a file are one and the same.
  const { document } = readBody(writeMdx(draft.body as unknown as DocumentModel), pageAddress(draft));
  return contentParts(draft.frontMatter, document);
}

function stretchesOf(lines: readonly ComparedLine[]): ComparedLine[][] {
  const stretches: ComparedLine[][] = [];
  /** Where the latest stretch ends. */
  let until = 0;
  for (const [index, { is }] of lines.entries()) {
    if (is === 'same') continue;
    const from = Math.max(index - around, until);
    if (from > until || stretches.length === 0) stretches.push([]);
    const end = Math.min(index + around + 1, lines.length);
    stretches.at(-1)!.push(...lines.slice(from, end));
    until = end;
  }
  return stretches;
}
