/**
 * The library that this process has read, for every step of a build and every collection of Astro: the check of a build
 * puts it here, and the others take it. It stands on globalThis because Astro runs our code in module runners of their
 * own, which share no modules with the build; and in no file, which a stranger could have written.
 */
import type { Library } from '../document/library.ts';
import { loadLibrary } from './load-library.ts';

const name = Symbol.for('mini-police-library: the library that was read');
const holder = globalThis as { [name]?: { readonly folder: string; readonly library: Library } | undefined };

/** @param folder the content folder it was read from, absolute */
export function holdLibrary(folder: string, library: Library): void {
  holder[name] = { folder, library };
}

/** @returns the library of a content folder as it was read last; it is read now where nobody has read it */
export function heldLibrary(folder: string): Library {
  if (holder[name]?.folder !== folder) holdLibrary(folder, loadLibrary(folder));
  return holder[name]!.library;
}

/** To be called when the folder has changed: whoever asks next reads it. */
export function dropLibrary(): void {
  holder[name] = undefined;
}
