import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzipSync } from 'node:zlib';
import { isPackable, leastPacked } from '../../src/hosting/packing.ts';
import { openPackStore, type PackStore } from './pack-store.ts';
import type { Build } from './steps.ts';
import { withoutIndexMarks } from './index-marks.ts';

const brotli = promisify(brotliCompress);
/** Of 11. The last step takes off 3% more and three times as long. */
const quality = 10;
/** Brotli works on threads of its own: as many files at a time as Node has of these. */
const atOnce = 4;

/** Takes out of the pages what only the search index read, and writes each file of text twice more, packed. */
export async function packFiles({ site, cache }: Build): Promise<string> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => join(site, path))
    .filter((path) => isPackable(path) && statSync(path).isFile());
  const store = openPackStore(join(dirname(cache), 'packed'));
  const waiting = [...files];
  const packed: string[] = [];
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      if (await pack(path, store)) packed.push(path);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return `${packed.length} files, those of ${store.made()} anew`;
}

/** @returns whether it is worth packing */
async function pack(path: string, store: PackStore): Promise<boolean> {
  const bytes = path.endsWith('.html') ? lighten(path) : readFileSync(path);
  if (bytes.length < leastPacked) return false;
  const gzip = gzipSync(bytes, { level: 9 });
  const br = await store.get(bytes, () =>
    brotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  );
  writeFileSync(`${path}.gz`, gzip);
  writeFileSync(`${path}.br`, br);
  return true;
}

function lighten(path: string): Buffer {
  const written = readFileSync(path, 'utf8');
  const light = withoutIndexMarks(written);
  if (light !== written) writeFileSync(path, light);
  return Buffer.from(light);
}
