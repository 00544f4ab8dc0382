/**
 * Reads the words of PDFs in a thread of its own: a hostile one can keep pdf.js busy or fill its memory, and is then
 * stopped.
 */
import { Worker } from 'node:worker_threads';
import type { ReadPdfWords } from '../src/attachments/pdf/words.ts';
import type { TextPart } from '../src/document/attachment.ts';

/** Milliseconds for one PDF. Fifty pages take about one second. */
const longest = 5_000;
/** Megabytes of the thread's own memory. */
const mostMemory = 512;

export type Answer = { readonly parts: TextPart[] } | { readonly failed: string };

/**
 * @returns `read`, which rejects when a PDF cannot be read or takes too long; call `stop` when no more is to be read
 */
export function pdfWordReader(): { read: ReadPdfWords; stop(): void } {
  let worker: Worker | undefined;
  const stop = () => {
    void worker?.terminate();
    worker = undefined;
  };
  return {
    stop,
    read: (bytes) =>
      new Promise((resolve, reject) => {
        // A thread that has read one PDF well reads the next.
        const running = (worker ??= new Worker(new URL('./pdf-words-thread.ts', import.meta.url), {
          resourceLimits: { maxOldGenerationSizeMb: mostMemory },
        }));
        const settle = (answer: Answer, goOn: boolean) => {
          clearTimeout(timer);
          running.off('error', onError).off('message', onMessage);
          if (!goOn) stop();
          if ('parts' in answer) resolve(answer.parts);
          else reject(new Error(answer.failed));
        };
        const onError = (error: Error) => settle({ failed: error.message }, false);
        const onMessage = (answer: Answer) => settle(answer, true);
        const timer = setTimeout(() => settle({ failed: 'took too long' }, false), longest);
        running.on('error', onError).on('message', onMessage);
        running.postMessage(bytes);
      }),
  };
}
