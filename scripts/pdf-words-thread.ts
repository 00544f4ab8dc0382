import { parentPort } from 'node:worker_threads';
import { readPdfWords } from '../src/attachments/pdf/words.ts';
import type { Answer } from './pdf-words.ts';

parentPort?.on('message', (bytes: Uint8Array) => {
  readPdfWords(bytes).then(
    (parts) => parentPort?.postMessage({ parts } satisfies Answer),
    (error: unknown) => parentPort?.postMessage({ failed: String(error) } satisfies Answer),
  );
});
