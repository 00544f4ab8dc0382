/** What a Word file begins with: what it is, its title and one sentence about it. */
import { HeadingLevel } from 'docx';
import { ink } from './house-style.ts';
import { frameRun, plainRun } from './inlines.ts';
import type { Manuscript } from './manuscript.ts';
import type { Piece } from './pieces.ts';

/** @param what the file is, in the words of the interface. @param summary none for files that a plan explains */
export function titleBlock(m: Manuscript, what: string, summary?: string): Piece[] {
  const { slot } = m.options;
  const { kind, title } = m.identity;
  const name = slot === undefined ? what : `${what} · ${m.t('print.slot', { count: slot })}`;
  return [
    { style: 'ResourceKind', children: [frameRun(m, name, { color: ink(`kind-${kind}`) })] },
    { heading: HeadingLevel.TITLE, children: [plainRun(title)] },
    ...(summary === undefined ? [] : [{ style: 'Subtitle', children: [plainRun(summary)] }]),
  ];
}
