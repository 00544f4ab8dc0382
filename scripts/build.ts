/**
 * npm run build -- [--out DIR]
 * Checks the content and builds the site into dist/, or DIR. Exit 0: built. 1: stopped, and the old site is as it was.
 * 2: bad use. CONTENT_DIR is the content folder, SITE_URL where the site will be published, BASE_PATH the folder below.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import { explain } from './build/failure.ts';
import { BadSetting, buildSettings, type BuildSettings } from './build/settings.ts';

function settings(): BuildSettings {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
    return buildSettings(values.out);
  } catch (error) {
    if (!(error instanceof BadSetting) && !(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${(error as Error).message}\nUse: npm run build -- [--out DIR]`);
    process.exit(2);
  }
}

const build = settings();
try {
  // Imported when it is needed: Astro takes a second to load, and bad use should be told at once.
  const { steps } = await import('./build/steps.ts');
  await buildSite(build, steps, console.log);
} catch (error) {
  console.error(`\n${explain(error)}\n\nThe build stopped. ${existsSync(build.out) ? `${build.out} is as it was.` : 'Nothing was published.'}`);
  process.exitCode = 1;
}
