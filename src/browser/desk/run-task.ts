/** Has something done away from the page, with a way to stop it. */
import { CannotBeTaken } from '../../desk/understood.ts';
import { NotFetched } from './stock.ts';
import type { Answer, TaskName, Tasks } from './tasks.ts';

export interface Running<Gives> {
  /**
   * @throws CannotBeTaken for a file that cannot be read
   * @throws NotFetched where a part of the program could not be had
   */
  readonly answer: Promise<Gives>;
  /** Ends it. The answer stays open. */
  stop(): void;
}

/** @param given what the task is given; it is copied, and not changed */
export function runTask<Name extends TaskName>(name: Name, given: Tasks[Name]['given']): Running<Tasks[Name]['gives']> {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Tasks[Name]['gives']>((resolve, reject) => {
    let started = false;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data === 'started') started = true;
      else if ('done' in data) resolve(data.done);
      else if ('refused' in data) reject(new CannotBeTaken(data.refused.message, data.refused.help));
      else if ('missing' in data) reject(new NotFetched(data.missing));
      else reject(new Error(data.crash));
    });
    worker.addEventListener('error', (event) => {
      // One that never started is a program that was not fetched.
      reject(started ? new Error(event.message) : new NotFetched(event.message));
    });
    worker.postMessage({ name, given });
  }).finally(() => worker.terminate());
  return { answer, stop: () => worker.terminate() };
}
