/** Puts things in another order that is always the same: on the page, in print, in Word and in the answers. */

/**
 * @param seed words: the same words, the same order
 * @returns the same things, none of them in its own place where there are two or more (Sattolo's way)
 */
export function mixed<Thing>(things: readonly Thing[], seed: string): Thing[] {
  const all = [...things];
  const next = numbersFrom(seed);
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * last);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/** @returns numbers from 0 to below 1 (Mulberry32, from the words' FNV-1a) */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), 1 | state);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
}
