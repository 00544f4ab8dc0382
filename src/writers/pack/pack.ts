/** Everything for a lesson or a programme in one zip, with a plain README, the licence and checksums. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { translator, type Translate } from '../../i18n/index.ts';
import type { Download, Written } from '../paper/download.ts';
import { zipParts } from '../paper/deterministic-zip.ts';
import { stageMeans } from '../../resource/meanings.ts';
import type { Resource } from '../../resource/resource.ts';

/** A file as it lies in a pack. */
interface Packed extends Download {
  readonly bytes: Uint8Array;
  /** Below the pack's own folder: `1-road-safety/road-safety-plan.pdf`. */
  readonly path: string;
}

/**
 * @param files all files of a lesson
 * @returns the pack: the same bytes from the same files
 */
export function lessonPack(lesson: Resource, files: readonly Written[]): Written {
  return pack(
    lesson,
    files.map((file) => ({ ...file, path: file.name })),
    (t) => files.map((file) => fileLine(t, file.name, file)),
  );
}

/**
 * @param files the programme's own files
 * @param lessons each of its lessons, in order, with all its files
 * @returns one pack for all sessions, a folder for each lesson
 */
export function programmePack(
  programme: Resource,
  files: readonly Written[],
  lessons: readonly { readonly lesson: Resource; readonly files: readonly Written[] }[],
): Written {
  const digits = String(lessons.length).length;
  const folders = lessons.map(({ lesson, files: its }, index) => ({
    lesson,
    files: its.filter(({ purpose }) => purpose !== 'pack'),
    folder: `${String(index + 1).padStart(digits, '0')}-${lesson.id}`,
  }));
  const packed = [
    ...files.map((file) => ({ ...file, path: file.name })),
    ...folders.flatMap(({ folder, files: its }) => its.map((file) => ({ ...file, path: `${folder}/${file.name}` }))),
  ];
  return pack(programme, packed, (t) => [
    ...files.map((file) => fileLine(t, file.name, file)),
    ...folders.flatMap(({ lesson, folder, files: its }) => [
      '',
      `${folder}: ${lesson.frontMatter.title}`,
      ...its.map((file) => `  ${fileLine(t, file.name, file)}`),
    ]),
  ]);
}

function fileLine(t: Translate, name: string, { purpose, slot }: Download): string {
  return `${name}: ${t(`download.${purpose}`)}${slot === undefined ? '' : `, ${t('minutes', { count: slot })}`}`;
}

function pack(
  { id, kind, lang, frontMatter, hash, sharer }: Resource,
  files: readonly Packed[],
  contents: (t: Translate) => readonly string[],
): Written {
  const t = translator(lang);
  const readme = [
    frontMatter.title,
    frontMatter.summary,
    '',
    ...contents(t),
    '',
    t('download.pack.identity', { id: `${kind}/${id}`, hash, sharedBy: sharer.name, updated: frontMatter.updated }),
    t(stageMeans(kind, frontMatter.stage)),
    t('download.pack.licence', { sharedBy: sharer.name }),
    '',
  ].join('\r\n');
  const checksums = files.map(({ path, bytes }) => `${bytesToHex(sha256(bytes))}  ${path}\n`).join('');
  const parts = [
    ...files.map(({ path, bytes }) => [path, bytes] as const),
    ['README.txt', utf8ToBytes(readme)] as const,
    ['SHA256SUMS', utf8ToBytes(checksums)] as const,
  ];
  return {
    purpose: 'pack',
    format: 'zip',
    name: `${id}${lang === 'en' ? '' : `-${lang}`}.zip`,
    bytes: zipParts(parts.map(([path, bytes]) => [`${id}/${path}`, bytes])),
  };
}
