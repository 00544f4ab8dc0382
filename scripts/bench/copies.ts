/** A content folder as large as anybody likes, made of copies of the library's own. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/disk/content-folder.ts';

/**
 * @param lessons how many lessons it shall have; each ends differently, so that no file is like another
 * @param folder where it goes
 */
export function copyLessons(lessons: number, folder: string): void {
  const content = contentFolder();
  for (const part of ['reference', 'findings', '_starters'])
    cpSync(join(content, part), join(folder, part), { recursive: true });
  const originals = readdirSync(join(content, 'lessons'));
  for (let number = 0; number < lessons; number += 1) {
    const original = originals[number % originals.length]!;
    const copy = join(folder, 'lessons', `${original}-${number}`);
    cpSync(join(content, 'lessons', original), copy, { recursive: true });
    edit(join(copy, 'en.mdx'), number);
  }
  // The lessons link to the rest of the library, and to each other.
  for (const part of ['guidance', 'frameworks', 'case-studies', 'programmes', 'templates'])
    cpSync(join(content, part), join(folder, part), { recursive: true });
  for (const original of originals)
    cpSync(join(content, 'lessons', original), join(folder, 'lessons', original), { recursive: true });
}

/** Gives a page another ending, and so each of its files another content code. */
export function edit(file: string, number: number): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nCopy ${number}.\n`);
}

/**
 * @param resources how many pages it shall have: every page of the library, copied in turn
 * @param folder where it goes
 */
export function copyLibrary(resources: number, folder: string): void {
  const content = contentFolder();
  cpSync(content, folder, { recursive: true });
  const originals = ['lessons', 'guidance', 'frameworks', 'case-studies', 'programmes', 'templates'].flatMap((kind) =>
    readdirSync(join(content, kind)).map((id) => join(kind, id)),
  );
  for (let number = originals.length; number < resources; number += 1) {
    const original = originals[number % originals.length]!;
    mkdirSync(join(folder, `${original}-${number}`));
    cpSync(join(content, original), join(folder, `${original}-${number}`), { recursive: true });
  }
}
