import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BadUse } from '../bad-use.ts';
import { serve } from '../serve.ts';

/** Installed for the bench alone: it brings a hundred packages. */
const lighthouse = 'lighthouse@13.5.0';
/** One page of each type. */
const pages = [
  '/',
  '/lessons/road-safety/',
  '/lessons/',
  '/guidance/the-evidence-for-the-mini-police/',
  '/frameworks/choosing-schools/',
  '/case-studies/hertfordshire-work-experience/',
  '/programmes/seven-week-starter/',
  '/templates/offer-to-schools/',
  '/evidence/',
  '/evidence/enjoyed-all/',
  '/topics/road-safety/',
  '/aims/relationships/',
  '/years/5/',
  '/forces/',
  '/coverage/',
  '/sources/',
  '/search/?q=road',
  '/contribute/',
  '/contribute/check/',
  '/contribute/checks/',
  '/current/',
  '/about/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Result {
  readonly categories: Readonly<
    Record<
      (typeof categories)[number],
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

/**
 * Lighthouse at its mobile settings, a slow phone on a slow line, on one page of each type of the site in dist/.
 * @param most how many pages at most
 * @throws BadUse where nothing was built yet
 */
export async function benchLighthouse(most: number, folder: string): Promise<void> {
  const site = resolve('dist');
  if (!existsSync(join(site, 'index.html'))) throw new BadUse('Build the site first: npm run build');
  writeFileSync(join(folder, 'package.json'), '{}');
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', lighthouse], folder);
  const { url, close } = await serve({ dir: site, port: 0 });
  try {
    // Lighthouse finds Chrome or Chromium by itself, unless it is told where another one is.
    const { BROWSER_PATH } = process.env;
    const env: Record<string, string> = BROWSER_PATH === undefined ? {} : { CHROME_PATH: BROWSER_PATH };
    console.log(`${categories.join(', ')}:`);
    for (const path of pages.slice(0, most)) {
      const report = join(folder, 'report.json');
      const words = [`${url.slice(0, -1)}${path}`, '--output=json', `--output-path=${report}`, '--quiet'];
      const program = join(folder, 'node_modules/lighthouse/cli/index.js');
      const look = () =>
        run(process.execPath, [program, ...words, '--chrome-flags=--headless=new --no-sandbox'], folder, env);
      // On a busy computer it loses a page now and then, and finds it when it is asked again.
      await look().catch(look);
      console.log(shown(path, JSON.parse(readFileSync(report, 'utf8')) as Result));
    }
  } finally {
    await close();
  }
}

/** @returns the four scores, and below them each audit that costs points */
function shown(path: string, { categories: found, audits }: Result): string {
  const scores = categories.map((name) => Math.round((found[name].score ?? 0) * 100));
  const losses = categories
    .flatMap((name) => found[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => `  ${id}: ${audits[id]?.score} ${audits[id]?.displayValue ?? ''}`);
  return [`${scores.join(' ')}  ${path}`, ...losses].join('\n');
}

function run(program: string, words: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn(program, words, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? done() : reject(new Error(`${program} ${words[0]} ended with ${code}.`)),
    );
  });
}
