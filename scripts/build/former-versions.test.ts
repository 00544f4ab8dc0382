import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lessonText } from '../../src/checks/examples.ts';
import { splitPage } from '../../src/document/front-matter.ts';
import { formerHash } from '../../src/document/hash.ts';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { formerVersions } from './former-versions.ts';

let folder: string;
let content: string;
beforeEach(() => {
  // Outside this project, which is a Git repository itself.
  folder = mkdtempSync(join(tmpdir(), 'former-versions-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'lessons/be-seen'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...words: string[]) => {
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_COMMITTER_DATE: `2027-01-${words.at(-1)}T12:00:00Z`,
    GIT_AUTHOR_DATE: '2027-01-01T12:00:00Z',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const { status, stderr } = spawnSync('git', ['-C', folder, ...words], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const commit = (day: string, body: string) => {
  writeFileSync(join(content, 'lessons/be-seen/en.mdx'), lessonText({ body }));
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', day);
};
const hash = () => loadLibrary(content).pages[0]!.hash.slice(0, 8);
const former = () => formerVersions(content, loadLibrary(content).pages);
const activity = (words: string) => `<Activity title="A" minutes="5" part="main">\n\n${words}\n\n</Activity>\n`;

it('knows each earlier version, the day it was replaced and what has changed until now', () => {
  git('init', '--quiet');
  commit('02', activity('One'));
  const first = hash();
  commit('03', activity('Two'));
  const second = hash();
  commit('04', `${activity('Two')}\nMore.\n`);
  const url = '/lessons/be-seen/';
  expect(former()).toEqual({
    [first]: { url, replaced: '2027-01-03', changed: ['session', 'text'] },
    [second]: { url, replaced: '2027-01-04', changed: ['text'] },
  });
});

it('knows the versions of a page that stood at another address', () => {
  git('init', '--quiet');
  commit('02', activity('One'));
  const first = hash();
  rmSync(join(content, 'lessons/be-seen'), { recursive: true });
  mkdirSync(join(content, 'lessons/be-bright'));
  writeFileSync(
    join(content, 'lessons/be-bright/en.mdx'),
    lessonText({ body: activity('Two'), keys: { former: '[lessons/be-seen]' } }),
  );
  git('add', '.');
  git('commit', '--quiet', '--message', '03');
  expect(former()).toEqual({ [first]: { url: '/lessons/be-bright/', replaced: '2026-11-21', changed: ['session'] } });
});

it('a version that came back is the one now published', () => {
  git('init', '--quiet');
  commit('02', activity('One'));
  commit('03', activity('Two'));
  commit('04', activity('One'));
  expect(Object.values(former()).map(({ replaced }) => replaced)).toEqual(['2027-01-04']);
});

it('knows nothing where there is no history, and says so by an empty list', () => {
  writeFileSync(join(content, 'lessons/be-seen/en.mdx'), lessonText({}));
  expect(former()).toEqual({});
});

it('knows the codes of prints from the time when pages had a stage, which counted then', () => {
  git('init', '--quiet');
  const stood = lessonText({ body: activity('One'), keys: { stage: 'draft' } });
  const { frontMatter, body } = splitPage(stood);
  writeFileSync(join(content, 'lessons/be-seen/en.mdx'), stood);
  git('add', '.');
  git('commit', '--quiet', '--message', '02');
  commit('03', activity('One'));
  expect(former()).toEqual({
    [formerHash(frontMatter.data, body)!.slice(0, 8)]: {
      url: '/lessons/be-seen/',
      replaced: '2027-01-03',
      changed: [],
    },
  });
});

it('says of a version that a receipt names whether what was tried has changed in more than a mended typo', () => {
  git('init', '--quiet');
  commit('02', activity('One coat is brigther.'));
  const typo = hash();
  commit('03', activity('One coat is brighter.'));
  const version = (code: string) =>
    formerVersions(content, loadLibrary(content).pages, undefined, new Set([code]))[code];
  expect(version(typo)).toMatchObject({ changed: ['session'], changedSinceTried: [] });
  commit('04', activity('One coat is darker.'));
  expect(version(typo)).toMatchObject({ changed: ['session'], changedSinceTried: ['session'] });
});
