/** What the page that looks up a print's code says. Each is `current.<name>` in src/i18n. */
export const currentPhrases = [
  'broken',
  'changed',
  'changed.answers',
  'changed.cards',
  'changed.curriculum',
  'changed.facts',
  'changed.kit',
  'changed.nothing',
  'changed.safeguarding',
  'changed.session',
  'changed.slides',
  'changed.sources',
  'changed.text',
  'changed.worksheets',
  'looking',
  'no',
  'notACode',
  'now',
  'unknown',
  'yes',
] as const;
export type CurrentPhrase = (typeof currentPhrases)[number];
