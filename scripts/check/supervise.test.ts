import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lessonText } from '../../src/checks/examples.ts';
import { supervise } from './supervise.ts';

const folder = mkdtempSync(join(tmpdir(), 'supervise-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('content/reference', join(folder, 'reference'), { recursive: true });

function lesson(id: string, text: string): string {
  mkdirSync(join(folder, 'lessons', id), { recursive: true });
  writeFileSync(join(folder, 'lessons', id, 'en.mdx'), text);
  return `lessons/${id}/en.mdx`;
}

const day = '2026-11-21';

it('stops a page that takes for ever, and judges the others', async () => {
  const good = lesson('good', lessonText());
  const bad = lesson('bad', lessonText({ keys: { stage: 'finished' } }));
  // 63,000 paragraphs of one letter keep the parser busy for far longer than anybody waits.
  const slow = lesson('slow', lessonText({ body: 'a\n\n'.repeat(63_000) }));
  const problems = await supervise(folder, [bad, good, slow], day, { silence: 2_000, memory: 1024 });
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
    ['front-matter-fits', bad],
    ['answers-in-time', slow],
  ]);
}, 60_000);

it('says what is wrong with the files it was asked about, and with no other', async () => {
  lesson('bad', lessonText({ keys: { stage: 'finished' } }));
  expect(await supervise(folder, [lesson('good', lessonText())], day)).toEqual([]);
}, 60_000);

it('shares many files between workers, and tells each problem once', async () => {
  const files = Array.from({ length: 130 }, (_, index) =>
    lesson(`lesson-${index}`, lessonText({ keys: { topics: '[nowhere]' } })),
  );
  const problems = await supervise(folder, files, day);
  expect(problems.map(({ rule, file }) => `${rule} ${file}`).sort()).toEqual(
    files.map((file) => `references-exist ${file}`).sort(),
  );
}, 60_000);
