/** Which files were published once, as far as Git remembers: only who knows what was there can tell what vanished. */
import { git } from '../git.ts';

export interface Published {
  /** Below the content folder, each once, in no order; those that are still there among them. */
  readonly files: readonly string[];
  /** Whether there is a history to look into. A copy without Git, or of the last commit alone, has none. */
  readonly isKnown: boolean;
}

/** Where what is published comes from, the likeliest first. */
const mains = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/heads/main'];

/**
 * What main held at any time, up to where this branch left it: what was made and taken away on the branch itself was
 * never published, and what others have put on main since is not missed. Where there is no main, as in what GitHub
 * makes of a pull request, it is what the commit stands on: first parents only, which are main.
 * @param folder the content folder
 */
export function publishedFiles(folder: string): Published {
  const asked = (...words: string[]) => git(folder, words)?.toString().trim();
  const main = mains.find((name) => asked('rev-parse', '--verify', '--quiet', name));
  const tip = main === undefined ? 'HEAD' : asked('merge-base', main, 'HEAD') || main;
  const files = git(folder, [
    'log',
    '--first-parent',
    '-m',
    '--no-renames',
    '--diff-filter=A',
    '--name-only',
    '--relative',
    '--format=',
    '-z',
    tip,
    '--',
    '.',
  ])
    ?.toString()
    .split('\0')
    .filter(Boolean);
  const isAlone = asked('rev-parse', '--is-shallow-repository') === 'true' && asked('rev-list', '--count', tip) === '1';
  return { files: [...new Set(files)], isKnown: files !== undefined && files.length > 0 && !isAlone };
}

/** For whoever reads a report of a check that could not look. */
export const couldNotLook =
  'Nobody has looked for pages that have vanished: this copy of the library has no history. Where one is, as in a pull request, it is looked for.';
