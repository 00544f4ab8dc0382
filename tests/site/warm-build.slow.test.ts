/** After edits, a build that takes what earlier ones kept and one that takes nothing: the same files, to the byte. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOf } from '../../src/disk/program-digest.ts';
import { run } from '../child.ts';
import { writeChosenLibrary } from '../chosen-library.ts';
import { siteHome } from '../the-home.ts';
import { filesBelow } from './built-pages.ts';

const folder = mkdtempSync(resolve('.build/tests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('after edits a site is the same whether or not anything was kept', async () => {
  const content = join(folder, 'content');
  writeChosenLibrary(content);
  const build = async (name: string, ...words: string[]) => {
    const site = join(folder, name);
    const env = { CONTENT_DIR: content, SITE_URL: siteHome };
    const { status, stderr } = await run(['scripts/build.ts', '--out', site, ...words], env);
    expect(status, stderr).toBe(0);
    return filesBelow(site)
      .map((path) => `${path} ${digestOf(readFileSync(join(site, path)))}`)
      .sort();
  };
  const before = await build('before');
  appendFileSync(join(content, 'lessons/road-safety/en.mdx'), '\nWave when you are across.\n');
  const warm = await build('warm');
  expect(warm).not.toEqual(before);
  expect(warm.filter((file) => !before.includes(file)).length).toBeLessThan(before.length / 2);

  const change = (path: string, from: RegExp, to: string) => {
    const text = readFileSync(join(content, path), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(content, path), text.replace(from, to));
  };
  // What stands on the pages of others: a title, a translation, a finding, a list, a page that is no more in use.
  change('lessons/online-safety/en.mdx', /^title: .*$/m, 'title: "Safe on a screen"');
  change('lessons/road-safety/cy.mdx', /^title: .*$/m, 'title: "Yn ddiogel ar sgrin"');
  change('findings/feel-safer.yaml', /^caution: .*$/m, 'caution: Feeling safer is not being safer.');
  change('reference/topics.yaml', /^ {2}name: Road safety$/m, '  name: Safe on the road');
  change(
    'lessons/spotting-scams/en.mdx',
    /^title: /m,
    'withdrawn: { date: 2026-11-30, reason: It was out of date. }\ntitle: ',
  );
  expect(await build('warm-again')).toEqual(await build('cold', '--no-cache'));
});
