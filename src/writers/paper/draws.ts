/** Numbers that look drawn by lot and are the same every time, on every machine. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * @param seed any text: another text gives other numbers
 * @returns a function that draws a whole number from 0 to one less than `below`, which is at most 65,536
 */
export function drawsFrom(seed: string): (below: number) => number {
  let bytes = new Uint8Array();
  let at = 0;
  let block = 0;
  return (below) => {
    if (at + 2 > bytes.length) {
      bytes = sha256(utf8ToBytes(`${seed}/${block++}`));
      at = 0;
    }
    const number = bytes[at]! * 256 + bytes[at + 1]!;
    at += 2;
    // That a number near the end comes a hair less often does no harm to a puzzle.
    return number % below;
  };
}
