import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/machines/catalogue.ts';
import { siteFolder } from '../the-site.ts';

const folder = siteFolder;
const catalogue = JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8')) as CatalogueEntry[];
const downloads = catalogue.flatMap((entry) => entry.downloads);

it('publishes every download that the catalogue lists, with its size and checksum', () => {
  expect(downloads.length).toBeGreaterThan(50);
  for (const { href, bytes, sha256 } of downloads) {
    const file = readFileSync(join(folder, href));
    expect({ href, bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') }).toEqual({
      href,
      bytes,
      sha256,
    });
  }
});

it('publishes no download that the catalogue does not list', () => {
  const published = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(pdf|docx|pptx|xlsx|zip)$/.test(path))
    .map((path) => `/${path.replaceAll('\\', '/')}`);
  const listed = downloads.map((download) => download.href).filter((href) => /\.(pdf|docx|pptx|xlsx|zip)$/.test(href));
  // The cards of all lessons, and what somebody begins with, are of no page in the catalogue.
  const others = ['/choice-cards/choice-cards.pdf', '/contribute/guidance.docx', '/contribute/lesson.docx'];
  expect(published.sort()).toEqual([...listed, ...others].sort());
  expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
});

it('offers every lesson as one pack, and each shorter version of it', () => {
  for (const { kind, url, downloads: files } of catalogue.filter((entry) => entry.kind === 'lessons')) {
    const packs = files.filter((file) => file.format === 'zip').map(({ minutes = [] }) => minutes.join());
    const plans = files.filter((file) => file.purpose === 'teach-card').map(({ minutes = [] }) => minutes.join());
    expect(`${kind} ${url} ${packs.filter((each) => each === '').length}`).toBe(`lessons ${url} 1`);
    expect(packs.sort()).toEqual(plans.sort());
  }
});
