import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentFolder, filesIn } from './content-folder.ts';
import { loadLibrary } from './load-library.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('the files of a folder', () => {
  test('are listed with forward slashes and read when asked for', () => {
    write({ 'lessons/be-seen/en.mdx': 'Ŵyn', 'findings/a.yaml': '' });
    const files = filesIn(folder);
    expect(files.map(({ path, size, special }) => [path, size, special]).sort()).toEqual([
      ['findings/a.yaml', 0, false],
      ['lessons/be-seen/en.mdx', 4, false],
    ]);
    writeFileSync(join(folder, 'lessons/be-seen/en.mdx'), 'later');
    expect(new TextDecoder().decode(files.find(({ path }) => path.endsWith('.mdx'))!.read())).toBe('later');
  });

  test('links are listed and never followed: to a file, to a folder, to themselves', () => {
    write({ 'lessons/be-seen/en.mdx': 'x' });
    symlinkSync('/etc/passwd', join(folder, 'lessons/be-seen/secret.pdf'));
    symlinkSync('/etc', join(folder, 'lessons/etc'));
    symlinkSync(folder, join(folder, 'round'));
    expect(
      filesIn(folder)
        .filter(({ special }) => special)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['lessons/be-seen/secret.pdf', 'lessons/etc', 'round']);
    expect(filesIn(folder)).toHaveLength(4);
    expect(loadLibrary(folder).refusals.filter(({ message }) => message.includes('link'))).toHaveLength(3);
  });

  test('what computers leave behind is passed over, and nothing else', () => {
    write({ '.DS_Store': '', 'lessons/Thumbs.db': '', 'lessons/.gitkeep': '', 'lessons/be-seen/.env': '' });
    expect(filesIn(folder).map(({ path }) => path)).toEqual(['lessons/be-seen/.env']);
  });

  test('a folder that is not there is an error, not an empty library', () => {
    expect(() => loadLibrary(join(folder, 'nowhere'))).toThrow();
  });
});

test('CONTENT_DIR moves the content folder', () => {
  vi.stubEnv('CONTENT_DIR', folder);
  expect(contentFolder()).toBe(folder);
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentFolder()).toBe(resolve('content'));
});
