/** The master of slides that stands in the repository. */
import { readFileSync } from 'node:fs';

let read: Uint8Array | undefined;

/** @returns the library's own master, read once */
export function ownMaster(): Uint8Array {
  read ??= new Uint8Array(readFileSync(new URL('../pptx/master/mini-police.pptx', import.meta.url)));
  return read;
}
