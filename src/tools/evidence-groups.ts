/**
 * Where a finding stands on the evidence page, so that somebody who writes a bid finds a figure in a minute. Nothing is
 * typed for it: the place follows from the topics, the main one first, the first aim, and where the figure is printed.
 */
import type { Finding } from '../schema/finding.ts';

type Placed = Pick<Finding, 'topics' | 'aims' | 'source'>;

/** The groups below those of the aims, in the order of the page. */
export const otherGroups = ['reach', 'running', 'work-experience', 'elsewhere', 'method'] as const;
export type OtherGroup = (typeof otherGroups)[number];

/** Topics about the programme itself, and not about what it does for children. */
const ofRunning = ['running-a-programme', 'choosing-schools', 'choosing-children', 'safeguarding'];
const ofWork = ['work-experience', 'volunteers'];
/** Where the reports describe who was asked: a finding printed there is about the survey itself. */
const aboutTheSurvey = /\b(Survey Sample|Approach)\b/;

/**
 * @returns the group, or the id of the aim it speaks to first.
 * reach: how many schools and children, and what that takes; running: how programmes work and what schools and police
 * say of them; elsewhere: mainly about something other than the mini-police; method: who took part in the research.
 */
export function evidenceGroup({ topics, aims, source }: Placed): OtherGroup | (string & {}) {
  const about = (those: readonly string[]) => topics.some((topic) => those.includes(topic));
  if (about(ofWork)) return 'work-experience';
  if (about(ofRunning)) return aims[0] === 'community-links' ? 'reach' : 'running';
  if (aboutTheSurvey.test(source.where ?? '') && topics.length === 1) return 'method';
  return topics[0] === 'evidence' ? aims[0]! : 'elsewhere';
}

export const askedGroups = ['children', 'parents', 'teachers', 'practitioners', 'leads', 'others'] as const;
export type Asked = (typeof askedGroups)[number];

const words: Readonly<Record<Exclude<Asked, 'others'>, RegExp>> = {
  // "40 parents of children in the mini-police" asks no child, nor does the Children's Commissioner.
  children: /(?<!\bof )\bchildren\b(?!['’]s Commissioner)/i,
  parents: /\bparents\b/i,
  teachers: /\bteachers\b/i,
  practitioners: /\bpractitioners\b/i,
  leads: /\bstrategic leads?\b|\breturns (?:from|of)\b|\bgiven by sites\b/i,
};

/**
 * @param finding its sample says who was asked, in words
 * @returns everybody who was asked; `others` where it names none of these, or tells of a study of other people
 */
export function whoWasAsked({ sample }: Pick<Finding, 'sample'>): Asked[] {
  const told = /\bas reported in\b/i.test(sample)
    ? []
    : askedGroups.filter((group): group is Exclude<Asked, 'others'> => group !== 'others' && words[group].test(sample));
  return told.length > 0 ? told : ['others'];
}

/**
 * @returns the same findings, those first that asked children, then parents and so on: whom a figure comes from is what
 * makes it strong or weak
 */
export function childrenFirst<Each extends { readonly data: Pick<Finding, 'sample'> }>(
  findings: readonly Each[],
): Each[] {
  const place = ({ data }: Each) => askedGroups.indexOf(whoWasAsked(data)[0]!);
  return findings.toSorted((a, b) => place(a) - place(b));
}

export interface Headline {
  /** What is counted. */
  readonly label: string;
  /** One for each group that has a figure, in the order of the groups. */
  readonly values: readonly { readonly value: number; readonly group: string }[];
}

/**
 * @returns the first answer that has a figure, for every group that has one: no group is left out. Nothing when the
 * source prints none
 */
export function headline({ figures, groups }: Pick<Finding, 'figures' | 'groups'>): Headline | undefined {
  for (const { label, values } of figures) {
    const printed = values.flatMap((value, index) => (value === null ? [] : [{ value, group: groups[index]!.label }]));
    if (printed.length > 0) return { label, values: printed };
  }
  return undefined;
}

/** @returns the first sentence of a text that may have several, with its full stop */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+[A-Z0-9"“])/.exec(text)?.[0] ?? text;
}
