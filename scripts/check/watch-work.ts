/**
 * Ends this process when a step costs more work than it may. The process itself cannot: it is busy with the step. So a
 * thread looks at what the process has used of a processor, twenty times a second, and sleeps in between.
 */
import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** The last words of a process that was ended so. */
export const tookTooLong = 'A step took too much work.';

/** The number of the step under way; 0 when there is none. */
type Cell = Int32Array<SharedArrayBuffer>;

/**
 * @param most milliseconds of work for one step
 * @returns to be called at the beginning and at the end of each step
 */
export function watchWork(most: number): { begin(): void; end(): void } {
  const cell: Cell = new Int32Array(new SharedArrayBuffer(4));
  let steps = 0;
  new Worker(new URL(import.meta.url), { workerData: { watched: cell, most } }).unref();
  return { begin: () => void Atomics.store(cell, 0, (steps += 1)), end: () => void Atomics.store(cell, 0, 0) };
}

/** Milliseconds. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function watch(cell: Cell, most: number): void {
  let step = 0;
  let before = 0;
  setInterval(() => {
    const now = Atomics.load(cell, 0);
    if (now !== step || now === 0) {
      step = now;
      before = used();
    } else if (used() - before > most) {
      writeSync(2, tookTooLong);
      process.kill(process.pid, 'SIGKILL');
    }
  }, 50);
}

const given = workerData as { watched?: Cell; most: number } | null;
if (!isMainThread && given?.watched) watch(given.watched, given.most);
