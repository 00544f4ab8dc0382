/** Runs the check away from the page, and says all the time what it is at, so that it can be stopped. */
import { checkDropped, type DroppedReport, type Shelf, type Sign } from './check-dropped.ts';
import type { Dropped } from './place.ts';

export interface Task {
  /** The files, each at its place below the content folder. */
  readonly dropped: readonly Dropped[];
  /** Places of files that stopped an earlier worker. They are not read. */
  readonly stopping: readonly string[];
  readonly shelf: Shelf;
}

/** `missing`: a part of the program could not be fetched. `crash`: a fault of the library. */
export type Message = 'started' | 'missing' | Sign | { readonly report: DroppedReport } | { readonly crash: string };

const say = (message: Message) => self.postMessage(message);

self.addEventListener('message', ({ data: { dropped, stopping, shelf } }: MessageEvent<Task>) => {
  void run().catch((error: unknown) => say({ crash: String(error) }));

  async function run(): Promise<void> {
    // Fetched ahead of the check: a slow connection must not look like a file that cannot be read.
    const hasPdf = dropped.some(({ bytes }) => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-');
    const pdfReader = hasPdf && (await import('unpdf/pdfjs').catch(() => 'missing'));
    if (pdfReader === 'missing') return say('missing');
    say('started');
    say({ report: await checkDropped(dropped, stopping, shelf, say) });
  }
});
