/** Writes all files of one resource after the other, beside the build. */
import { parentPort } from 'node:worker_threads';
import { WriterError } from '../../../src/writers/paper/download.ts';
import { writeFiles } from '../../../src/writers/write-files.ts';
import type { Answer, Task } from './task.ts';

parentPort?.on('message', async ({ resource, options }: Task) => {
  const say = (answer: Answer) => parentPort?.postMessage(answer);
  try {
    say({ files: await writeFiles(resource, options) });
  } catch (error) {
    say(
      error instanceof WriterError
        ? { refused: error.message }
        : { crashed: error instanceof Error ? error : new Error(String(error)) },
    );
  }
});
