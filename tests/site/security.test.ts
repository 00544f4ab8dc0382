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
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from './built-pages.ts';
import { run, type Outcome } from './child.ts';
import { writeSmallLibrary } from './small-library.ts';
import { setTraps, type SetTrap } from './traps.ts';

const folder = mkdtempSync(resolve('.build/tests-'));
const content = join(folder, 'content');
const env = { CONTENT_DIR: content };
beforeAll(() => writeSmallLibrary(content));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
  const ran = join(folder, 'ran');
  const out = join(folder, 'dist');
  const elsewhere = join(folder, 'unchecked');
  let set: SetTrap[];
  let before: string[];
  let build: Outcome;
  let unchecked: Outcome;

  beforeAll(async () => {
    const withTraps = join(folder, 'content-with-traps');
    writeSmallLibrary(withTraps);
    set = setTraps(withTraps, ran);
    mkdirSync(join(out, 'lessons'), { recursive: true });
    for (const name of ['index.html', 'lessons/index.html']) writeFileSync(join(out, name), 'the site of yesterday');
    before = stateOf(out);
    [build, unchecked] = await Promise.all([
      run(['scripts/build.ts', '--out', out], { CONTENT_DIR: withTraps }),
      run(['tests/site/build-without-check.ts', elsewhere], { CONTENT_DIR: withTraps }),
    ]);
  });

  it('the build refuses it, and names the file, the line and the column', () => {
    expect(build.status).toBe(1);
    for (const { file, line, column } of set) {
      const about = build.stderr.slice(build.stderr.indexOf(`${file}\n`)).split(/\nlessons\//)[0];
      expect(about, file).toMatch(new RegExp(`^ {2}${line}:${column} {2}error {2}\\S`, 'm'));
    }
  });

  it('past the check, the loader refuses it too', () => {
    expect(unchecked.status).toBe(1);
    for (const { file, line, column } of set) expect(unchecked.stderr).toContain(`\n${file}:${line}:${column} `);
    for (const { file } of set) expect(unchecked.stderr).toContain(`\n${file.replace('en.mdx', 'x.js')}:1:1 `);
  });

  it('nothing has run, and nothing was built', () => {
    expect(existsSync(ran)).toBe(false);
    expect(existsSync(elsewhere) ? filesBelow(elsewhere).filter((path) => !path.startsWith('cache/')) : []).toEqual([]);
  });

  it('the site of yesterday is as it was', () => {
    expect(stateOf(out)).toEqual(before);
    expect(build.stderr).toContain(`${out} is as it was`);
  });
});

describe('what a contributor writes is text, never code', () => {
  const marker = 'globalThis.ranByMistake';
  const built = join(folder, 'built');

  beforeAll(async () => {
    const lesson = join(content, 'lessons', 'looks-like-code');
    mkdirSync(lesson);
    const text = readFileSync('content/_starters/lesson.mdx', 'utf8').replace('Write here the title', `${marker} = 1`);
    writeFileSync(
      join(lesson, 'en.mdx'),
      `${text}\n${marker} = 2;\n\nType \`\${${marker} = 3}\`.\n\n\`\`\`js\n*/ ${marker} = 4; /*\n\`\`\`\n`,
    );
    const { status, stderr } = await run(['tests/site/build-without-check.ts', built], env);
    expect(status, stderr).toBe(0);
  });

  it('stands on the page, escaped', () => {
    const page = readFileSync(join(built, 'site/lessons/looks-like-code/index.html'), 'utf8');
    for (const number of [1, 2, 3, 4]) expect(page).toContain(`${marker} = ${number}`);
    const outside = filesBelow(join(built, 'site')).filter(
      (path) => /\.m?js$/.test(path) && readFileSync(join(built, 'site', path), 'utf8').includes(marker),
    );
    expect(outside).toEqual([]);
  });

  it('is in no module but as a string', () => {
    const chunks = readdirSync(join(built, 'chunks')).map((name) => readFileSync(join(built, 'chunks', name), 'utf8'));
    const holding = chunks.filter((code) => code.includes(marker));
    expect(holding.length).toBeGreaterThan(0);
    for (const code of holding) {
      const inStrings = stringsIn(parseSync('chunk.js', code).program).reduce(
        (sum, [start, end]) => sum + code.slice(start, end).split(marker).length - 1,
        0,
      );
      expect(inStrings).toBe(code.split(marker).length - 1);
    }
  });

  it('comes from no module of its own: no contributed file is one', () => {
    const modules = JSON.parse(readFileSync(join(built, 'modules.json'), 'utf8')) as string[];
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((id) => id.includes(content) || id.startsWith(resolve('content')))).toEqual([]);
  });
});

/** Where the string literals of a program begin and end. */
function stringsIn(node: unknown): [number, number][] {
  if (Array.isArray(node)) return node.flatMap(stringsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, start, end } = node as { type?: string; value?: unknown; start?: number; end?: number };
  if (type === 'Literal' && typeof value === 'string' && start !== undefined && end !== undefined)
    return [[start, end]];
  return Object.values(node).flatMap(stringsIn);
}
