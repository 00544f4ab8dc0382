/** The command line was not understood. The message says what to type instead; the command ends with 2. */
export class BadUse extends Error {}

/**
 * Runs a command and sets the exit code: what it returns, or 2 with the way to use it after bad use.
 * @param use how the command is written
 * @throws whatever else the command throws
 */
export async function runCommand(use: string, command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof BadUse) && !code?.startsWith('ERR_PARSE_ARGS')) throw error;
    process.stderr.write(`${message}\nUse: ${use}\n`);
    process.exitCode = 2;
  }
}
