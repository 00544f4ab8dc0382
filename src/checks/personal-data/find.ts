/** Something in a text that tells who somebody is. */
export interface Find {
  /** What it is, for a sentence: `the e-mail address of a person`. */
  readonly is: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
  readonly value: string;
}

/** A way to find one kind of personal data. It looks at each character a few times, however the text is made. */
export type Finder = (text: string) => Find[];

/** Most texts hold no two digits beside each other, and to see that is quicker than any pattern. */
const digits = /\d\d/;

/** @returns a finder for every number that a pattern matches and a judge lets through; it has two digits or more */
export function byPattern(
  is: string,
  pattern: RegExp,
  judge: (value: string, text: string, index: number) => boolean = () => true,
): Finder {
  return (text) =>
    (digits.test(text) ? [...text.matchAll(pattern)] : []).flatMap(({ 0: value, index }) =>
      judge(value, text, index) ? [{ is, index, value }] : [],
    );
}
