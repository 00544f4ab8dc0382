import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exampleLibrary, lessonText } from '../../../src/checks/examples.ts';
import { Failure } from '../failure.ts';
import { buildPages } from './build-pages.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'refused-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('shows no page of a library of which anything was refused, though nobody has checked it', async () => {
  const content = join(folder, 'content');
  const files = { ...exampleLibrary, 'lessons/be-seen/en.mdx': `${lessonText()}\n{alert(1)}\n` };
  for (const [path, written] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), written);
  }
  for (const name of ['NODE_ENV', 'CONTENT_DIR']) vi.stubEnv(name, process.env[name]);
  const [site, scratch] = [join(folder, 'site'), join(folder, 'scratch')];
  const build = { content, site, scratch, base: '/', out: '', cache: '', fresh: true };
  // Astro's loader would throw as well, but only in a build that compiles.
  await expect(buildPages(build)).rejects.toBeInstanceOf(Failure);
  await expect(buildPages(build)).rejects.toThrow(/cannot be published[^]*lessons\/be-seen\/en\.mdx:\d+:\d+ /);
});
