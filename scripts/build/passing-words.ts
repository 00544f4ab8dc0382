/** Progress on a terminal: one line that is written over. Elsewhere, as in the log of a server, nothing. */

/** Milliseconds between two lines: more cannot be read. */
const pause = 100;
const clear = '\r\u001b[2K';

/** @returns what shows words until the next come; '' takes them away */
export function passingWords(
  output: Pick<NodeJS.WriteStream, 'isTTY' | 'write' | 'columns'> = process.stdout,
): (words: string) => void {
  if (!output.isTTY) return () => {};
  let shown = '';
  let last = 0;
  return (words) => {
    if (words !== '' && performance.now() - last < pause) return;
    if (words === '' && shown === '') return;
    shown = words.slice(0, Math.max(0, (output.columns || 80) - 1));
    last = performance.now();
    output.write(`${clear}${shown}`);
  };
}
