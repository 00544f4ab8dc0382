/** Branches that hold one parcel each. They are made beside what is checked out, which stays as it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParcelFile } from '../../src/desk/parcel/parcel.ts';
import { BadUse } from '../bad-use.ts';
import { git } from '../git.ts';
import type { Author } from './wish.ts';
import { readAuthor } from './wish.ts';

const room = 'refs/heads/received/';

/** Said where neither a flag nor Git's settings name one. The address can belong to nobody (RFC 2606). */
const robot: Author = { name: 'Mini-Police Library robot', email: 'robot@mini-police-library.invalid' };

export interface Waiting {
  readonly branch: string;
  /** Below the content folder. */
  readonly paths: readonly string[];
}

/** @returns the parcels that were received before and are not on main yet */
export function otherParcels(content: string): Waiting[] {
  const names =
    git(content, ['for-each-ref', '--format=%(refname)', room])?.toString().split('\n').filter(Boolean) ?? [];
  return names.flatMap((name) => {
    const paths = git(content, ['diff', '--name-only', '-z', '--relative', `HEAD...${name}`, '--', '.']);
    const listed = paths?.toString().split('\0').filter(Boolean) ?? [];
    return listed.length > 0 ? [{ branch: name.slice('refs/heads/'.length), paths: listed }] : [];
  });
}

/**
 * @param folders the resources in it: their ids are slugs, so nothing in them means anything to Git
 * @param sha256 of the parcel: the same parcel has the same branch
 */
export function branchFor(folders: readonly string[], sha256: string): string {
  const id = (folders[0] ?? '').split('/').at(-1) ?? '';
  return `received/${id}-${sha256.slice(0, 8)}`;
}

/**
 * @returns whether the branch is there already
 * @throws BadUse where there is no Git, or no commit yet
 */
export function isBranchThere(content: string, branch: string): boolean {
  if (!git(content, ['rev-parse', '--verify', '--quiet', 'HEAD']))
    throw new BadUse('There is no history of Git here to make a branch in. Use --out DIR.');
  return git(content, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]) !== undefined;
}

/** @returns who makes the commit: a robot, and nobody who happens to sit at this computer */
export function authorOf(content: string, given: Author | undefined): Author {
  if (given) return given;
  const set = (name: string) =>
    git(content, ['config', '--get', `mini-police.${name}`])
      ?.toString()
      .trim();
  const [name, email] = [set('robotname'), set('robotemail')];
  return name && email ? readAuthor(`${name} <${email}>`) : robot;
}

/**
 * Writes a commit on top of what is checked out, with these files in place of what was there, and then the branch: it
 * is there whole or not at all.
 * @param content the content folder
 * @throws when Git refuses
 */
export function writeBranch(
  content: string,
  branch: string,
  files: readonly ParcelFile[],
  message: string,
  author: Author,
): void {
  const scratch = mkdtempSync(join(tmpdir(), 'mini-police-index-'));
  const env = {
    ...process.env,
    GIT_INDEX_FILE: join(scratch, 'index'),
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  };
  const ask = (words: readonly string[], input?: Uint8Array | string) => {
    const { status, stdout, stderr } = spawnSync('git', ['-C', content, ...words], { env, input });
    if (status !== 0) throw new Error(`Git refused (${words[0]}): ${stderr.toString().trim()}`);
    return stdout.toString().trim();
  };
  try {
    const prefix = ask(['rev-parse', '--show-prefix']);
    const head = ask(['rev-parse', '--verify', 'HEAD^{commit}']);
    ask(['read-tree', head]);
    // No filter of the repository looks at what a stranger sent: bytes go in as they are.
    for (const { path, bytes } of files)
      ask([
        'update-index',
        '--add',
        '--cacheinfo',
        `100644,${ask(['hash-object', '-w', '--no-filters', '--stdin'], bytes)},${prefix}${path}`,
      ]);
    const commit = ask(['commit-tree', '--no-gpg-sign', ask(['write-tree']), '-p', head, '-F', '-'], message);
    ask(['update-ref', `refs/heads/${branch}`, commit, '0'.repeat(head.length)]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
