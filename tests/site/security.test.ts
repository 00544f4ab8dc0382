import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildCommand } from '../../scripts/build.ts';
import type { Outcome } from '../child.ts';
import { made } from '../made.ts';
import { filesBelow } from './built-pages.ts';
import { said } from './said.ts';
import { marker, placesIn } from './strange.ts';
import type { SetTrap } from './traps.ts';

const at = placesIn(await made('strange'));

/** Every file with its bytes and times. */
function stateOf(dir: string): string[] {
  return filesBelow(dir).map(
    (path) =>
      `${path} ${createHash('sha256')
        .update(readFileSync(join(dir, path)))
        .digest('hex')} ${statSync(join(dir, path)).mtimeMs}`,
  );
}

describe('what a contributor sends never runs', () => {
  const { set, refusal } = JSON.parse(readFileSync(at.refused, 'utf8')) as { set: SetTrap[]; refusal: string };
  const folder = mkdtempSync(resolve('.build/tests-'));
  const out = join(folder, 'dist');
  let before: string[];
  let outcome: Outcome;

  beforeAll(async () => {
    mkdirSync(join(out, 'lessons'), { recursive: true });
    for (const name of ['index.html', 'lessons/index.html']) writeFileSync(join(out, name), 'the site of yesterday');
    before = stateOf(out);
    vi.stubEnv('CONTENT_DIR', at.traps);
    outcome = await said(buildCommand, '--out', out);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the build refuses it, and names the file, the line and the column', () => {
    expect(outcome.status).toBe(1);
    for (const { file, line, column } of set) {
      const about = outcome.stderr.slice(outcome.stderr.indexOf(`${file}\n`)).split(/\nlessons\//)[0];
      expect(about, file).toMatch(new RegExp(`^ {2}${line}:${column} {2}error {2}\\S`, 'm'));
    }
  });

  it('past the check, the loader refuses it too', () => {
    expect(set.length).toBeGreaterThan(10);
    for (const { file, line, column } of set) expect(refusal).toContain(`\n${file}:${line}:${column} `);
    for (const { file } of set) expect(refusal).toContain(`\n${file.replace('en.mdx', 'x.js')}:1:1 `);
  });

  it('nothing has run, and nothing was built', () => {
    expect(existsSync(at.ran)).toBe(false);
    expect(existsSync(at.trapped) ? filesBelow(at.trapped) : []).toEqual([]);
  });

  it('the site of yesterday is as it was', () => {
    expect(stateOf(out)).toEqual(before);
    expect(outcome.stderr).toContain(`${out} is as it was`);
  });
});

describe('what a contributor writes is text, never code', () => {
  it('stands on the page, escaped', () => {
    const page = readFileSync(join(at.site, 'lessons/looks-like-code/plan/index.html'), 'utf8');
    for (const number of [1, 2, 3, 4]) expect(page).toContain(`${marker} = ${number}`);
    const outside = filesBelow(at.site).filter(
      (path) => /\.m?js$/.test(path) && readFileSync(join(at.site, path), 'utf8').includes(marker),
    );
    expect(outside).toEqual([]);
  });

  it('is in no module, not even as a string', () => {
    const chunks = readdirSync(at.chunks).map((name) => readFileSync(join(at.chunks, name), 'utf8'));
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.filter((code) => code.includes(marker))).toEqual([]);
  });

  it('comes from no module of its own: no contributed file is one', () => {
    const modules = JSON.parse(readFileSync(at.modules, 'utf8')) as string[];
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((id) => id.includes(at.content) || id.startsWith(resolve('content')))).toEqual([]);
  });
});
