/** Where a build reads and where it goes, from the environment and the command line. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { contentFolder } from '../../src/disk/content-folder.ts';
import type { OwnLibrary } from '../../src/document/own-library.ts';
import { BadUse } from '../bad-use.ts';
import { wellFormedSiteSettings } from './site-settings.ts';

export interface BuildSettings {
  /** The content folder, absolute. */
  readonly content: string;
  /** The folder that the finished site replaces, absolute. */
  readonly out: string;
  /** The path the site has on its server, with a slash on either side: `/` or `/mini-police/`. */
  readonly base: string;
  /**
   * Where readers will find the site, base included, for what is printed. Left out where nobody has said so: paper then
   * names paths of the site, and `npm start` and `npm run build` make the same files.
   */
  readonly address?: string;
  /** Where downloads are kept from one build to the next. */
  readonly cache: string;
  /** Whether every page is taken apart anew, and every download made anew. */
  readonly fresh: boolean;
  /** A PowerPoint file on whose layouts slides are written, where it is not the library's own. */
  readonly master?: Uint8Array;
  /** What a force's file makes of the library, where it is built for one force. */
  readonly own?: OwnLibrary;
  /** Whether it is made to be opened from a folder, without a server. */
  readonly isFolder?: boolean;
}

/**
 * @param out as given on the command line
 * @param fresh whether every page is taken apart anew, and every download made anew
 * @param master a file, as given on the command line
 * @throws BadUse
 */
export function buildSettings(out: string, fresh = false, master?: string): BuildSettings {
  const content = contentFolder();
  if (!existsSync(content)) throw new BadUse(`There is no content folder at ${content}. CONTENT_DIR says where it is.`);
  const site = process.env.SITE_URL;
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    throw new BadUse(`SITE_URL is ${JSON.stringify(site)}. Write the whole address, such as https://example.org`);
  wellFormedSiteSettings();
  const base = basePath();
  return {
    content,
    out: outFolder(out, content),
    base,
    ...(site !== undefined && { address: new URL(base, site).href }),
    cache: resolve('.build/downloads'),
    fresh,
    ...(master !== undefined && { master: masterFile(master) }),
  };
}

function masterFile(path: string): Uint8Array {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new BadUse(`There is no master of slides at ${path}. Write the path of a PowerPoint file.`);
  return new Uint8Array(readFileSync(path));
}

/** @returns `BASE_PATH` with a slash on either side. @throws BadUse */
export function basePath(): string {
  const written = process.env.BASE_PATH ?? '/';
  const base = `/${written}/`.replace(/\/+/g, '/');
  if (!/^\/([\w.~-]+\/)*$/.test(base) || /\/\.{1,2}\//.test(base))
    throw new BadUse(`BASE_PATH is ${JSON.stringify(written)}. Write a path such as /mini-police/`);
  return base;
}

/** A build replaces this folder whole, so it must not be one that holds anything else. */
function outFolder(written: string, content: string): string {
  const out = realPath(resolve(written));
  const library = [process.cwd(), content].map(realPath);
  if (library.some((folder) => isWithin(out, folder)) || isWithin(realPath(content), out)) {
    throw new BadUse(`A build cannot go to ${out}: it would replace the library itself.`);
  }
  if (!existsSync(out)) return out;
  if (!statSync(out).isDirectory()) throw new BadUse(`A build cannot go to ${out}: it is a file. Choose a folder.`);
  const inside = readdirSync(out);
  if (inside.length > 0 && (!inside.includes('index.html') || inside.includes('.git'))) {
    throw new BadUse(
      `There is something other than a site in ${out}, and a build would replace it. Choose an empty folder or a new one.`,
    );
  }
  return out;
}

/** Whether `inner` is `outer` or stands below it. */
function isWithin(outer: string, inner: string): boolean {
  const below = relative(outer, inner);
  return !isAbsolute(below) && below.split(/[\\/]/)[0] !== '..';
}

/** The path with links followed, as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}
