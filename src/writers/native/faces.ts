/**
 * The typefaces of printed files, on the disk: Source Sans 3, and those of the other scripts that families read. Typst
 * takes TTF and OTF only.
 */
import { createRequire } from 'node:module';
import type { WritingSystem } from '../../document/writing-systems.ts';

export const faces = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold', 'BoldIt'] as const;

const { resolve } = createRequire(import.meta.url);

/** @returns where the file of one face is */
export function facePath(face: (typeof faces)[number]): string {
  return resolve(`source-sans/TTF/SourceSans3-${face}.ttf`);
}

/** @returns where the files of another script are: regular and bold */
export function facePathsOf({ script }: WritingSystem): string[] {
  const name = `@expo-google-fonts/noto-sans-${script.toLowerCase()}`;
  return ['400Regular', '700Bold'].map((weight) => resolve(`${name}/${weight}/NotoSans${script}_${weight}.ttf`));
}
