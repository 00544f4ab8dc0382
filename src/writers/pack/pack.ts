/**
 * Everything for a lesson or a programme in one zip: what is made of it and what its author attached, in the order it
 * is used, with a list to read first, the licence and checksums.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { interfaceFor, longDate, translator, type Translate } from '../../i18n/index.ts';
import type { Resource } from '../../resource/resource.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import { wordsOfLine } from '../../resource/sections/lines.ts';
import { everySection } from '../../resource/sections/section.ts';
import { zipParts } from '../paper/deterministic-zip.ts';
import { filesOfVersion, isForEditors, type Written } from '../paper/download.ts';
import { shortCode } from '../paper/identity.ts';
import { howOf } from './how.ts';
import { inOrderOfUse, numbered, useOf, type Packed } from './packed.ts';
import { listName, readMeFirst, type PackList } from './read-me-first.ts';
import { doNotUse, doNotUseText } from '../../resource/withdrawal.ts';

/** The pack of a lesson inside that of a programme. */
type Folder = PackList['folders'][number] & { readonly forbidden: readonly string[] };

type Parts = readonly (readonly [path: string, bytes: Uint8Array])[];

/**
 * @param lesson for a pack of one shorter version: that version, so that what to take is its own
 * @param files all of the lesson's; into the pack of a version go those that it uses
 * @param slot minutes of the version
 * @returns the pack: the same bytes from the same files
 */
export function lessonPack(lesson: Resource, files: readonly Written[], slot?: number): Written {
  const its = slot === undefined ? files : filesOfVersion(files, slot);
  return zipped(lesson, folder(lesson, its, [], slot), slot);
}

/**
 * @param files the programme's own files
 * @param lessons each of its lessons, in order, with all its files
 * @returns one pack for all sessions, a folder for each lesson with a list of its own
 */
export function programmePack(
  programme: Resource,
  files: readonly Written[],
  lessons: readonly { readonly lesson: Resource; readonly files: readonly Written[] }[],
): Written {
  const digits = String(lessons.length).length;
  const folders = lessons.map(({ lesson, files: its }, index) => ({
    path: `session-${String(index + 1).padStart(digits, '0')}-${lesson.id}`,
    what: lesson.frontMatter.title,
    forbidden: forbiddenLines(lesson),
    parts: folder(
      lesson,
      // The sessions of a programme are whole lessons.
      filesOfVersion(its, undefined).filter(({ purpose }) => purpose !== 'pack'),
    ),
  }));
  return zipped(programme, [
    ...folder(programme, files, folders),
    ...folders.flatMap(({ path, parts }) => parts.map(([name, bytes]) => [`${path}/${name}`, bytes] as const)),
  ]);
}

/** What stands above everything else: that nobody should use this, why, and what to use instead. */
function forbiddenLines({ frontMatter, lang }: Resource): string[] {
  const said = doNotUse(frontMatter.withdrawn, lang);
  return said ? [doNotUseText(said, (path) => path)] : [];
}

/** The files of one resource with their list, which is on no other list. */
function folder(resource: Resource, files: readonly Written[], folders: readonly Folder[] = [], slot?: number): Parts {
  const held = folders.flatMap((each) => each.forbidden.map((line) => `${each.path}: ${line}`));
  const forbidden = [...forbiddenLines(resource), ...held];
  const t = translator(interfaceFor(resource.lang));
  const all = numbered(packedFiles(resource, files, t, slot));
  const { summary } = resource.frontMatter;
  const title = `${resource.frontMatter.title}${slot === undefined ? '' : `: ${t('print.slot', { count: slot })}`}`;
  const list = readMeFirst(
    { forbidden, title, summary, files: all, take: takenBy(resource), folders, about: about(resource, t) },
    t,
  );
  return [[listName, utf8ToBytes(list)], ...all.map(({ path, bytes }) => [path, bytes] as const)];
}

/** What is made of a resource, then what its author attached. The check lets no two of them have one name. */
function packedFiles(resource: Resource, all: readonly Written[], t: Translate, version: number | undefined): Packed[] {
  const ofVersion = version !== undefined;
  const files = all.filter((file) => !isForEditors(file));
  const made = inOrderOfUse(files, ofVersion).map((file): Packed => {
    const { purpose, slot, name, bytes } = file;
    const how = howOf(resource, file, t, ofVersion);
    const what = `${t(`download.${purpose}`)}${slot === undefined || ofVersion ? '' : `, ${t('minutes', { count: slot })}`}`;
    return { bytes, name, role: useOf(file, ofVersion), what, ...(how !== undefined && { how }) };
  });
  const attached = resource.frontMatter.attachments.flatMap(({ file, title, description }): Packed[] => {
    const bytes = resource.attached[file];
    return bytes ? [{ bytes, name: file, role: 'attached', what: `${title}. ${description}` }] : [];
  });
  return [...made, ...attached];
}

/** What to bring, as the plan says it. */
function takenBy(resource: Resource): PackList['take'] {
  return [...everySection(sectionsOf(resource))].flatMap((section) =>
    section.type === 'ticks' && section.id === 'kit'
      ? section.groups.map(({ name, items }) => ({ from: name, items: items.map(wordsOfLine) }))
      : [],
  );
}

function about(
  { kind, id, lang, hash, sharer, standing, own, frontMatter: { updated } }: Resource,
  t: Translate,
): string[] {
  const name = own?.siteName ?? t('site.name');
  const from = sharer.name === name ? name : t('pack.from', { name, sharedBy: sharer.name });
  const edition = { id: `${kind}/${id}`, code: shortCode(hash), updated: longDate(interfaceFor(lang), updated) };
  return [t('pack.about', { ...edition, stage: t(`stage.${standing.stage}`) }), t('pack.licence', { from })];
}

function zipped({ id, lang }: Resource, files: Parts, slot?: number): Written {
  const name = `${id}${slot === undefined ? '' : `-${slot}`}`;
  const checksums = files
    .filter(([path]) => !path.endsWith(listName))
    .map(([path, bytes]) => `${bytesToHex(sha256(bytes))}  ${path}\n`)
    .join('');
  return {
    purpose: 'pack',
    format: 'zip',
    name: `${name}${lang === 'en' ? '' : `-${lang}`}.zip`,
    ...(slot !== undefined && { slot }),
    bytes: zipParts(
      [...files, ['SHA256SUMS', utf8ToBytes(checksums)] as const].map(([path, bytes]) => [`${name}/${path}`, bytes]),
    ),
  };
}
