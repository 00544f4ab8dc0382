/** Lessons for when there is no signal: what is kept of each, whether it has changed, and how to be rid of it. */
import { everyNode, isBlock } from '../../document/model.ts';
import { languageNamed } from '../../schema/languages.ts';
import { activitiesOfVersion, readLessonFile, versionFor, type LessonFile } from '../../tools/lesson-file.ts';
import { lessonFileAddress, type Asked } from '../../tools/teach-query.ts';
import { changeKeptFile, forgetFiles, keepFiles, keptFile, partsKept } from '../stores/file-store.ts';
import { endWorker, startWorker } from '../stores/worker-registration.ts';

/** The name of what is kept of a version: `en road-safety 40`. */
const partOf = ({ lesson, lang, slot }: Asked) => `${lang} ${lesson} ${slot ?? 'all'}`;

/** @returns what a name says; undefined where it is none of ours */
function askedOf(part: string): Asked | undefined {
  const [, named, lesson, slot] = /^([a-z]+) ([a-z0-9-]+) (all|\d+)$/.exec(part) ?? [];
  const lang = languageNamed(named);
  if (lesson === undefined || lang === undefined) return undefined;
  return { lesson, lang, slot: slot === 'all' ? undefined : Number(slot) };
}

/** What people show and print on the day. Word is for the desk, and the zip holds the same once more. */
const useful = ['pdf', 'pptx'];

/** @returns the addresses of what is kept of a version beside its lesson.json: prints, slides and pictures */
export function filesToKeep(lesson: LessonFile, slot: number | undefined, base: string): string[] {
  const version = versionFor(lesson, slot);
  if (!version) return [];
  const pictures = everyNode(activitiesOfVersion(lesson, version).flatMap(({ nodes }) => nodes)).flatMap((node) =>
    isBlock(node, 'Figure') ? [`${base}/lessons/${lesson.id}/${node.settings.src}`] : [],
  );
  const prints = version.files.filter(({ format }) => useful.includes(format)).map(({ href }) => href);
  const drawings = Object.keys(lesson.drawings ?? {}).map((name) => `${base}/pictures/${name}.svg`);
  return [...new Set([...prints, ...pictures, ...drawings])];
}

export interface Kept {
  readonly asked: Asked;
  readonly lesson: LessonFile;
  /** Bytes of all that is kept of it. */
  readonly bytes: number;
  readonly files: readonly string[];
}

/**
 * Keeps a version, or what is now published of it. Nothing of it is kept where a part cannot be had.
 * @throws where there is no signal, no room or no such version
 */
export async function keepLesson(asked: Asked, base: string): Promise<void> {
  const address = lessonFileAddress(asked, base);
  const lessonFile = await fetched(address);
  const lesson = readLessonFile(await lessonFile.clone().json());
  if (!versionFor(lesson, asked.slot)) throw new Error('There is no such version.');
  const files = new Map([[address, lessonFile]]);
  for (const file of filesToKeep(lesson, asked.slot, base)) files.set(file, await fetched(file));
  await startWorker();
  await keepFiles('kept', partOf(asked), files);
}

/** @returns what is kept, by title. What cannot be read any more is left out, and can be removed with all the rest */
export async function keptLessons(base: string): Promise<Kept[]> {
  const all: Kept[] = [];
  for (const part of await partsKept('kept')) {
    const asked = askedOf(part);
    const kept = asked && (await keptLesson(asked, base).catch(() => undefined));
    if (kept) all.push(kept);
  }
  return all.sort((a, b) => (a.lesson.title < b.lesson.title ? -1 : 1));
}

/** @returns what is kept of a version; undefined where nothing is */
export async function keptLesson(asked: Asked, base: string): Promise<Kept | undefined> {
  const address = lessonFileAddress(asked, base);
  const file = await keptFile('kept', partOf(asked), address);
  if (!file) return undefined;
  const text = await file.text();
  const lesson = readLessonFile(JSON.parse(text));
  const files = filesToKeep(lesson, asked.slot, base);
  const sizes = (versionFor(lesson, asked.slot)?.files ?? []).filter(({ href }) => files.includes(href));
  return { asked, lesson, files, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, text.length) };
}

export async function removeLesson(asked: Asked): Promise<void> {
  await forgetFiles('kept', partOf(asked));
  if ((await partsKept('kept')).length === 0) await endWorker();
}

/** `changed`: another text is published. `withdrawn`, `gone`: nobody should use it. `unknown`: there is no signal. */
export type Standing = 'current' | 'changed' | 'withdrawn' | 'gone' | 'unknown';

/** @returns how a kept lesson stands to what is published. That it is withdrawn is kept, to be said without a signal */
export async function standingOf({ asked, lesson }: Pick<Kept, 'asked' | 'lesson'>, base: string): Promise<Standing> {
  if (lesson.withdrawn) return 'withdrawn';
  const address = lessonFileAddress(asked, base);
  const answer = await fetch(`${address}?now`, { cache: 'no-cache' }).catch(() => undefined);
  if (answer?.status === 404) return 'gone';
  if (!answer?.ok) return 'unknown';
  try {
    const published = readLessonFile(await answer.clone().json());
    if (published.withdrawn) await changeKeptFile('kept', partOf(asked), address, answer);
    if (published.withdrawn) return 'withdrawn';
    return published.hash === lesson.hash ? 'current' : 'changed';
  } catch {
    // Of a format that this program does not know: a later one is on the way, and it is no longer what was kept.
    return 'changed';
  }
}

/** @throws where it cannot be had */
async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
