/** What the page for an inspector says. Each is `inspector.<name>` in src/i18n. */
import type { ToolSetup } from '../file/phrases.ts';

export const inspectorPhrases = [
  'aim',
  'aims',
  'aims.none',
  'cost',
  'cost.counted',
  'cost.hours',
  'cost.none',
  'docx',
  'evidence',
  'evidence.caution',
  'evidence.cause',
  'evidence.own',
  'evidence.ownNone',
  'failed',
  'fault.negative',
  'fault.range',
  'fault.words',
  'given',
  'given.agreements',
  'given.sessions',
  'heading',
  'hours',
  'hours.force',
  'hours.school',
  'hours.unknown',
  'loading',
  'more',
  'noPlan',
  'planned',
  'planned.open',
  'planned.schools',
  'planned.sessions',
  'planned.years',
  'print',
  'rate',
  'rateHint',
  'safeguarding',
  'safeguarding.line',
  'session',
  'toPlan',
  'which',
] as const;
export type InspectorPhrase = (typeof inspectorPhrases)[number];

export interface InspectorSetup extends ToolSetup<InspectorPhrase> {
  readonly findings: readonly { readonly claim: string; readonly caution: string }[];
  /** Pages that somebody who inspects may want to read on. */
  readonly more: readonly { readonly address: string; readonly title: string }[];
  /** Where a plan is made. */
  readonly plan: string;
}
