/** The drawings of the shelf as they stand on the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('src', 'pictures', 'drawings');
let read: ReadonlyMap<string, string> | undefined;

/** @returns the SVG text of each drawing by its name, in colour, lines ending in \n. They are read once. */
export function shelfTexts(): ReadonlyMap<string, string> {
  read ??= new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.svg'))
      .sort()
      .map((file) => [
        file.slice(0, -'.svg'.length),
        readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'),
      ]),
  );
  return read;
}
