/**
 * The typefaces of printed files, on the disk: Source Sans 3, and those of the other scripts that families read. Typst
 * takes TTF and OTF only.
 *
 * The Arabic and the Bengali letters are not those of Noto Sans, as the others are: it puts dots and vowels on as marks
 * of their own, and a PDF of Typst then says each such letter twice to whoever listens or copies.
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
export function facePathsOf({ typeface }: WritingSystem): string[] {
  const folder = `@expo-google-fonts/${typeface.toLowerCase().replaceAll(' ', '-')}`;
  return ['400Regular', '700Bold'].map((weight) =>
    resolve(`${folder}/${weight}/${typeface.replaceAll(' ', '')}_${weight}.ttf`),
  );
}
