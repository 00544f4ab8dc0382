/** What every command has in common: words go in, words come out, and a number says how it went. */
import { BadUse } from './bad-use.ts';
import { diskFault } from './disk-fault.ts';
import { keptByNpm, whatToType } from './kept-by-npm.ts';

/** Where a command speaks. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface Command {
  /** How it is written, told to whoever wrote it wrongly. */
  readonly use: string;
  /** The names of its options, for whoever lost one on the way: see kept-by-npm.ts. */
  readonly options?: readonly string[];
  /**
   * @param words what was written behind the command
   * @returns the exit code: 0 done, 1 not done
   * @throws BadUse when the words cannot be understood
   */
  run(words: readonly string[], terminal: Terminal): number | Promise<number>;
}

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/**
 * @param words what was written behind the command
 * @param to where it speaks
 * @param env the environment variables, in which npm says what it kept for itself
 * @returns the exit code: what the command returns; 1 where the disk refuses; 2 after bad use, with the way to use it
 * @throws whatever else the command throws
 */
export async function perform(
  command: Command,
  words: readonly string[],
  to = terminal,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  try {
    const kept = keptByNpm(command.options ?? [], words, env);
    if (kept.length > 0) throw new BadUse(whatToType(kept, command.use));
    return await command.run(words, to);
  } catch (error) {
    const refused = diskFault(error);
    if (refused !== undefined) {
      to.err(`${refused}\n`);
      return 1;
    }
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof BadUse) && !code?.startsWith('ERR_PARSE_ARGS')) throw error;
    to.err(`${message}\nUse: ${command.use}\n`);
    return 2;
  }
}

/** Runs a command with the words of the command line. */
export async function main(command: Command): Promise<void> {
  process.exitCode = await perform(command, process.argv.slice(2));
}
