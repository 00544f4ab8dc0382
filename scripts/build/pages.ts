import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepCompiled } from '../keep-compiled.ts';
import { Failure } from './failure.ts';
import type { Build } from './steps.ts';

/** What Astro tells pages in import.meta.env. A variable of this name on somebody's computer would win over it. */
const astrosOwn = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** Writes every page. @throws Failure where Astro wrote none */
export async function buildPages(build: Build): Promise<string> {
  await runAstro(build, 'warn');
  const { site } = build;
  if (!existsSync(join(site, 'index.html'))) throw new Failure('Astro built no home page. Is src/pages/ complete?');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const unknown =
    build.address === undefined
      ? '; SITE_URL is not set, so there is no sitemap, no feed, and no address on pages or on paper'
      : '';
  return `${pages.length} pages${unknown}`;
}

/**
 * Runs Astro with a store of its own: builds at the same time, or of other content folders, must not find each other's
 * entries in it.
 * @param logLevel what Astro says of it: with `info` it tells each page and the time that it took
 */
export async function runAstro(
  { content, site, scratch, base }: Pick<Build, 'content' | 'site' | 'scratch' | 'base'>,
  logLevel: 'info' | 'warn',
): Promise<void> {
  for (const name of astrosOwn) delete process.env[name];
  // Astro reports each build to its makers unless told not to.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  // Our loader runs inside Astro and finds the content folder the same way as the check did.
  process.env.CONTENT_DIR = content;
  // Imported only now: it takes a second, and content that cannot be published is told before.
  keepCompiled();
  const { build: astroBuild } = await import('astro');
  await astroBuild({ outDir: site, cacheDir: join(scratch, 'astro'), base, logLevel });
}
