/**
 * The lines of the slips for children that can be counted, as templates/slip-for-children and
 * slip-for-children-at-the-end print them (a test compares), and the national survey's findings to lay beside them.
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

/** The language the slips are printed in, and so that of their lines' words wherever they are shown. */
export const slipLanguage = 'en';

export interface SlipLine {
  /** As on the slip: `6`; `12a` for the first row of line 12, which prints one number above several rows. */
  readonly id: string;
  readonly words: string;
  /** What templates/totals-to-share calls a row of such a line: `Safe at home`. */
  readonly onTotals?: string;
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

/** The rows of a line that has several, `12a` and on. */
function rowsOf(line: string, all: Omit<SlipLine, 'id' | 'words'>, rows: readonly (readonly [string, string])[]) {
  return rows.map(([words, onTotals], index): SlipLine => ({
    ...{ id: `${line}${'abcdef'[index]!}`, words, onTotals },
    ...all,
  }));
}

export const slipLines: readonly SlipLine[] = [
  { id: '1', words: 'I think that the police work well with young people', answers: 'five' },
  { id: '2', words: 'I think that the police listen to young people', answers: 'five' },
  { id: '3', words: 'I think the police treat people fairly no matter who they are', answers: 'five' },
  { id: '4', words: 'I would be happy to say hello to a police officer', answers: 'five' },
  { id: '5', words: 'I know how to contact the police if I need them', answers: 'five', aim: 'safety-messages' },
  { id: '6', words: 'I think the police do a good job', answers: 'five', finding: 'police-do-a-good-job' },
  {
    id: '7',
    words: 'I have a good understanding of all the different things that the police do',
    answers: 'five',
    aim: 'safety-messages',
  },
  { id: '8', words: 'I trust the police', answers: 'five' },
  { id: '9', words: 'I want to help other people', answers: 'five', aim: 'citizenship' },
  { id: '10', words: 'I can speak up in a group', answers: 'five', aim: 'skills-and-confidence' },
  {
    id: '11',
    words: 'I tell somebody at home what I have learned about staying safe',
    answers: 'five',
    aim: 'safety-messages',
  },
  ...rowsOf('12', { answers: 'five', aim: 'safety-messages', caution: 'safer' }, [
    ['I feel safe at home', 'Safe at home'],
    ['I feel safe at school', 'At school'],
    ['I feel safe on the way to school and back', 'On the way'],
    ['I feel safe playing outside', 'Playing outside'],
    ['I feel safe online', 'Online'],
  ]),
  { id: '13', words: 'Have you heard of the police cadets?', answers: 'yesNo', finding: 'heard-of-cadets' },
  { id: '14', words: 'Did you enjoy being part of the mini-police?', answers: 'yesNo', isAfterOnly: true },
  {
    id: '15',
    words: 'How much of the mini-police did you enjoy?',
    answers: 'howMuch',
    isAfterOnly: true,
    finding: 'enjoyed-all',
  },
  {
    id: '17',
    words: 'Since I was in the mini-police I feel',
    answers: 'safer',
    aim: 'safety-messages',
    caution: 'safer',
    isAfterOnly: true,
    finding: 'feel-safer',
  },
  ...rowsOf('18', { answers: 'yesOrNotSure', isAfterOnly: true, caution: 'back' }, [
    ['I understand better what the police do', 'Understand better'],
    ['I want to help other people more', 'Want to help more'],
    ['I trust the police more', 'Trust more'],
    ['I am better at working in a team', 'Team'],
    ['I am better at speaking to others', 'Speaking'],
    ['I am better at listening', 'Listening'],
  ]),
  ...rowsOf('19', { answers: 'yesOrNotSure', isAfterOnly: true, aim: 'citizenship' }, [
    ['We were asked what we wanted to do', 'Asked what we wanted'],
    ['Something changed because of what we said', 'Something changed'],
    ['I knew how to stop or say no', 'Knew how to stop'],
  ]),
];

/** @returns the line of a question; undefined for one of a force's own */
export function slipLine(id: string): SlipLine | undefined {
  return slipLines.find((line) => line.id === id);
}
