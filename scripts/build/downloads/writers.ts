/** Two writers at work side by side. They are started when there is something to write: loading them takes a second. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Written } from '../../../src/writers/paper/download.ts';
import type { Answer, Task, ToWriter } from './task.ts';

/** More would need more memory than they save time: each keeps fonts and templates of its own. */
const most = 2;

/** Something could not be written: the content's fault, said with its file and line. */
export class Refused extends Error {}

/**
 * Megabytes of JavaScript for one writer. One takes about 150; without a limit it would leave waste lying until there
 * is a gigabyte.
 */
const heap = 400;

export class Writers {
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #all = new Set<Worker>();
  readonly #size: number;

  constructor(size = Math.min(most, availableParallelism())) {
    this.#size = size;
  }

  /** @returns a writer when one has nothing to do, so that no more is looked up than is written */
  async ready(): Promise<Worker> {
    return (
      this.#idle.pop() ??
      (this.#all.size < this.#size ? this.#start() : new Promise((resolve) => this.#waiting.push(resolve)))
    );
  }

  /**
   * @param writer one that is ready
   * @returns all files of the resource
   * @throws Refused, and whatever a writer crashed with
   */
  async write(writer: Worker, task: Task): Promise<readonly Written[]> {
    const answer = await new Promise<Answer>((resolve) => {
      const dies = (error: Error) => {
        this.#all.delete(writer);
        resolve({ crashed: error });
      };
      writer.once('error', dies);
      writer.once('message', (message: Answer) => {
        writer.off('error', dies);
        resolve(message);
      });
      writer.postMessage(task satisfies ToWriter);
    });
    const free = this.#all.has(writer) ? writer : this.#start();
    const next = this.#waiting.shift();
    if (next) next(free);
    else this.#idle.push(free);
    if ('refused' in answer) throw new Refused(answer.refused);
    if ('crashed' in answer) throw answer.crashed;
    return answer.files;
  }

  /**
   * Lets each writer come to its end, when it has written what it is at. To terminate a thread takes all of Node down
   * where the thread is just about to unpack something.
   */
  async stop(): Promise<void> {
    await Promise.all(
      Array.from(this.#all, (writer) => {
        const ended = new Promise((resolve) => writer.once('exit', resolve));
        writer.postMessage('end' satisfies ToWriter);
        return ended;
      }),
    );
  }

  #start(): Worker {
    const writer = new Worker(new URL('./writer-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    this.#all.add(writer);
    writer.once('exit', () => this.#all.delete(writer));
    return writer;
  }
}
