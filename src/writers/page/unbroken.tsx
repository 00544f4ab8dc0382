/** A heading: "ar-lein" keeps to one line, and is still found and copied as it is written. */
import './unbroken.css';

/** Longer ones are broken: a phone has room for about twenty letters of a heading. */
const hyphened = /(?<![^\s(])([\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)+)/u;
const longest = 14;

export function Unbroken({ words }: { words: string }) {
  return words
    .split(hyphened)
    .map((part, index) => (index % 2 === 1 && part.length <= longest ? <span class="unbroken">{part}</span> : part));
}
