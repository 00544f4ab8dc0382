/**
 * node tests/site/build-strange.ts FOLDER COUNT
 * Astro alone, as somebody would run it who wants to get past the check, twice: of lessons that try to run, which it
 * must refuse, and, for a place below a base path, of COUNT lessons that nobody thought of and one that looks like
 * code. What it leaves in FOLDER is said in strange.ts.
 */
import { build, type AstroInlineConfig } from 'astro';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { placeDownloads, writeDownloads } from '../../scripts/build/downloads/write-downloads.ts';
import { openAttachments } from '../../src/attachments/open-attachments.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { writeChosenLibrary } from '../chosen-library.ts';
import { siteHome } from '../the-home.ts';
import { base, marker, placesIn } from './strange.ts';
import { strangeLessons, writeStrangeLesson } from './strange-lessons.ts';
import { setTraps } from './traps.ts';

const [folder = '', count = ''] = process.argv.slice(2);
const at = placesIn(resolve(folder));

function builtBy(config: AstroInlineConfig): Promise<void> {
  return build({ cacheDir: at.cache, logLevel: 'error', ...config });
}

writeChosenLibrary(at.traps);
const set = setTraps(at.traps, at.ran);
process.env.CONTENT_DIR = at.traps;
const refusal = await builtBy({ outDir: at.trapped }).then(
  () => '',
  ({ message }: Error) => message,
);
writeFileSync(at.refused, JSON.stringify({ set, refusal }));

writeChosenLibrary(at.content);
// The downloads of these are known from the site's own build; those of the strange pages are no matter of its HTML.
const scratch = join(at.cache, 'scratch');
const cache = resolve('.build/downloads');
const address = new URL('/', siteHome).href;
const downloads = {
  content: at.content,
  out: at.site,
  base: '/',
  cache,
  fresh: false,
  site: at.site,
  scratch,
  address,
};
await writeDownloads(downloads, () => undefined);
// Its pages do not know where it will be published.
delete process.env.SITE_URL;

for (const each of strangeLessons(Number(count))) writeStrangeLesson(at.content, each);
const isStrange = (path: string) => path.startsWith('lessons/fuzz-');
const problems = checkLibrary(await openAttachments(loadLibrary(at.content, isStrange)));
for (const { severity, file } of problems)
  if (severity === 'error') rmSync(join(at.content, file, '..'), { recursive: true, force: true });

const starter = readFileSync('content/_starters/lesson.mdx', 'utf8').replace('Write here the title', `${marker} = 1`);
const code = `${starter}\n${marker} = 2;\n\nType \`\${${marker} = 3}\`.\n\n\`\`\`js\n*/ ${marker} = 4; /*\n\`\`\`\n`;
mkdirSync(join(at.content, 'lessons/looks-like-code'));
writeFileSync(join(at.content, 'lessons/looks-like-code/en.mdx'), code);

const modules = new Set<string>();
let written = 0;
const recorder: Plugin = {
  name: 'recorder',
  generateBundle(_, bundle) {
    mkdirSync(at.chunks, { recursive: true });
    for (const id of this.getModuleIds()) modules.add(id);
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') writeFileSync(join(at.chunks, `${(written += 1)}.js`), output.code);
  },
};
process.env.CONTENT_DIR = at.content;
await builtBy({ outDir: at.site, base, vite: { plugins: [recorder] } });
placeDownloads(downloads);
writeFileSync(at.modules, JSON.stringify([...modules]));
