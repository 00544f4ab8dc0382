/** What each page and each file of a lesson costs, so that what is added to every lesson shows its price. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { shelfTexts } from '../../src/disk/shelf-texts.ts';
import { printerOf } from '../../src/resource/to-print.ts';
import { nodeMaterials } from '../../src/writers/native/materials.ts';
import { lessonPack } from '../../src/writers/pack/pack.ts';
import type { Written } from '../../src/writers/paper/download.ts';
import { filesFor, writeFile } from '../../src/writers/write-files.ts';

/** Lessons whose files are made. The first loads what all need, and is not counted. */
const measured = 10;

interface Part {
  milliseconds: number;
  bytes: number;
  count: number;
}

/**
 * Prints a line for each sort of page of which there are several: addresses that differ in one name are of one sort.
 * @param told what a build printed: the address of each page and the milliseconds that it took
 * @param site the finished pages
 */
export function benchPages(told: readonly string[], site: string): void {
  const parts = new Map<string, Part>();
  for (const line of told) {
    const [, path, taken] = /^PAGE (\S+) (\S+)$/.exec(line) ?? [];
    if (path === undefined) continue;
    const file = join(site, path);
    const bytes = existsSync(file) && statSync(file).isFile() ? gzipSync(readFileSync(file)).length : 0;
    add(parts, sortOf(path), Number(taken), bytes);
  }
  print('Pages, each by the clock, and compressed', parts);
}

/** `/lessons/road-safety/teach/index.html` is of one sort with those of other lessons. */
function sortOf(path: string): string {
  const [, first = '', second, ...more] = path.replace(/index\.html$/, '').split('/');
  return second ? `/${first}/*/${more.join('/')}`.replace(/[^/]+\.png\/$/, '*.png') : path.replace(/index\.html$/, '');
}

/** Makes the files of some lessons and prints a line for each. @param content the content folder */
export async function benchFiles(content: string): Promise<void> {
  const library = loadLibrary(content);
  const toPrint = printerOf(library, shelfTexts());
  const parts = new Map<string, Part>();
  const lessons = library.everyPage.filter(({ kind }) => kind === 'lessons').slice(0, measured + 1);
  for (const [index, page] of lessons.entries()) {
    const resource = toPrint(page);
    const made: Written[] = [];
    const timed = async (name: string, make: () => Promise<Uint8Array> | Uint8Array) => {
      const before = process.cpuUsage();
      const bytes = await make();
      const { user, system } = process.cpuUsage(before);
      if (index > 0) add(parts, name, (user + system) / 1000, bytes.length);
      return bytes;
    };
    for (const download of filesFor(resource)) {
      const { purpose, format, slot } = download;
      const name = [purpose, format, ...(slot === undefined ? [] : ['of a shorter session'])].join(' ');
      made.push({
        ...download,
        bytes: await timed(name, () => writeFile(resource, download, { materials: nodeMaterials })),
      });
    }
    await timed('pack zip', () => lessonPack(resource, made).bytes);
  }
  print(`Files of ${lessons.length - 1} lessons, each in CPU`, parts);
}

function add(parts: Map<string, Part>, name: string, milliseconds: number, bytes: number): void {
  const part = parts.get(name) ?? { milliseconds: 0, bytes: 0, count: 0 };
  parts.set(name, part);
  part.milliseconds += milliseconds;
  part.bytes += bytes;
  part.count += 1;
}

function print(heading: string, parts: ReadonlyMap<string, Part>): void {
  console.log(`\n${heading}`);
  const dearest = [...parts]
    .filter(([, { count }]) => count > 2)
    .sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
  for (const [name, { milliseconds, bytes, count }] of dearest)
    console.log(
      `  ${name.padEnd(40)} ${count.toString().padStart(5)} times ${(milliseconds / count).toFixed(1).padStart(8)} ms ${(bytes / count / 1000).toFixed(1).padStart(8)} kB`,
    );
}
