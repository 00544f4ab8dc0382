/** What the readers of a plan share: where they are in it, and where they put what they read. */
import type { DraftNode } from '../draft.ts';
import type { Cell, PaperPicture } from '../office/paper.ts';
import type { Gathered, GatheredActivity } from './gathered.ts';
import { plainLabel, type LabelRole } from './labels.ts';
import type { Line, PlanItem } from './lines.ts';
import type { People } from './personal.ts';
import { spokenFrom } from './spoken.ts';

/** What is being read: a role, or text on the page. */
export type Cursor = LabelRole | 'start' | 'page';

/** How strong a label is that has no heading: bold lines and first cells, then plain lines. */
export const boldStrength = 7;
export const plainStrength = 8;

export interface Reading {
  title: string;
  readonly people: People;
  /** Words that became headings, settings or blocks of the library. */
  readonly labels: Set<string>;
  /** Minutes and times of the day, as they stood. */
  readonly times: string[];
  /** What stands in no draft, as sentences. */
  readonly leftOut: string[];
  /** The session being read. */
  readonly at: Gathered;
  cursor: Cursor;
  activity: GatheredActivity | undefined;
  /** A lead word that stood alone: the next line is said or asked. */
  pending: 'say' | 'ask' | undefined;
  read(items: readonly PlanItem[]): void;
  open(label: string, strength: number, next?: PlanItem): boolean;
  begin(label: string, strength: number): GatheredActivity;
  setMinutes(activity: GatheredActivity, found: { readonly minutes: number; readonly from?: number }): void;
  /** An activity whose label said only its part, or nothing: its first line may be its title. */
  nameFrom(line: Line): void;
  picture(picture: PaperPicture): void;
  inActivity(line: Line): void;
  itemsIn(cell: Cell): PlanItem[];
  /** Where text goes that no list takes. */
  sink(): DraftNode[];
}

/** A title at the beginning of a line: bold words, a short line, or what stands before a dash or colon. */
export function titleIn(line: Line): { readonly title: string; readonly end: number } | undefined {
  const { styled, isBold, boldEnd } = line;
  if (spokenFrom(line.text)) return undefined;
  if (isBold && line.text.length <= 90) return { title: line.text, end: styled.text.length };
  if (boldEnd > 2 && boldEnd <= 90)
    return {
      title: plainLabel(styled.text.slice(0, boldEnd)),
      end: boldEnd + (/^\s*[:.–—-]+/.exec(styled.text.slice(boldEnd))?.[0].length ?? 0),
    };
  if (line.list === undefined && line.text.length <= 70 && !/[.!;,]["”’)]?$/.test(line.text))
    return { title: line.text, end: styled.text.length };
  const lead = /^(\p{L}[^.:;!?]{2,50}?)\s*(?::|\s[–—-])\s+(?=\S)/u.exec(styled.text);
  return lead ? { title: lead[1]!, end: lead[0].length } : undefined;
}
