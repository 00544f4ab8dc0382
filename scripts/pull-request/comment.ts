/**
 * node scripts/pull-request/comment.ts FOLDER
 * Run by .github/workflows/comment.yml when the check of a pull request has ended. FOLDER holds what that run left
 * behind. Needs no installed package. Environment: GITHUB_EVENT_PATH, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postComment, type Request, type Run } from './post.ts';
import { largestReport } from './report.ts';

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}

/** The bytes of a plain file of a size worth reading. */
function left(name: string): Uint8Array | undefined {
  const path = join(process.argv[2] ?? '.', name);
  const file = lstatSync(path, { throwIfNoEntry: false });
  return file?.isFile() && file.size <= largestReport ? readFileSync(path) : undefined;
}

const request: Request = async (method, path, body) => {
  const answer = await fetch(`${setting('GITHUB_API_URL')}/repos/${setting('GITHUB_REPOSITORY')}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${setting('GITHUB_TOKEN')}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path}.`);
  return answer.json();
};

const { workflow_run: run } = JSON.parse(readFileSync(setting('GITHUB_EVENT_PATH'), 'utf8')) as { workflow_run: Run };
console.log(
  await postComment(run, { number: left('number'), report: left('report.json'), build: left('build.txt') }, request),
);
