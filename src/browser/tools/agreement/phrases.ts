/** What the offer and the agreement say. Each is `agreement.<name>` in src/i18n. */
import type { Say } from '../../../i18n/text.ts';
import type { Form } from '../../../tools/agreement/fill-in.ts';
import type { ToolSetup } from '../file/phrases.ts';

export const agreementPhrases = [
  'cell',
  'docx',
  'form',
  'fromFile',
  'fromPlan',
  'hint',
  'howTo',
  'noPlan',
  'print',
  'school',
  'schoolAdd',
  'schoolNew',
  'schoolNone',
  'span',
  'table',
  'title.of',
  'weekly',
  'which',
] as const;
export type AgreementPhrase = (typeof agreementPhrases)[number];
export type SayOfAgreement = Say<AgreementPhrase>;

export interface AgreementSetup extends ToolSetup<AgreementPhrase> {
  /** Taken from the templates by the build. */
  readonly forms: readonly Form[];
}
