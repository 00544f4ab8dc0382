/** src/i18n/cy.json with every key of en.json: what is not translated yet is an empty text. */
import type { Text } from '../../src/i18n/text.ts';

type Dictionary = Readonly<Record<string, Text>>;

/** The forms that a number can take in Welsh. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * @returns the keys of English in their order, each with its Welsh text where there is one; what English has no more
 * goes
 */
export function withEveryKey(english: Dictionary, welsh: Dictionary): Record<string, Text> {
  const empty = (text: Text): Text =>
    typeof text === 'string' ? '' : (Object.fromEntries(forms.map((form) => [form, ''])) as Exclude<Text, string>);
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, welsh[key] ?? empty(text)]));
}
