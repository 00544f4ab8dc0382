import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/document/problem.ts';
import { json } from '../../src/checks/reporters/json.ts';
import { postComment, type Request, type Run } from './post.ts';
import { largestReport, readBuildWords, readNumber, readReport } from './report.ts';
import { comment, marker, type Situation } from './words.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problem = (change: Partial<Problem> = {}): Problem => ({
  rule: 'no-code',
  severity: 'error',
  file: 'lessons/a/en.mdx',
  line: 3,
  column: 5,
  message: 'No code.',
  help: 'Take it out.',
  ...change,
});
const report = (...problems: Problem[]) => bytes(json({ checked: 2, problems }));

describe('readReport', () => {
  it('reads what npm run check writes', () => {
    expect(readReport(report(problem(), problem({ severity: 'warning' })))).toEqual({
      errors: 1,
      warnings: 1,
      shown: [
        { severity: 'error', place: 'lessons/a/en.mdx:3:5', message: 'No code.', help: 'Take it out.' },
        expect.objectContaining({ severity: 'warning' }),
      ],
    });
    expect(readReport(report())).toEqual({ errors: 0, warnings: 0, shown: [] });
  });

  it.each(['', 'null', '[]', '{}', '{"problems": {}}', '{"problems": ', '"x"'])('takes %s for no report', (text) => {
    expect(readReport(bytes(text))).toBeUndefined();
  });

  it('reads nothing too large, and shows only the first', () => {
    expect(readReport(new Uint8Array(largestReport + 1))).toBeUndefined();
    expect(readReport(report(...Array.from({ length: 60 }, () => problem())))).toMatchObject({
      errors: 60,
      shown: { length: 25 },
    });
  });

  it('makes something harmless of anything', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), fc.uint16Array({ maxLength: 600 }), (problems, units) => {
        const text = String.fromCharCode(...units);
        const read = readReport(
          bytes(
            JSON.stringify({
              problems: [
                ...problems,
                { file: text, message: text, help: text, line: text, column: -1, severity: text },
              ],
            }),
          ),
        );
        for (const { place, message, help } of read?.shown ?? [])
          expect(place + message + help).not.toMatch(/[`\u0000-\u001f\u202a-\u202e]/);
      }),
    );
  });
});

it('shows of a build some lines of some length, and no more', () => {
  const shown = readBuildWords(bytes(`${'x'.repeat(5000)}\n`.repeat(500)));
  expect([shown.length, shown[0]!.length]).toEqual([20, 400]);
  expect(readBuildWords(bytes('\n \n'))).toEqual([]);
});

it.each([
  ['17\n', 17],
  ['0', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['12 ', 12],
  ['', undefined],
  ['12\n34', undefined],
  ['1234567890', undefined],
  ['../1', undefined],
  ['1'.repeat(5000), undefined],
])('reads the number %j', (text, number) => {
  expect(readNumber(bytes(text))).toBe(number);
});

describe('the comment', () => {
  const situation: Situation = {
    report: readReport(report()),
    passed: true,
    buildWords: [],
    outside: 0,
    changesTheCheck: false,
    runUrl: 'https://github.com/o/r/actions/runs/1',
  };

  it.each([
    ['nothing is wrong', {}, 'found nothing wrong, and the site was built'],
    [
      'there is something to look at, and the site was built',
      { report: readReport(report(problem({ severity: 'warning' }))) },
      /\*\*The site was built\.\*\*[^]*1 thing to look at/,
    ],
    [
      'there is something to look at, and the site could not be built',
      { report: readReport(report(problem({ severity: 'warning' }))), passed: false, buildWords: ['a.mdx:3 No sign.'] },
      /could not be built[^]*```text\na\.mdx:3 No sign\.\n```[^]*1 thing to look at/,
    ],
    [
      'errors kept the site from being built',
      { report: readReport(report(problem())), passed: false },
      /The site was not built[^]*1 thing to put right/,
    ],
    [
      'there are problems',
      { report: readReport(report(problem(), problem({ severity: 'warning' }))), passed: false },
      /\*\*1 thing to put right, 1 thing to look at\.\*\*/,
    ],
    ['there is no report', { report: undefined, passed: false }, 'did not finish'],
    ['the site could not be built', { passed: false }, 'could not be built'],
    ['other files are changed', { outside: 2 }, '2 files outside `content/`'],
  ])('says so when %s', (_, change, words) => {
    expect(comment({ ...situation, ...change })).toMatch(words);
    expect(comment({ ...situation, ...change }).startsWith(marker)).toBe(true);
  });

  it('speaks of a preview only where there is one', () => {
    expect(comment(situation)).toContain('`preview`');
    expect(comment({ ...situation, passed: false })).not.toContain('preview');
  });

  it('does not repeat what a changed check says of itself', () => {
    const words = comment({ ...situation, outside: 1, changesTheCheck: true });
    expect(words).toContain('A maintainer has to look first');
    expect(words).not.toMatch(/nothing wrong|preview/);
  });

  it("keeps a stranger's words inside the fence, and fits", () => {
    const nasty = '```\n@everyone <img src=x> [a](https://evil.example)\u202e';
    const words = comment({
      ...situation,
      passed: false,
      report: readReport(
        report(...Array.from({ length: 40 }, () => problem({ message: nasty.repeat(40), help: nasty, file: nasty }))),
      ),
    });
    expect(words.match(/```/g)).toHaveLength(2);
    const [before, , after] = words.split('```');
    expect(`${before}${after}`).not.toMatch(/everyone|evil|<img/);
    expect(words.length).toBeLessThan(65_536);
    expect(words).toContain('and 15 more');
  });
});

describe('postComment', () => {
  const run: Run = {
    event: 'pull_request',
    conclusion: 'success',
    head_sha: 'abc',
    head_repository: { id: 7 },
    html_url: 'https://github.com/o/r/actions/runs/1',
  };
  const left = { number: bytes('5\n'), report: report(), build: undefined };

  const github = (answers: Readonly<Record<string, unknown>>) => {
    const asked: [string, string, object?][] = [];
    const all: Readonly<Record<string, unknown>> = {
      'GET pulls/5': { state: 'open', head: { sha: 'abc', repo: { id: 7 } } },
      'GET pulls/5/files?per_page=100&page=1': [{ filename: 'content/lessons/a/en.mdx' }],
      'GET issues/5/comments?per_page=100&page=1': [],
      ...answers,
    };
    const request: Request = async (method, path, body) => {
      asked.push([method, path, ...(body ? [body] : [])] as [string, string, object?]);
      return method === 'GET' ? all[`${method} ${path}`] : {};
    };
    return { request, sent: () => asked.filter(([method]) => method !== 'GET') };
  };

  it('comments once', async () => {
    const { request, sent } = github({});
    expect(await postComment(run, left, request)).toContain('Commented');
    expect(sent()).toEqual([['POST', 'issues/5/comments', { body: expect.stringContaining('nothing wrong') }]]);
  });

  it('says why the build stopped', async () => {
    const { request, sent } = github({});
    const build = bytes(
      '\u001b[31mlessons/a/en.mdx:3\u001b[39m No `face` has \u202e this sign.\r\n\nThe build stopped.\n',
    );
    await postComment({ ...run, conclusion: 'failure' }, { ...left, build }, request);
    expect(sent()[0]![2]).toEqual({
      body: expect.stringMatching(
        /```text\nlessons\/a\/en\.mdx:3 No 'face' has . this sign\.\nThe build stopped\.\n```/,
      ),
    });
  });

  it("and then brings its comment up to date, and nobody else's", async () => {
    const { request, sent } = github({
      'GET issues/5/comments?per_page=100&page=1': [
        { id: 1, body: marker, user: { login: 'somebody' } },
        { id: 2, body: `${marker} old`, user: { login: 'github-actions[bot]' } },
      ],
    });
    await postComment(run, left, request);
    expect(sent()).toEqual([['PATCH', 'issues/comments/2', expect.anything()]]);
  });

  it('finds changes outside content/ by itself, also on a later page and under an earlier name', async () => {
    const first = Array.from({ length: 100 }, (_, index) => ({ filename: `content/lessons/a/${index}.png` }));
    const { request, sent } = github({
      'GET pulls/5/files?per_page=100&page=1': first,
      'GET pulls/5/files?per_page=100&page=2': [
        { filename: 'content/a', previous_filename: '.github/workflows/check.yml' },
      ],
    });
    await postComment(run, left, request);
    expect(sent()[0]![2]).toEqual({ body: expect.stringMatching(/a file outside[^]*not shown/) });
  });

  it.each([
    ['the run was for something else', { run: { ...run, event: 'push' } }],
    ['the number is none', { left: { ...left, number: bytes('5; rm -rf') } }],
    ['the number is missing', { left: { ...left, number: undefined } }],
    ['the commit is another', { run: { ...run, head_sha: 'def' } }],
    ['the repository is another', { run: { ...run, head_repository: { id: 8 } } }],
    ['the fork is gone', { run: { ...run, head_repository: null } }],
    ['it is closed', { answers: { 'GET pulls/5': { state: 'closed', head: { sha: 'abc', repo: { id: 7 } } } } }],
  ])(
    'says nothing when %s',
    async (
      _,
      change: {
        run?: Run;
        left?: typeof left | { number: undefined; report: Uint8Array; build: undefined };
        answers?: Record<string, unknown>;
      },
    ) => {
      const { request, sent } = github(change.answers ?? {});
      await postComment(change.run ?? run, change.left ?? left, request);
      expect(sent()).toEqual([]);
    },
  );
});

it('needs no package: the workflow does not install any', () => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?from '([^']+)';$/gm)) {
      if (from.startsWith('.')) follow(join(dirname(file), from));
      else expect([file, from]).toEqual([file, expect.stringMatching(/^node:/)]);
    }
  };
  follow('scripts/pull-request/comment.ts');
  expect([...seen].every(existsSync)).toBe(true);
  expect(seen.size).toBeGreaterThan(4);
});
