/**
 * The library that this process has read, for every step of a build and every collection of Astro: the check of a build
 * puts it here, and the others take it. It stands on globalThis because Astro runs our code in module runners of their
 * own, which share no modules with the build.
 */
import type { Library, Readers } from '../document/library.ts';
import { loadLibrary } from './load-library.ts';
import { parsedPages } from './parsed-pages.ts';
import { readersAgain } from './read-again.ts';

interface Held {
  readonly folder: string;
  library: Library | undefined;
  /** How it is read when somebody asks for it: what has not changed since the last time is not read again. */
  readers: Readers | undefined;
}

const name = Symbol.for('mini-police-library: the library that was read');
const holder = globalThis as { [name]?: Held };

/** @param folder the content folder it was read from, absolute */
export function holdLibrary(folder: string, library: Library): void {
  holder[name] = { folder, library, readers: undefined };
}

/** @returns the library of a content folder as it was read last; it is read now where nobody has read it */
export function heldLibrary(folder: string): Library {
  const held = holder[name]?.folder === folder ? holder[name] : { folder, library: undefined, readers: undefined };
  held.readers ??= held.library ? undefined : readersAgain(folder, parsedPages());
  held.library ??= loadLibrary(folder, undefined, held.readers);
  holder[name] = held;
  return held.library;
}

/** To be called when the folder has changed: whoever asks next reads it, or what has changed of it. */
export function dropLibrary(): void {
  if (holder[name]) holder[name].library = undefined;
}
