/** Writes all files of one resource after the other, beside the build. */
import { parentPort } from 'node:worker_threads';
import { WriterError } from '../../../src/writers/paper/download.ts';
import { choiceCardsFile } from '../../../src/writers/pdf/choice-cards.ts';
import { writeFiles } from '../../../src/writers/write-files.ts';
import type { Answer, Task, ToWriter } from './task.ts';

async function answer(task: Task): Promise<Answer> {
  try {
    return { files: 'cards' in task ? [choiceCardsFile(task.cards)] : await writeFiles(task.resource, task.options) };
  } catch (error) {
    if (error instanceof WriterError) return { refused: error.message };
    return { crashed: error instanceof Error ? error : new Error(String(error)) };
  }
}

let work = Promise.resolve();
parentPort?.on('message', (message: ToWriter) => {
  // One after the other, so that the end comes when what was asked for before is written.
  work = work.then(async () => {
    if (message !== 'end') return parentPort?.postMessage(await answer(message));
    // With nobody to listen to, the thread has nothing more to do, and ends.
    parentPort?.close();
  });
});
