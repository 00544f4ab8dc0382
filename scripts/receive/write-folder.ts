import { mkdirSync, mkdtempSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Taken } from './received.ts';
import { receiptText } from './words.ts';

/**
 * Makes a folder that is there whole or not at all: content/, receipt.yaml, answer.txt.
 * @param out absolute; not there yet, or empty
 */
export function writeFolder(out: string, taken: Taken, answer: string): void {
  mkdirSync(dirname(out), { recursive: true });
  const made = mkdtempSync(`${out}.part-`);
  try {
    const files = [
      ...taken.files.map(({ path, bytes }) => ({ path: join('content', path), bytes })),
      { path: 'receipt.yaml', bytes: receiptText(taken) },
      { path: 'answer.txt', bytes: answer },
    ];
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), bytes, { flag: 'wx' });
    }
    if (statSync(out, { throwIfNoEntry: false })) rmdirSync(out);
    renameSync(made, out);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw error;
  }
}
