/** Runs a command in the process of the test, as its file does when a person runs it. */
import { perform, type Command } from '../../scripts/command.ts';
import type { Outcome } from '../child.ts';

/**
 * @param words what is written behind the command
 * @returns how it ended and what it said. Environment variables that it set are taken back
 */
export async function said(command: Command, ...words: readonly string[]): Promise<Outcome> {
  const before = { ...process.env };
  let [stdout, stderr] = ['', ''];
  try {
    const status = await perform(command, words, {
      out: (text) => void (stdout += text),
      err: (text) => void (stderr += text),
    });
    return { status, stdout, stderr };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
