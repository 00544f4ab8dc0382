/** Runs the check away from the page, and says all the time what it is at, so that it can be stopped. */
import { magicOf } from '../../attachments/file-type.ts';
import { isLeftBehind, roleOf } from '../../document/files.ts';
import type { Kind } from '../../schema/kinds.ts';
import { checkDropped, type Dropped, type KnownFiles, type ShownProblem, type Sign } from './check-dropped.ts';
import { placesOf } from './place.ts';

export interface Task {
  readonly dropped: readonly Dropped[];
  /** What the person says they are. */
  readonly kind: Kind;
  /** Places of files that stopped an earlier worker. They are not read. */
  readonly stopping: readonly string[];
  readonly known: KnownFiles;
}

/** `missing`: a part of the program could not be fetched. `crash`: a fault of the library. */
export type Message =
  | 'started'
  | 'missing'
  | Sign
  | { readonly checked: number; readonly withoutPage: boolean; readonly problems: readonly ShownProblem[] }
  | { readonly crash: string };

const say = (message: Message) => self.postMessage(message);

self.addEventListener('message', ({ data: { dropped, kind, stopping, known } }: MessageEvent<Task>) => {
  void run().catch((error: unknown) => say({ crash: String(error) }));

  async function run(): Promise<void> {
    // Fetched ahead of the check: a slow connection must not look like a file that cannot be read.
    const hasPdf = dropped.some(({ bytes }) => magicOf(bytes) === 'pdf');
    if (hasPdf) {
      const fetched = await Promise.all([import('unpdf'), import('unpdf/pdfjs')]).catch(() => undefined);
      if (!fetched) return say('missing');
    }
    say('started');
    const wanted = dropped.filter(
      ({ path, bytes }) => !isLeftBehind({ path, size: bytes.length, special: false, read: () => bytes }),
    );
    const places = placesOf(
      wanted.map(({ path }) => path),
      kind,
    );
    const placed = wanted.map(({ path, bytes }) => ({ path: places.get(path)!, bytes }));
    // Pictures and a Word file by themselves are nothing that could be published, however well made they are.
    const withoutPage = placed.every(({ path }) => ['asset', 'unknown'].includes(roleOf(path).is));
    say({ checked: placed.length, withoutPage, problems: await checkDropped(placed, stopping, known, say) });
  }
});
