import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleLibrary, findingInWelsh, lessonText } from '../../src/checks/examples.ts';
import { dropLibrary } from '../../src/disk/held-library.ts';
import { asPage, onTop } from './problem-page.ts';
import { problemsAt, whyNotShown } from './problems-at.ts';

let folder: string;

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  dropLibrary();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  write(
    Object.fromEntries(
      Object.entries(exampleLibrary).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  );
});
afterEach(() => {
  dropLibrary();
  rmSync(folder, { recursive: true, force: true });
});

const rulesAt = async (path: string) => (await problemsAt(folder, path))?.problems.map(({ rule }) => rule);

it('says what cannot be read and what only a rule finds, at the address of the page', async () => {
  write({
    'lessons/unread/en.mdx': lessonText({ body: '{1}' }),
    'lessons/dead-link/en.mdx': lessonText({ body: 'See [the other lesson](/lessons/nowhere/).' }),
    'lessons/fine/en.mdx': lessonText(),
    'findings/torn.yaml': 'title: [\n',
  });
  expect(await rulesAt('/lessons/unread/')).toContain('no-code');
  expect(await rulesAt('/lessons/dead-link/')).toContain('links-resolve');
  expect(await rulesAt('/evidence/torn/')).toHaveLength(1);
  for (const path of ['/lessons/fine/', '/lessons/', '/', '/lessons/nowhere/', '/evidence/'])
    expect(await rulesAt(path), path).toBeUndefined();
});

it('says on the Welsh page of a finding what is wrong with its Welsh', async () => {
  write(findingInWelsh('', { caution: undefined }).files as Record<string, string>);
  expect(await rulesAt('/cy/evidence/enjoyed-all/')).toEqual(['front-matter-fits']);
  expect(await rulesAt('/evidence/enjoyed-all/')).toBeUndefined();
});

it('looks again when a file was changed', async () => {
  write({ 'lessons/torn/en.mdx': lessonText({ body: '{1}' }) });
  expect(await rulesAt('/lessons/torn/')).toContain('no-code');
  write({ 'lessons/torn/en.mdx': lessonText() });
  expect(await rulesAt('/lessons/torn/')).toBeUndefined();
});

it('names the other page for one that is missing because of it', () => {
  write({ 'lessons/torn/en.mdx': lessonText({ body: '{1}' }), 'lessons/fine/en.mdx': lessonText() });
  for (const [path, status] of [
    ['/lessons/fine/', 404],
    ['/', 500],
  ] as const)
    expect(whyNotShown(folder, path, status)?.problems[0]).toMatchObject({ file: 'lessons/torn/en.mdx' });
  expect(whyNotShown(folder, '/nowhere/', 404)).toBeUndefined();
});

it('puts what is wrong on top of the page, into the frame of the missing one, or alone', () => {
  const problem = { file: 'a.mdx', line: 3, column: 2, message: '<b> & "c" $&', help: 'Write d.' };
  const faults = { of: 'lessons/a', problems: [{ ...problem, rule: 'x', severity: 'error' as const }] };
  const frame = '<title>t</title><main id="m"><p>words</p></main>';
  expect(onTop(frame, faults)).toMatch(/^<title>t<\/title><main id="m"><section .*<\/section><p>words<\/p><\/main>$/);
  for (const html of [frame, 'Error'])
    expect(asPage(html, faults)).toMatch(/<title>lessons\/a: 1 thing to put right<\/title>.*<main.*<h1>.*Write d\./);
  expect(asPage(frame, faults)).toContain('line 3, column 2</strong><br>&lt;b> &amp; &quot;c&quot; $&amp;');
  expect(asPage(frame, faults)).not.toContain('words');
});
