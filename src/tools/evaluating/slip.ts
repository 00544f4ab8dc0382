/**
 * The lines of the slips for children that can be counted, in the order of templates/slip-for-children and
 * slip-for-children-at-the-end, and the national survey's findings to lay beside them. Their words, as the slips of
 * each language print them (a test compares), are in the interface as `evaluate.slip.<id>`; what
 * templates/totals-to-share calls the rows of a line that has several is `evaluate.totals.<id>`.
 */

/** How a line is answered, the best answer first; each is told in the interface as `evaluate.answer.<name>`. */
export const answerSets = {
  five: ['strongly-agree', 'agree', 'not-sure', 'disagree', 'strongly-disagree'],
  yesNo: ['yes', 'no'],
  howMuch: ['all', 'most', 'some', 'none'],
  safer: ['safer', 'the-same', 'less-safe'],
  yesOrNotSure: ['yes', 'not-sure', 'no'],
} as const;
export type AnswerSet = keyof typeof answerSets;
export type AnswerName = (typeof answerSets)[AnswerSet][number];

/** Rows of a line that prints one number above several. */
export const slipRowIds = [
  ...(['12a', '12b', '12c', '12d', '12e'] as const),
  ...(['18a', '18b', '18c', '18d', '18e', '18f'] as const),
  ...(['19a', '19b', '19c'] as const),
] as const;
export type SlipRowId = (typeof slipRowIds)[number];
type WholeLineId = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '13' | '14' | '15' | '17';

export interface SlipLine {
  /** As on the slip: `6`; `12a` for the first row of line 12. */
  readonly id: WholeLineId | SlipRowId;
  readonly answers: AnswerSet;
  /** Which aim it is asked for, where that is another than relationships: frameworks/evaluating-a-programme. */
  readonly aim?: 'citizenship' | 'skills-and-confidence' | 'safety-messages';
  /** How safe a child feels, or what a child sees looking back: it is told with a caution of its own. */
  readonly caution?: 'safer' | 'back';
  /** Asked once, at the end: it can say nothing of a change. */
  readonly isAfterOnly?: true;
  /** The words are the national survey's own, so that its figures may stand beside: the finding with them. */
  readonly finding?: string;
}

/** The rows of a line that has several. */
function rowsOf(line: '12' | '18' | '19', all: Omit<SlipLine, 'id'>): SlipLine[] {
  return slipRowIds.filter((id) => id.startsWith(line)).map((id) => ({ id, ...all }));
}

export const slipLines: readonly SlipLine[] = [
  { id: '1', answers: 'five' },
  { id: '2', answers: 'five' },
  { id: '3', answers: 'five' },
  { id: '4', answers: 'five' },
  { id: '5', answers: 'five', aim: 'safety-messages' },
  { id: '6', answers: 'five', finding: 'police-do-a-good-job' },
  { id: '7', answers: 'five', aim: 'safety-messages' },
  { id: '8', answers: 'five' },
  { id: '9', answers: 'five', aim: 'citizenship' },
  { id: '10', answers: 'five', aim: 'skills-and-confidence' },
  { id: '11', answers: 'five', aim: 'safety-messages' },
  ...rowsOf('12', { answers: 'five', aim: 'safety-messages', caution: 'safer' }),
  { id: '13', answers: 'yesNo', finding: 'heard-of-cadets' },
  { id: '14', answers: 'yesNo', isAfterOnly: true },
  { id: '15', answers: 'howMuch', isAfterOnly: true, finding: 'enjoyed-all' },
  { id: '17', answers: 'safer', aim: 'safety-messages', caution: 'safer', isAfterOnly: true, finding: 'feel-safer' },
  ...rowsOf('18', { answers: 'yesOrNotSure', isAfterOnly: true, caution: 'back' }),
  ...rowsOf('19', { answers: 'yesOrNotSure', isAfterOnly: true, aim: 'citizenship' }),
];

/** @returns the line of a question; undefined for one of a force's own */
export function slipLine(id: string): SlipLine | undefined {
  return slipLines.find((line) => line.id === id);
}
