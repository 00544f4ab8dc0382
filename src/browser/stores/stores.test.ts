import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '../../i18n/en.json' with { type: 'json' };
import { stores, storeKey, type StoreName } from './stores.ts';

const names = Object.keys(stores) as StoreName[];

it('every store is told on the privacy page, under a name of its own', () => {
  for (const name of names) expect(en).toHaveProperty([`stores.${name}`]);
  expect(new Set(names.map((name) => storeKey(name))).size).toBe(names.length);
  expect(storeKey('kept', 'en road-safety 40')).toBe('mini-police:/:kept:en road-safety 40');
});

it('nothing outside of this folder touches what a browser keeps', () => {
  const touches = /\b(localStorage|sessionStorage|indexedDB|cookieStore|caches|document\.cookie|serviceWorker)\b(?!')/;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !file.endsWith('.test.ts'));
  const code = (file: string) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
  const touching = files.filter((file) => touches.test(code(file)));
  expect(touching.filter((file) => !file.startsWith('browser/stores/'))).toEqual([]);
  expect(touching).toContain('browser/stores/text-store.ts');
  expect(touching).toContain('browser/stores/kept-worker.ts');
});
