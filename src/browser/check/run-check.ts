/**
 * Has the check run in a worker, as scripts/check/ does it for `npm run check` in processes. No clock decides what it
 * says: a browser does not tell how much work a worker has done, so that whoever waits for it decides whether to go on.
 */
import type { ShownProblem, Sign } from './check-dropped.ts';
import type { Message, Task } from './check-worker.ts';

export interface Checked {
  /** Whether there was no page among the files, nor a list of the library: nothing that could be published. */
  readonly withoutPage: boolean;
  /** How many files were judged. */
  readonly checked: number;
  /** In no order. */
  readonly problems: readonly ShownProblem[];
  /** Files that were not read to their end, by their place below the content folder, and why. */
  readonly unread: ReadonlyMap<string, Why>;
}

/** `left`: somebody did not want to wait. `stops`: it stopped the reader twice. */
export type Why = 'left' | 'stops';

/** `offline`: a part of the program could not be fetched. `broken`: the check itself stopped. */
export type Failure = 'offline' | 'broken' | 'left';

/** `at` is what a worker was at when it ended without an answer. */
type End = Exclude<Message, 'started' | Sign> | { readonly why: Why; readonly at: Sign | undefined };

export class RunningCheck {
  /** A file that is not read to its end is left out and named, and the others are judged all the same. */
  readonly answer: Promise<Checked | Failure>;
  readonly #task: Omit<Task, 'stopping'>;
  readonly #long: () => void;
  readonly #patience: number;
  readonly #unread = new Map<string, Why>();
  #end: (end: End) => void = () => {};
  #at: Sign | undefined;
  #isStopped = false;

  /**
   * @param long called when the worker has been at one thing for so long that somebody may not want to wait; it goes on
   * @param patience milliseconds after which that is
   */
  constructor(task: Omit<Task, 'stopping'>, long: () => void, patience: number) {
    this.#task = task;
    this.#long = long;
    this.#patience = patience;
    this.answer = this.#check();
  }

  /** Gives up the file that is being read, and goes on with the others. What is not about one file ends the check. */
  leave(): void {
    this.#end({ why: 'left', at: this.#at });
  }

  /** Ends everything. The answer stays open. */
  stop(): void {
    this.#isStopped = true;
    this.#end({ why: 'left', at: undefined });
  }

  async #check(): Promise<Checked | Failure> {
    const tried = new Set<string>();
    for (;;) {
      const end = await this.#run();
      if (this.#isStopped) return new Promise(() => {});
      if (end === 'missing') return 'offline';
      if ('problems' in end) return { ...end, unread: this.#unread };
      if ('crash' in end) {
        console.error(end.crash);
        return 'broken';
      }
      const file = end.at && 'reading' in end.at ? end.at.reading : undefined;
      if (file === undefined || this.#unread.has(file)) return end.why === 'left' ? 'left' : 'broken';
      // What stopped the reader is tried once more: it may have been something else in the browser.
      if (end.why === 'left' || tried.has(file)) this.#unread.set(file, end.why);
      tried.add(file);
    }
  }

  #run(): Promise<End> {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#at = undefined;
    return new Promise<End>((resolve) => {
      this.#end = resolve;
      let started = false;
      worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data === 'started') started = true;
        else if (data === 'missing' || 'problems' in data || 'crash' in data) return resolve(data);
        else this.#at = data;
        clearTimeout(timer);
        timer = setTimeout(this.#long, this.#patience);
      });
      worker.addEventListener('error', (event) => {
        console.error(event.message);
        // A worker that never started is a program that was not fetched.
        resolve(started ? { why: 'stops', at: this.#at } : 'missing');
      });
      worker.postMessage({ ...this.#task, stopping: [...this.#unread.keys()] } satisfies Task);
    }).finally(() => {
      clearTimeout(timer);
      worker.terminate();
    });
  }
}
