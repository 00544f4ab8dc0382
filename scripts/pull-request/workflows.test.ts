import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'working-directory'?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const texts = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
const workflows = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, parse(text) as Workflow]));
const stepsOf = (name: string) => Object.values(workflows[name]!.jobs).flatMap((job) => job.steps ?? []);

/** All that any job may do. Whatever is added has to be added here, too. */
const permissions: Readonly<Record<string, Readonly<Record<string, Job['permissions']>>>> = {
  'check.yml': { check: { contents: 'read' } },
  'comment.yml': { comment: { contents: 'read', actions: 'read', 'pull-requests': 'write' } },
  'test.yml': { test: { contents: 'read' } },
  'nightly.yml': { all: { contents: 'read' } },
  'links.yml': { links: { contents: 'read' } },
  'deploy.yml': {
    test: { contents: 'read' },
    build: { contents: 'read' },
    deploy: { pages: 'write', 'id-token': 'write' },
  },
};
const triggers: Readonly<Record<string, readonly string[]>> = {
  'check.yml': ['pull_request'],
  'comment.yml': ['workflow_run'],
  'test.yml': ['pull_request', 'workflow_call'],
  'nightly.yml': ['schedule', 'workflow_dispatch'],
  'links.yml': ['schedule', 'workflow_dispatch'],
  'deploy.yml': ['push', 'workflow_dispatch'],
};

it('are these six', () => {
  expect(Object.keys(workflows).sort()).toEqual(Object.keys(permissions).sort());
});

describe.each(Object.keys(permissions))('%s', (name) => {
  const { on, permissions: all, jobs } = workflows[name]!;

  it('may do nothing but what its jobs say, and they no more than they need', () => {
    expect(all).toEqual({});
    expect(Object.fromEntries(Object.entries(jobs).map(([id, job]) => [id, job.permissions]))).toEqual(
      permissions[name],
    );
  });

  it('starts when it should, and never with a fork in a trusted place', () => {
    expect(Object.keys(on)).toEqual(triggers[name]);
    expect(texts[name]).not.toContain('pull_request_target');
  });

  it('names every action by its full commit, with the version beside it', () => {
    for (const line of texts[name]!.split('\n').filter((each) => /^\s*(- )?uses:/.test(each))) {
      expect(line).toMatch(
        /uses: (\.\/\.github\/workflows\/[a-z]+\.yml|actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
    }
  });

  it('puts no expression into a command', () => {
    for (const { run, with: settings } of stepsOf(name)) {
      expect(run ?? '').not.toContain('${{');
      expect(settings ?? {}).not.toHaveProperty('script');
    }
  });

  it('leaves no token behind, uses no secret, keeps nothing for later runs, and ends', () => {
    for (const step of stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toHaveProperty('persist-credentials', false);
    for (const step of stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/setup-node@')))
      expect(step.with).toHaveProperty('package-manager-cache', false);
    expect(texts[name]).not.toMatch(/secrets\.|actions\/cache|allow-unsafe-pr-checkout/);
    for (const job of Object.values(jobs)) if (!job.uses) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
});

describe('the check of a pull request', () => {
  const steps = stepsOf('check.yml');

  it('runs the program on main over the tree of the pull request, and nothing in that tree', () => {
    const [library, pullRequest] = steps
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .map((step) => step.with);
    expect(library).toMatchObject({ ref: 'main', path: 'library' });
    // With its first parent, which is main: what the pull request takes away is told from that.
    expect(pullRequest).toMatchObject({ path: 'pull-request', 'fetch-depth': 2 });
    expect(pullRequest).not.toHaveProperty('ref');
    for (const step of steps.filter(({ run }) => run !== undefined && /npm|npx|node/.test(run)))
      expect([step.name, step['working-directory']]).toEqual([step.name, 'library']);
  });

  it('asks npm for commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const asked = Object.values(texts).flatMap((text) =>
      Array.from(text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g), ([, script]) => script!),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(asked));
  });
});

describe.skipIf(process.platform === 'win32')('looking for changes outside content/', () => {
  const script = stepsOf('check.yml').find(({ name }) => name === 'Look for changes outside content/')!.run!;
  let place = '';
  const repository = () => join(place, 'pull-request');
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words],
      { cwd: repository(), stdio: 'pipe' },
    );

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'pull-request-'));
    mkdirSync(join(repository(), 'content/lessons'), { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
    writeFileSync(join(repository(), 'content/lessons/a.mdx'), 'one\n');
    writeFileSync(join(repository(), 'package.json'), '{}\n');
    git('add', '.');
    git('commit', '--quiet', '-m', 'main');
    git('switch', '--quiet', '-c', 'theirs');
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  /** As GitHub merges a pull request: main is the first parent. */
  const look = (change: (file: (path: string) => string) => void) => {
    change((path) => join(repository(), path));
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', 'theirs');
    git('switch', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '-m', 'merged', 'theirs');
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: place,
      encoding: 'utf8',
    });
    return { status, outside: Number(/outside content\/: (\d+)\./.exec(stdout)?.[1] ?? 0), stdout };
  };

  it('lets pass what is in content/', () => {
    expect(look((file) => writeFileSync(file('content/lessons/b.mdx'), 'x'))).toMatchObject({
      status: 0,
      outside: 0,
      stdout: '',
    });
  });

  it('counts what is not, wherever it came from', () => {
    const { status, outside } = look((file) => {
      writeFileSync(file('package.json'), '{"x": 1}');
      renameSync(file('content/lessons/a.mdx'), file('a.mdx'));
      mkdirSync(file('content/lessons'), { recursive: true });
      writeFileSync(file('content/lessons/c.mdx'), 'x');
      writeFileSync(file('content.txt'), 'x');
    });
    expect([status, outside]).toEqual([0, 3]);
  });

  it('prints no name of a file', () => {
    const { outside, stdout } = look((file) => writeFileSync(file('::error::hello'), 'x'));
    expect(outside).toBe(1);
    expect(stdout).not.toContain('hello');
  });

  it('stops where content/ is a link to somewhere else', () => {
    const { status, outside } = look((file) => {
      rmSync(file('content'), { recursive: true });
      symlinkSync('/etc', file('content'));
    });
    expect([status, outside]).toEqual([1, 1]);
  });
});
