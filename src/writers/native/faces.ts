/** The faces of Source Sans 3 that printed files use, on the disk. Typst takes TTF and OTF only. */
import { createRequire } from 'node:module';

export const faces = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold', 'BoldIt'] as const;

/** @returns where the file of one face is */
export function facePath(face: (typeof faces)[number]): string {
  return createRequire(import.meta.url).resolve(`source-sans/TTF/SourceSans3-${face}.ttf`);
}
