/**
 * node scripts/bench/run-steps.ts SETTINGS
 * A build, step by step, for whoever measures it. SETTINGS is JSON: those of a build, with `site`, `scratch` and:
 */
import { mkdirSync, rmSync } from 'node:fs';
import { buildPages } from '../build/pages/build-pages.ts';
import { buildSteps, type Build } from '../build/steps.ts';

const { steps, told, ...build } = JSON.parse(process.argv[2]!) as Build & { steps: string[]; told: boolean };
for (const folder of [build.site, build.scratch]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
for (const { doing, run } of buildSteps) {
  if (!steps.some((word) => doing.includes(word))) continue;
  console.log(`STRETCH ${doing}`);
  if (told && run === buildPages) await buildPages(build, (path, taken) => console.log(`PAGE ${path} ${taken}`));
  else await run(build, () => {});
}
