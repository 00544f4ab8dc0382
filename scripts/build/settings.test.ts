import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { basePath, buildSettings } from './settings.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the folder a build goes to', () => {
  it.each(['.', '..', '/', 'content', 'content/lessons/dist'])('is not the library or a part of it: %s', (out) => {
    expect(() => buildSettings(out)).toThrow('it would replace the library itself');
  });

  it('is not one that holds something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mini-police-'));
    try {
      expect(buildSettings(folder).out).toBe(folder);
      writeFileSync(join(folder, 'holiday.jpg'), '');
      expect(() => buildSettings(folder)).toThrow('something other than a site');
      writeFileSync(join(folder, 'index.html'), '');
      expect(buildSettings(folder).out).toBe(folder);
      mkdirSync(join(folder, '.git'));
      expect(() => buildSettings(folder)).toThrow('something other than a site');
      expect(() => buildSettings(join(folder, 'index.html'))).toThrow('it is a file');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('may be new', () => {
    expect(buildSettings('.build/not-there/dist').out).toBe(resolve('.build/not-there/dist'));
  });
});

describe('BASE_PATH', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['mini-police', '/mini-police/'],
    ['/a/b', '/a/b/'],
    ['//a//', '/a/'],
  ])('%j is %s', (written, base) => {
    vi.stubEnv('BASE_PATH', written);
    expect(basePath()).toBe(base);
  });

  it.each(['a b', '/../', '/"x/', 'https://example.org/'])('is refused: %j', (written) => {
    vi.stubEnv('BASE_PATH', written);
    expect(basePath).toThrow('Write a path such as /mini-police/');
  });
});

it('refuses a SITE_URL that is no address', () => {
  vi.stubEnv('SITE_URL', 'example.org');
  expect(() => buildSettings('dist')).toThrow('SITE_URL');
});

it('knows the address of the site, base included, where somebody said it, and else none', () => {
  vi.stubEnv('SITE_URL', undefined);
  expect(buildSettings('dist').address).toBeUndefined();
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_PATH', 'mini-police');
  expect(buildSettings('dist').address).toBe('https://example.org/mini-police/');
});

it('a master of slides is a file that is there', () => {
  expect(() => buildSettings('dist', false, 'not-there.pptx')).toThrow(
    'There is no master of slides at not-there.pptx',
  );
  expect(buildSettings('dist').master).toBeUndefined();
  expect(buildSettings('dist', false, 'src/writers/pptx/master/mini-police.pptx').master?.length).toBeGreaterThan(1000);
});
