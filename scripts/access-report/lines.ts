/** The lines of a log of any size, one at a time. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Characters. A line that is longer says nothing that a report needs, and is not kept while it is read. */
const longest = 16_384;

/**
 * @param path a log as a server writes it, or packed with gzip where it ends with .gz
 * @returns its lines; where one is too long, a word that no format has. @throws when it cannot be read to its end
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = path.toLowerCase().endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // Without this, a file that cannot be opened would be an error that nobody hears.
  if (unpacked !== file) file.on('error', (error) => unpacked.destroy(error));
  unpacked.setEncoding('utf8');
  let rest = '';
  let tooLong = false;
  for await (const chunk of unpacked as AsyncIterable<string>) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield tooLong || line.length > longest ? tooLongLine : line.replace(/\r$/, '');
      tooLong = false;
    }
    if (rest.length > longest) {
      rest = '';
      tooLong = true;
    }
  }
  if (tooLong) yield tooLongLine;
  else if (rest !== '') yield rest.replace(/\r$/, '');
}

/** In no format that is read, so that it is counted as broken. */
const tooLongLine = 'too long';
