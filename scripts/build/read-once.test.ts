/** One build reads the text of each page once, and hands on what it read. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { body, lessonText } from '../../src/checks/examples.ts';

const programme = 'programmes/fraud-and-cyber-short-course/en.mdx';
const texts: Record<string, string> = {
  'lessons/be-seen/en.mdx': lessonText({ body: `${body}\n## Part\n\nSee [the other](/lessons/be-heard/#part).\n` }),
  'lessons/be-seen/cy.mdx': `---\ntranslates: "000000000000"\ntitle: Gweld\nsummary: Crynodeb.\n---\n\n${body}`,
  'lessons/be-heard/en.mdx': lessonText({ keys: { title: 'Be heard' }, body: `${body}\n## Part\n\nHello.\n` }),
  [programme]: readFileSync(join('content', programme), 'utf8')
    .replace(/^( +lesson: ).*/gm, '$1be-seen')
    .replace(/\]\(\/[^)]*\)/g, '](/lessons/)'),
};
const pages = Object.keys(texts).sort();

let folder: string;
/** What each process noted. */
let notes: Map<string, string[][]>;

beforeAll(() => {
  mkdirSync('.build', { recursive: true });
  folder = mkdtempSync(resolve('.build/read-once-test-'));
  const content = join(folder, 'content');
  for (const part of ['reference', 'findings']) cpSync(join('content', part), join(content, part), { recursive: true });
  // It names pages that are not here.
  rmSync(join(content, 'reference/shown-first.yaml'));
  rmSync(join(content, 'reference/recommendations.yaml'));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const readings = join(folder, 'readings');
  writeFileSync(readings, '');
  const counter = pathToFileURL(resolve('scripts/build/testing/count-readings.mjs')).href;
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--no-cache', '--out', join(folder, 'site')], {
    env: { ...process.env, CONTENT_DIR: content, READINGS: readings, NODE_OPTIONS: `--import ${counter}` },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const lines = readFileSync(readings, 'utf8').trim().split('\n');
  notes = Map.groupBy(
    lines.map((line) => line.split(' ')),
    ([, process]) => process!,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const noted = (what: string) => [...notes.values()].map((all) => all.filter(([is]) => is === what));

it('reads the text of each page at most once a process, in two processes at most', () => {
  const readings = noted('read').map((all) => all.map(([, , path]) => path!));
  for (const ofProcess of readings) expect(ofProcess).toEqual([...new Set(ofProcess)]);
  expect(readings.filter((ofProcess) => ofProcess.length > 0).length).toBeLessThanOrEqual(2);
  expect([...new Set(readings.flat())].sort()).toEqual(pages);
});

it('takes each text apart once, whoever asks for it, and once more for each Word file that holds it as it was typed', () => {
  const files = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' });
  const asTyped = files.filter((file) =>
    /-(change-in-word|to-translate)(-cy)?\.docx$|contribute.[a-z-]+\.docx$/.test(file),
  );
  expect(asTyped.length).toBeGreaterThan(3);
  // The file for translators of the one page that has a Welsh one lays the two texts side by side.
  expect(noted('parse').flat()).toHaveLength(pages.length + asTyped.length + 1);
});
