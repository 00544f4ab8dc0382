/** The whole command, for a site that is not at the root of its server. links.test.ts looks at Astro's part of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../child.ts';
import { writeChosenLibrary } from '../chosen-library.ts';
import { siteHome } from '../the-home.ts';
import { brokenLinks } from './links.ts';

const folder = mkdtempSync(resolve('.build/tests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every link of a site below a base path leads somewhere', async () => {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  writeChosenLibrary(content);
  const { status, stderr } = await run(['scripts/build.ts', '--out', site], {
    BASE_PATH: '/mini-police',
    CONTENT_DIR: content,
    SITE_URL: siteHome,
  });
  expect(status, stderr).toBe(0);
  expect(brokenLinks({ folder: site, home: `${siteHome}mini-police/` })).toEqual([]);
});
