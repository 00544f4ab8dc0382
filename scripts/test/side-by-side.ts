/** Programs at work side by side, whose words do not mix. */
import { spawn } from 'node:child_process';

export interface Program {
  /** As people call it: "types". */
  readonly name: string;
  /** A file for Node, and its words. */
  readonly words: readonly string[];
  /** Environment variables of its own. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly name: string;
  readonly succeeded: boolean;
}

/**
 * @param lanes programs that wait for each other; lanes do not
 * @param print called with the words of one program after the other, in the order of the lanes: as they come from the
 * first that has not ended, and whole from those that were at work meanwhile
 * @returns how each ended, in that order
 */
export async function sideBySide(
  lanes: readonly (readonly Program[])[],
  print: (text: string) => void,
): Promise<Ended[]> {
  const desks = lanes.flat().map((program) => ({ program, said: '', ended: undefined as Ended | undefined }));
  let speaker = 0;
  /** Whoever's turn it is says what is left to say; who has ended makes room for the next. */
  const speak = () => {
    for (let desk = desks[speaker]; desk; desk = desks[(speaker += 1)]) {
      print(desk.said);
      desk.said = '';
      if (!desk.ended) return;
    }
  };
  const run = (program: Program) => {
    const desk = desks.find((each) => each.program === program)!;
    return ended(program, (text) => {
      desk.said += text;
      speak();
    }).then((succeeded) => {
      desk.ended = { name: program.name, succeeded };
      speak();
    });
  };
  await Promise.all(
    lanes.map(async (lane) => {
      for (const program of lane) await run(program);
    }),
  );
  return desks.map(({ ended }) => ended!);
}

/** @returns whether it ended with 0 */
function ended({ words, env }: Program, say: (text: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('error', ({ message }) => {
      say(`${message}\n`);
      resolve(false);
    });
    child.on('close', (status) => resolve(status === 0));
  });
}
