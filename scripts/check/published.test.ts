import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleLibrary, lessonText } from '../../src/checks/examples.ts';
import { addressesStay } from '../../src/checks/addresses-stay.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { github } from '../../src/checks/reporters/github.ts';
import { text } from '../../src/checks/reporters/text.ts';
import { welshStays } from '../../src/checks/welsh-stays.ts';
import { filesIn } from '../../src/disk/content-folder.ts';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { kindNames } from '../../src/schema/kinds.ts';
import { reportOn } from '../report.ts';
import { couldNotLook, publishedFiles } from './published.ts';
import { supervise } from './supervise.ts';

let folder: string;
beforeEach(() => {
  // Outside this project, which is a Git repository itself.
  folder = mkdtempSync(join(tmpdir(), 'published-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const gitIn = (at: string, ...words: string[]) => {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', join(folder, at), ...who, ...words], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const write = (files: Readonly<Record<string, string>>, at = 'one') => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, at, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};
const remove = (path: string, at = 'one') => rmSync(join(folder, at, 'content', path), { recursive: true });
const commit = (at = 'one') => {
  gitIn(at, 'add', '--all');
  gitIn(at, 'commit', '--quiet', '--allow-empty', '--message', 'x');
};
/** A library on main, committed. */
const begin = (files: Readonly<Record<string, string>> = {}) => {
  mkdirSync(join(folder, 'one'));
  gitIn('one', 'init', '--quiet', '--initial-branch=main');
  write({ ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText(), ...files });
  commit();
};
/** What the rules say of it, without the processes that a whole check starts. */
const complaints = (at = 'one') => {
  const content = join(folder, at, 'content');
  const library = { ...loadLibrary(content), published: publishedFiles(content).files };
  return checkLibrary(library, '2026-11-21', [addressesStay, welshStays]);
};
const vanished = (at?: string) => complaints(at).map(({ file, severity }) => `${severity} ${file}`);
const isKnown = (at: string) => publishedFiles(join(folder, at, 'content')).isKnown;

describe('a page that was on main', () => {
  it('is missed when it is renamed, before and after the commit, until its new page names it', async () => {
    begin();
    expect(vanished()).toEqual([]);
    renameSync(join(folder, 'one/content/lessons/be-seen'), join(folder, 'one/content/lessons/be-bright'));
    expect(vanished()).toEqual(['error lessons/be-seen/en.mdx']);
    commit();
    expect(complaints().map(({ message, help }) => `${message} ${help}`)).toEqual([
      '/lessons/be-seen/ was published, and nothing stands there or leads on from there any more. Write former: [lessons/be-seen] into the page that takes its place. Where none does, put this file back and write withdrawn: with a date and a reason into it.',
    ]);
    write({ 'lessons/be-bright/en.mdx': lessonText({ keys: { former: '[lessons/be-seen]' } }) });
    expect(vanished()).toEqual([]);
  });

  it.each([...kindNames.map((kind) => `${kind}/it/en.mdx`), 'findings/it.yaml'])('is missed: %s', (path) => {
    begin({ [path]: 'not read any more' });
    remove(path);
    expect(vanished()).toEqual([`error ${path}`]);
  });

  it('is told with its translation in one, and a translation alone as something to look at', async () => {
    begin({ 'lessons/be-seen/cy.mdx': 'x' });
    remove('lessons/be-seen/cy.mdx');
    expect(vanished()).toEqual(['warning lessons/be-seen/cy.mdx']);
    remove('lessons/be-seen');
    expect(vanished()).toEqual(['error lessons/be-seen/en.mdx']);
  });

  it('is missed once by a whole check, however the work is shared out, and by none that asks about other places', async () => {
    begin(Object.fromEntries(['a', 'b', 'c'].map((id) => [`lessons/${id}/en.mdx`, lessonText()])));
    remove('lessons/be-seen');
    const content = join(folder, 'one/content');
    const { files } = publishedFiles(content);
    const asked = async (below: string, shares: number) => {
      const { problems } = await supervise(
        content,
        filesIn(content),
        (path) => path.startsWith(below),
        '2026-11-21',
        undefined,
        shares,
        files,
      );
      return problems.map(({ rule, file }) => `${rule} ${file}`);
    };
    expect(await asked('', 2)).toEqual(['addresses-stay lessons/be-seen/en.mdx']);
    expect(await asked('reference/', 1)).toEqual([]);
  });
});

describe('what was never published', () => {
  it('is not missed: a page made and taken away on a branch', async () => {
    begin();
    gitIn('one', 'switch', '--quiet', '-c', 'mine');
    write({ 'lessons/draft/en.mdx': lessonText() });
    commit();
    remove('lessons/draft');
    commit();
    expect(vanished()).toEqual([]);
  });

  it('is not missed: a page that others have put on main since, a picture, a starter', async () => {
    begin({ 'lessons/be-seen/coat.png': 'x', '_starters/lesson.mdx': 'x' });
    gitIn('one', 'branch', 'mine');
    write({ 'lessons/theirs/en.mdx': lessonText() });
    commit();
    gitIn('one', 'switch', '--quiet', 'mine');
    remove('lessons/be-seen/coat.png');
    remove('_starters');
    expect(vanished()).toEqual([]);
  });
});

describe('what main took in from a branch', () => {
  it('is what the branch came to, and not what was made and taken away on it', () => {
    begin();
    gitIn('one', 'switch', '--quiet', '-c', 'mine');
    write({ 'lessons/draft/en.mdx': lessonText(), 'lessons/kept/en.mdx': lessonText() });
    commit();
    remove('lessons/draft');
    commit();
    gitIn('one', 'switch', '--quiet', 'main');
    write({ 'lessons/theirs/en.mdx': lessonText() });
    commit();
    gitIn('one', 'merge', '--quiet', '--no-ff', '--message', 'merged', 'mine');
    expect(vanished()).toEqual([]);
    remove('lessons/kept');
    expect(vanished()).toEqual(['error lessons/kept/en.mdx']);
  });
});

describe('a pull request, as GitHub fetches it: what main would be, and main', () => {
  const fetched = () => {
    gitIn('one', 'switch', '--quiet', 'main');
    write({ 'lessons/theirs/en.mdx': lessonText() });
    commit();
    gitIn('one', 'merge', '--quiet', '--no-ff', '--message', 'merged', 'mine');
    gitIn('', 'clone', '--quiet', '--depth', '2', '--no-local', `file://${join(folder, 'one')}`, 'two');
    for (const words of [
      ['checkout', '--quiet', '--detach'],
      ['branch', '-D', 'main'],
      ['remote', 'remove', 'origin'],
    ])
      gitIn('two', ...words);
  };

  it('is told what it takes away, and not what was made and taken away in it', async () => {
    begin({ 'guidance/old/en.mdx': 'x' });
    gitIn('one', 'switch', '--quiet', '-c', 'mine');
    write({ 'lessons/draft/en.mdx': lessonText() });
    commit();
    remove('lessons/draft');
    remove('guidance/old');
    commit();
    fetched();
    expect(vanished('two')).toEqual(['error guidance/old/en.mdx']);
    expect(isKnown('two')).toBe(true);
  });
});

describe('where there is no history', () => {
  it('the check says that nobody has looked', async () => {
    write({ ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText() });
    const report = await reportOn(join(folder, 'one/content'));
    expect([report.problems, report.notes]).toEqual([[], [couldNotLook]]);
    expect(text(report)).toContain(couldNotLook);
    expect(github(report)).toBe('');
  });

  it('nor in a copy of the last commit alone; what is taken away there since is told all the same', () => {
    begin();
    gitIn('', 'clone', '--quiet', '--depth', '1', '--no-local', `file://${join(folder, 'one')}`, 'two');
    expect([isKnown('one'), isKnown('two')]).toEqual([true, false]);
    expect(vanished('two')).toEqual([]);
    remove('lessons/be-seen', 'two');
    expect(vanished('two')).toEqual(['error lessons/be-seen/en.mdx']);
  });
});
