/** Has the check run in workers that can be stopped, as scripts/check/supervise.ts does it for `npm run check`. */
import type { ShownProblem, Sign } from './check-dropped.ts';
import type { Message, Task } from './check-worker.ts';

export interface Checked {
  /** How many files were judged. */
  readonly checked: number;
  /** In no order. */
  readonly problems: readonly ShownProblem[];
  /** Files that could not be read in good time, by their place below the content folder. */
  readonly stopped: readonly string[];
}

/** `offline`: a part of the program could not be fetched. `broken`: the check itself stopped. */
export type Failure = 'offline' | 'broken';

type End = Exclude<Message, 'started' | Sign> | { readonly silentAt: Sign | undefined };

/**
 * @param silence milliseconds from one sign of life to the next, after which a file is given up
 * @param signal stops everything
 * @returns the report; a file that takes for ever is left out of it and named, and the others are judged all the same.
 * A promise that stays open when it is stopped.
 */
export async function runCheck(task: Task, silence: number, signal: AbortSignal): Promise<Checked | Failure> {
  const end = await run(task, silence, signal);
  if (end === 'missing') return 'offline';
  if ('problems' in end) return { ...end, stopped: task.stopping };
  if ('crash' in end) {
    console.error(end.crash);
    return 'broken';
  }
  const file = end.silentAt && 'reading' in end.silentAt ? end.silentAt.reading : '';
  return file !== '' && !task.stopping.includes(file)
    ? runCheck({ ...task, stopping: [...task.stopping, file] }, silence, signal)
    : 'broken';
}

function run(task: Task, silence: number, signal: AbortSignal): Promise<End> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    worker.terminate();
  };
  signal.addEventListener('abort', stop);
  return new Promise<End>((resolve) => {
    let at: Sign | undefined;
    let started = false;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve({ silentAt: at }), silence);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data === 'started') started = true;
      else if (data === 'missing' || 'problems' in data || 'crash' in data) return resolve(data);
      else at = data;
      wait();
    });
    // A worker that never started is a program that was not fetched.
    worker.addEventListener('error', (event) => resolve(started ? { crash: event.message } : 'missing'));
    worker.postMessage(task);
  }).finally(() => {
    signal.removeEventListener('abort', stop);
    stop();
  });
}
