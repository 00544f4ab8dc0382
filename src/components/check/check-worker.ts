/** Runs the check away from the page, so that a page which takes for ever can be stopped. */
import type { Kind } from '../../schema/kinds.ts';
import { checkDropped, type DroppedReport, type Shelf } from './check-dropped.ts';
import type { Dropped } from './place.ts';

export interface Question {
  readonly dropped: readonly Dropped[];
  readonly kind: Kind;
  readonly shelf: Shelf;
}

export type Answer = { readonly report: DroppedReport } | { readonly crash: string };

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  checkDropped(data.dropped, data.kind, data.shelf).then(
    (report) => self.postMessage({ report } satisfies Answer),
    (error: unknown) => self.postMessage({ crash: String(error) } satisfies Answer),
  );
});
