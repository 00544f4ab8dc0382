import { spawnSync } from 'node:child_process';

/** Bytes: as many as some hundred versions of the largest pages have. */
const most = 128_000_000;

/**
 * @param folder in which it is asked
 * @param input what it reads
 * @returns what Git says, or undefined where it fails or is not there
 */
export function git(folder: string, words: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...words], { input, maxBuffer: most });
  return status === 0 ? stdout : undefined;
}
