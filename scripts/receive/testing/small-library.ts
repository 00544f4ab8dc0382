/** A library of two pages on the disk, to receive parcels in, and a way to try one on without another process. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openAttachments } from '../../../src/attachments/open-attachments.ts';
import { exampleLibrary, lessonText } from '../../../src/checks/examples.ts';
import { checkLibrary } from '../../../src/checks/index.ts';
import type { ParcelFile } from '../../../src/desk/parcel/parcel.ts';
import type { ContentFile } from '../../../src/document/files.ts';
import { readLibrary } from '../../../src/document/library.ts';
import type { TriedOn } from '../try-on.ts';

/** Below the content folder. The page is shared by the library, another by Durham. */
export const smallLibrary: Readonly<Record<string, string>> = {
  ...exampleLibrary,
  'lessons/be-seen/en.mdx': lessonText(),
  'lessons/be-heard/en.mdx': lessonText({ keys: { title: 'Be heard', organisation: undefined, force: 'durham' } }),
};

export function writeSmallLibrary(folder: string): void {
  for (const [path, text] of Object.entries(smallLibrary)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The same check, in this process: only for parcels that harm nobody who reads them. */
export async function tryInMemory(files: readonly ParcelFile[], today: string): Promise<TriedOn> {
  const own = new Map(Object.entries(smallLibrary).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const library = (all: ReadonlyMap<string, Uint8Array>) =>
    readLibrary(
      Array.from(all, ([path, bytes]): ContentFile => ({
        path,
        size: bytes.length,
        special: false,
        read: () => bytes,
      })),
    );
  const after = library(new Map([...own, ...files.map(({ path, bytes }) => [path, bytes] as const)]));
  return { problems: checkLibrary(await openAttachments(after), today), before: library(own), after };
}
