/** The own library of this build, for every step and for the pages of Astro: as held-library.ts holds the library. */
import type { OwnLibrary } from '../document/own-library.ts';

const name = Symbol.for("mini-police-library: a force's own");
const holder = globalThis as { [name]?: OwnLibrary | undefined };

/** @param own undefined where the library is everybody's */
export function holdOwnLibrary(own: OwnLibrary | undefined): void {
  holder[name] = own;
}

/** @returns what the build was given with --force, or nothing */
export function heldOwnLibrary(): OwnLibrary | undefined {
  return holder[name];
}
