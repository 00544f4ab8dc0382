import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/checks/reporters/report.ts';
import { WriterError } from '../../src/downloads/download.ts';
import type { MadeFile } from '../../src/downloads/manifest.ts';
import { printable } from '../../src/downloads/printable.ts';
import { writeFiles } from '../../src/downloads/shelf.ts';
import { loadLibrary, manifestName } from '../../src/loader.ts';
import { Failure } from './failure.ts';
import type { Build } from './steps.ts';

const folderOf = (scratch: string) => join(scratch, 'downloads');

/** Makes every file that people download, before the pages, which name them with their sizes. */
export async function writeDownloads({ content, scratch, base }: Build): Promise<string> {
  const folder = folderOf(scratch);
  const library = loadLibrary(content);
  // Without a known address the paper names paths of the site.
  const options = process.env.SITE_URL ? { site: new URL(base, process.env.SITE_URL).href } : {};
  const manifest: Record<string, MadeFile[]> = {};
  let files = 0;
  for (const page of library.pages) {
    const at = join(folder, page.address);
    mkdirSync(at, { recursive: true });
    try {
      manifest[page.address] = (await writeFiles(printable(library, page), options)).map(({ bytes, ...download }) => {
        writeFileSync(join(at, download.name), bytes);
        files += 1;
        return { ...download, path: `${page.address}${download.name}`, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      });
    } catch (error) {
      if (error instanceof WriterError) throw new Failure(`A file for ${page.address} could not be written.\n${error.message}`);
      throw error;
    }
  }
  writeFileSync(join(folder, manifestName), JSON.stringify(manifest));
  process.env.DOWNLOADS_DIR = folder;
  return count(files, 'file');
}

/** Astro empties its folder before it builds, so the files come after it. */
export function placeDownloads({ scratch, site }: Build): string {
  const folder = folderOf(scratch);
  rmSync(join(folder, manifestName));
  cpSync(folder, site, { recursive: true });
  return 'beside their pages';
}
