/** What decides how something is made of content: the program itself. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Nobody has to remember to count a version up: a changed line of code, a changed entry of the lock file or another
 * Node gives another digest. The whole lock file counts, because what a package does hangs on those below it.
 * @param project the project's folder
 * @param rooms of src/ whose code decides
 * @returns a SHA-256 in hexadecimal digits
 * @throws when the program's own files cannot be read
 */
export function programDigest(project: string, rooms: readonly string[]): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(project, 'src', room), { recursive: true, encoding: 'utf8' }).map((path) =>
      join('src', room, path),
    ),
  );
  const deciding = [
    ...files.filter((path) => /\.(ts|typ|json|css)$/.test(path) && !path.endsWith('.test.ts')).sort(),
    'package-lock.json',
  ];
  const each = deciding.map((path) => `${path.replaceAll('\\', '/')} ${digestOf(readFileSync(join(project, path)))}`);
  return digestOf([process.version, ...each].join('\n'));
}

/** @returns a SHA-256 in hexadecimal digits */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
