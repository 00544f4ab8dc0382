/** Puts the comment under the pull request that a run of the check belongs to. */
import { readBuildWords, readNumber, readReport } from './report.ts';
import { comment, marker } from './words.ts';

/** The run as GitHub tells of it: the event's `workflow_run`. */
export interface Run {
  readonly event: string;
  readonly conclusion: string | null;
  readonly head_sha: string;
  readonly head_repository: { readonly id: number } | null;
  readonly html_url: string;
}

/** What the run left behind; undefined where a file is missing. Not to be believed. */
export interface Left {
  readonly number: Uint8Array | undefined;
  readonly report: Uint8Array | undefined;
  /** What the build said when it stopped. */
  readonly build: Uint8Array | undefined;
}

/** One request to GitHub's API, path below the repository. @throws when it is refused */
export type Request = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>;

interface PullRequest {
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
}

const pageSize = 100;

/** @returns what was done, in a line for the log */
export async function postComment(run: Run, left: Left, request: Request): Promise<string> {
  if (run.event !== 'pull_request') return 'The run was not for a pull request.';
  const number = left.number && readNumber(left.number);
  if (number === undefined) return 'The run left no number of a pull request.';
  const { state, head } = (await request('GET', `pulls/${number}`)) as PullRequest;
  // The number comes from the run; GitHub says whether the run was really for that pull request as it stands now.
  const isItsRun = head.sha === run.head_sha && head.repo !== null && head.repo.id === run.head_repository?.id;
  if (state !== 'open' || !isItsRun) return `The run was not for pull request ${number} as it stands now.`;

  const files = (await everything(request, `pulls/${number}/files`)) as {
    filename: string;
    previous_filename?: string;
  }[];
  const outside = files.filter(({ filename, previous_filename: before }) =>
    [filename, before].some((path) => path !== undefined && !path.startsWith('content/')),
  );
  const body = comment({
    report: left.report && readReport(left.report),
    buildWords: left.build ? readBuildWords(left.build) : [],
    passed: run.conclusion === 'success',
    outside: outside.length,
    changesTheCheck: outside.some(({ filename, previous_filename: before }) =>
      [filename, before].some((path) => path?.startsWith('.github/')),
    ),
    runUrl: run.html_url,
  });

  const comments = (await everything(request, `issues/${number}/comments`)) as {
    id: number;
    body: string;
    user: { login: string } | null;
  }[];
  const ours = comments.find((each) => each.user?.login === 'github-actions[bot]' && each.body.startsWith(marker));
  await (ours
    ? request('PATCH', `issues/comments/${ours.id}`, { body })
    : request('POST', `issues/${number}/comments`, { body }));
  return `${ours ? 'Brought the comment up to date' : 'Commented'} under pull request ${number}.`;
}

/** Every item of a list that comes in pages; GitHub ends a pull request's files at 3,000. */
async function everything(request: Request, path: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= 30; page += 1) {
    const items = (await request('GET', `${path}?per_page=${pageSize}&page=${page}`)) as unknown[];
    all.push(...items);
    if (items.length < pageSize) break;
  }
  return all;
}
