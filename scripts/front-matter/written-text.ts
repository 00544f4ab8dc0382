/** A text file that is changed here and there and otherwise kept byte for byte: line endings, mark, comments, order. */

/** A place in a text whose lines end in \n: what stands between `from` and `to` is written anew. */
export interface Change {
  /** Counted from 0, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** With \n at line ends, whatever the file has. */
  readonly text: string;
}

export interface WrittenText {
  /** As the library reads it: no byte order mark, lines ending in \n. */
  readonly text: string;
  /** @returns the file with these changes; new lines end as the file's first line does */
  changed(changes: readonly Change[]): Uint8Array;
}

/** @throws TypeError when the bytes are not UTF-8 */
export function openText(bytes: Uint8Array): WrittenText {
  const written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const mark = written.startsWith('\uFEFF') ? 1 : 0;
  const lineEnd = /\r\n?|\n/.exec(written)?.[0] ?? '\n';
  /** Where each \r\n stands once it has become one character. */
  const shortened = Array.from(written.slice(mark).matchAll(/\r\n/g), ({ index }, before) => index - before);
  const inFile = (at: number) => mark + at + shortened.filter((place) => place < at).length;
  return {
    text: written.slice(mark).replace(/\r\n?/g, '\n'),
    changed: (changes) => {
      const fromTheEnd = [...changes].sort((a, b) => b.from - a.from);
      const text = fromTheEnd.reduce(
        (all, { from, to, text: instead }) =>
          all.slice(0, inFile(from)) + instead.replaceAll('\n', lineEnd) + all.slice(inFile(to)),
        written,
      );
      return new TextEncoder().encode(text);
    },
  };
}
