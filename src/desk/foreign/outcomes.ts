/** What children can do at the end: each finishes the words "Children can". */

const beginnings =
  /^(?:(?:(?:all|most|some) )?(?:the )?(?:children|pupils|students|learners|participants|we|i|they|you|everyone|everybody|cadets) (?:can|could|will(?: be able to| learn (?:how )?to| have)?|should(?: be able to)?|must|are able to|learn (?:how )?to)|(?:to )?be able to|(?:we are )?learning to|to|w\.?a\.?l\.?t\.?|w\.?i\.?l\.?f\.?|gallu|gallaf|rydw i(?:’n| yn) gallu|bydd (?:y )?plant yn gallu|i)(?:\s*[:–—-]\s*|\s+)(?=\S)/iu;

/**
 * @param line one line of a list of objectives, outcomes, success criteria
 * @returns what finishes "Children can", and what was taken off before it
 */
export function outcomeFrom(line: string): { readonly text: string; readonly dropped: string } {
  let [text, dropped] = [line.trim().replace(/[;,]$/, ''), ''];
  for (let round = 0; round < 2; round += 1) {
    const match = beginnings.exec(text);
    if (!match || (/^i\s/i.test(match[0]) && !/^i can/i.test(match[0]) && /^I\s/.test(match[0]))) break;
    dropped = `${dropped} ${match[0].trim()}`.trim();
    text = text.slice(match[0].length);
  }
  // A verb is small in the middle of a sentence.
  return { text: text.replace(/^\p{Lu}(?=\p{Ll}+\s)/u, (sign) => sign.toLowerCase()), dropped };
}

/** @returns whether a line only leads to the list below it: `By the end children will be able to:` */
export function leadsToOutcomes(line: string): boolean {
  return (
    /[:…]\s*$|\.\.\.\s*$|\b(?:able to|will|that they|they can|gallu)\s*$/iu.test(line) &&
    /\b(by the end|will|can|able to|learn|objectives?|erbyn|diwedd|gallu|bydd)\b/iu.test(line)
  );
}
