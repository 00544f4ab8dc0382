/** All or nothing: a site is built in a folder of its own and put in place when every step has succeeded. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFolder } from './replace-folder.ts';
import type { BuildSettings } from './settings.ts';
import type { Step } from './steps.ts';
import { openWorkFolder } from './work-folder.ts';

/**
 * @param settings where it reads and where it goes
 * @param steps what to do, in order
 * @param print called with each line of progress
 * @param passing called with words that stand on a terminal until the next come; '' takes them away
 * @throws whatever a step throws, and Failure when the old site cannot be replaced; it is then as it was
 */
export async function buildSite(
  settings: BuildSettings,
  steps: readonly Step[],
  print: (line: string) => void,
  passing: (words: string) => void = () => {},
): Promise<void> {
  const started = performance.now();
  const work = openWorkFolder(settings.out);
  try {
    const build = { ...settings, site: join(work.path, 'site'), scratch: join(work.path, 'scratch') };
    for (const folder of [build.site, build.scratch]) mkdirSync(folder);
    for (const [index, step] of steps.entries()) {
      const stepStarted = performance.now();
      print(`${index + 1}/${steps.length}  ${step.doing} ...`);
      const done = await step.run(build, (words) => passing(`     ${words}`));
      passing('');
      print(`     ${done} (${seconds(stepStarted)})`);
    }
    await replaceFolder(build.site, build.out, work.path);
    print(`The site is in ${build.out} (${seconds(started)} in all).`);
  } finally {
    passing('');
    work.remove();
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
