/**
 * Everything for a lesson or a programme in one zip: what is made of it and what its author attached, with a plain
 * README, the licence and checksums.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { translator, type Translate } from '../../i18n/index.ts';
import { filesOfVersion, type Download, type Written } from '../paper/download.ts';
import { zipParts } from '../paper/deterministic-zip.ts';
import { stageMeans } from '../../resource/meanings.ts';
import type { Resource } from '../../resource/resource.ts';
import { doNotUse, doNotUseText } from '../../resource/withdrawal.ts';

/** A file as it lies in a pack. */
interface Packed {
  readonly bytes: Uint8Array;
  /** Below the pack's own folder: `1-road-safety/road-safety-plan.pdf`. */
  readonly path: string;
  /** Its line in the README. */
  readonly says: string;
}

/**
 * @param files all files of a lesson
 * @param slot minutes of a shorter version, whose files alone are packed; without it all are
 * @returns the pack: the same bytes from the same files
 */
export function lessonPack(lesson: Resource, files: readonly Written[], slot?: number): Written {
  const packed = packedFiles(lesson, slot === undefined ? files : filesOfVersion(files, slot));
  return pack(
    lesson,
    packed,
    packed.map(({ says }) => says),
    { slot },
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
  const own = packedFiles(programme, files);
  const folders = lessons.map(({ lesson, files: its }, index) => {
    const folder = `${String(index + 1).padStart(digits, '0')}-${lesson.id}`;
    const packed = packedFiles(
      lesson,
      // The sessions of a programme are whole lessons.
      filesOfVersion(its, undefined).filter(({ purpose }) => purpose !== 'pack'),
    );
    return {
      packed: packed.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
      forbidden: forbiddenLines(lesson).map((line) => `${folder}: ${line}`),
      lines: [
        '',
        `${folder}: ${lesson.frontMatter.title}`,
        ...forbiddenLines(lesson),
        ...packed.map(({ says }) => `  ${says}`),
      ],
    };
  });
  return pack(
    programme,
    [...own, ...folders.flatMap(({ packed }) => packed)],
    [...own.map(({ says }) => says), ...folders.flatMap(({ lines }) => lines)],
    { forbidden: folders.flatMap(({ forbidden }) => forbidden) },
  );
}

/** What is made of a resource, then what its author attached. The check lets no two of them have one name. */
function packedFiles({ lang, attached, frontMatter }: Resource, files: readonly Written[]): Packed[] {
  const t = translator(lang);
  return [
    ...files.map((file) => ({ bytes: file.bytes, path: file.name, says: fileLine(t, file.name, file) })),
    ...frontMatter.attachments.flatMap(({ file, title, description }) => {
      const bytes = attached[file];
      return bytes ? [{ bytes, path: file, says: `${file}: ${title}. ${description}` }] : [];
    }),
  ];
}

function fileLine(t: Translate, name: string, { purpose, slot }: Download): string {
  return `${name}: ${t(`download.${purpose}`)}${slot === undefined ? '' : `, ${t('minutes', { count: slot })}`}`;
}

/** What stands above everything else: that nobody should use this, why, and what to use instead. */
function forbiddenLines({ frontMatter, lang }: Resource): string[] {
  const said = doNotUse(frontMatter.withdrawn, lang);
  return said ? [doNotUseText(said, (path) => path)] : [];
}

/** @param forbidden what its README says first, of parts that nobody should use */
function pack(
  resource: Resource,
  files: readonly Packed[],
  contents: readonly string[],
  { slot, forbidden = [] }: { readonly slot?: number | undefined; readonly forbidden?: readonly string[] } = {},
): Written {
  const { id, kind, lang, frontMatter, hash, sharer } = resource;
  const t = translator(lang);
  const name = `${id}${slot === undefined ? '' : `-${slot}`}`;
  const first = [...forbiddenLines(resource), ...forbidden];
  const readme = [
    ...(first.length > 0 ? [...first, ''] : []),
    `${frontMatter.title}${slot === undefined ? '' : `: ${t('print.slot', { count: slot })}`}`,
    frontMatter.summary,
    '',
    ...contents,
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
    name: `${name}${lang === 'en' ? '' : `-${lang}`}.zip`,
    ...(slot !== undefined && { slot }),
    bytes: zipParts(parts.map(([path, bytes]) => [`${name}/${path}`, bytes])),
  };
}
