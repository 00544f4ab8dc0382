import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lessonText } from '../../src/checks/examples.ts';
import { parsedPages } from '../../src/disk/parsed-pages.ts';
import type { ContentFile } from '../../src/document/files.ts';
import { readPage } from '../../src/document/read-file.ts';
import { sharesFor } from './shares.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'shares-'));
  vi.stubEnv('PARSED_DIR', room);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(room, { recursive: true });
});

const text = new TextEncoder().encode(lessonText());
const file = (path: string): ContentFile => ({ path, size: text.length, special: false, read: () => text });
const pages = Array.from({ length: 420 }, (_, number) => file(`lessons/l${number}/en.mdx`));
const all = Math.min(availableParallelism(), 4);

it('shares out pages of which nothing is kept, and attachments', () => {
  expect(sharesFor(pages, false)).toBe(all);
  expect(sharesFor(pages.slice(0, 390), false)).toBe(1);
  const attached = Array.from({ length: 420 }, (_, number) => file(`lessons/l${number}/map.pdf`));
  expect(sharesFor(attached, false)).toBe(all);
});

it('keeps what was read before in one process, unless it is read anew', () => {
  const store = parsedPages();
  for (const page of pages.slice(0, 30)) {
    const [, id] = page.path.split('/');
    void readPage(page, { kind: 'lessons', id: id!, lang: 'en' }, store).refusals;
  }
  expect(sharesFor(pages, false)).toBe(1);
  expect(sharesFor(pages, true)).toBe(all);
});
