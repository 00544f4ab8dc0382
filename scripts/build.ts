/**
 * npm run build -- [--out DIR] [--no-cache] [--master FILE.pptx] [--force FILE.json] [--folder]
 * Checks the content and builds the site into dist/, or DIR. --no-cache takes nothing from earlier builds: it reads
 * every page and makes every download anew. --master writes slides on the layouts of that file: a force's own. --force
 * builds the library of one force, from the file that the tools of the site save. --folder makes a reading
 * site that opens from a folder, without a server. Exit 0:
 * built. 1: stopped, and the old site is as it was. 2: bad use.
 * CONTENT_DIR is the content folder, SITE_URL where the site will be published, BASE_PATH the folder below.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { main, type Command, type Terminal } from './command.ts';
import { buildSite } from './build/build-site.ts';
import { explain } from './build/failure.ts';
import { buildSettings } from './build/settings.ts';
import { passingWords } from './build/passing-words.ts';
import { readOwnLibrary } from './build/own-library.ts';
import { stepsFor } from './build/steps.ts';

async function run(words: readonly string[], { out, err }: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    allowNegative: true,
    options: {
      out: { type: 'string', default: 'dist' },
      cache: { type: 'boolean', default: true },
      master: { type: 'string' },
      force: { type: 'string' },
      folder: { type: 'boolean', default: false },
    },
  });
  const given = buildSettings(values.out, !values.cache, values.master);
  const own = values.force === undefined ? undefined : await readOwnLibrary(values.force);
  const settings = { ...given, ...(own && { own }), isFolder: values.folder };
  try {
    await buildSite(settings, stepsFor(settings), (line) => out(`${line}\n`), passingWords());
    return 0;
  } catch (error) {
    err(
      `\n${explain(error)}\n\nThe build stopped. ${existsSync(settings.out) ? `${settings.out} is as it was.` : 'Nothing was published.'}\n`,
    );
    return 1;
  }
}

export const buildCommand: Command = {
  // Not `force`: npm has a setting of that name. Where it keeps ours, the file that is left over is refused.
  options: ['out', 'master', 'folder'],
  use: 'npm run build -- [--out DIR] [--no-cache] [--master FILE.pptx] [--force FILE.json] [--folder]',
  run,
};

if (import.meta.main) await main(buildCommand);
