/** Questions to a person at a terminal. */
import { createInterface } from 'node:readline/promises';
import type { Answer } from './answers.ts';

/** The person, or the end of a file, closed the conversation before everything was answered. */
export class Unanswered extends Error {}

export interface Asker {
  /**
   * Asks until the answer is good.
   * @param question one line, with what may be answered
   * @throws Unanswered when there is nobody there any more
   */
  ask<Value>(question: string, read: (written: string) => Answer<Value>): Promise<Value>;
  close(): void;
}

/** @param streams where the questions go and the answers come from */
export function openAsker({ input, output }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream }): Asker {
  const lines = createInterface({ input, output });
  const gone = new AbortController();
  lines.once('close', () => gone.abort());
  return {
    async ask(question, read) {
      for (;;) {
        const written = await lines.question(`${question}\n> `, { signal: gone.signal }).catch((error: Error) => {
          // readline never answers once the input has ended, so that the program would end without a word.
          if (gone.signal.aborted) throw new Unanswered('The questions were not all answered.');
          throw error;
        });
        const answer = read(written);
        if ('value' in answer) return answer.value;
        output.write(`${answer.no}\n`);
      }
    },
    close: () => lines.close(),
  };
}
