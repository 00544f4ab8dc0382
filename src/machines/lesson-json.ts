/** A lesson for whoever teaches it, as /lessons/<id>/lesson.json: the format is that of src/tools/lesson-file.ts. */
import { drawingsIn } from '../document/drawings.ts';
import { everyNode, isBlock, type Node } from '../document/model.ts';
import { timeline } from '../document/timings.ts';
import { itemsBefore } from '../document/lesson-version.ts';
import { minutesSaved, shortOfTime } from '../document/short-of-time.ts';
import { translator } from '../i18n/index.ts';
import { href } from '../resource/addresses.ts';
import { kitWords } from '../resource/kit-words.ts';
import type { Evidence, Resource } from '../resource/resource.ts';
import { versionsOf, type VersionResource } from '../resource/version-of.ts';
import { lineWords } from '../schema/kept-line.ts';
import { lessonFileFormat, type FileActivity, type FileVersion, type LessonFile } from '../tools/lesson-file.ts';
import { filesOfVersion } from '../writers/paper/download.ts';
import type { MadeFile } from '../writers/paper/manifest.ts';

/**
 * @param made the files that the build made of the lesson
 * @returns what the file holds. Its nodes have a `line` still, which `lessonFileText` leaves out.
 */
export function lessonFileOf(lesson: Resource<'lessons'>, made: readonly MadeFile[]): LessonFile {
  const { id, lang, hash, address, frontMatter } = lesson;
  const { title, picture, sensitivity, withdrawn, attachments } = frontMatter;
  const known = new Map<string, number>();
  const activities: FileActivity[] = [];
  /** An activity that is the same in several versions stands once. */
  const placeOf = (activity: FileActivity): number => {
    const key = JSON.stringify(activity, withoutLines);
    const place = known.get(key) ?? activities.push(activity) - 1;
    known.set(key, place);
    return place;
  };
  const versions = versionsOf(lesson).map((each) => versionIn(each, made, placeOf));
  const drawn = [...everyNode(activities.flatMap(({ nodes }) => nodes))].flatMap((node) =>
    isBlock(node, 'Chart') ? [node.settings.finding] : [],
  );
  const shown = [
    ...(picture === undefined ? [] : [picture]),
    ...activities.flatMap((activity) => activity.picture ?? []),
    ...drawingsIn(activities.flatMap(({ nodes }) => nodes)),
  ];
  return {
    format: lessonFileFormat,
    id,
    lang,
    title,
    ...(picture !== undefined && { picture }),
    address: href(address),
    hash,
    sensitivity,
    ...(withdrawn && {
      withdrawn: {
        date: withdrawn.date,
        reason: withdrawn.reason,
        ...(withdrawn.instead !== undefined && { instead: href(`/${withdrawn.instead}/`) }),
      },
    }),
    activities,
    versions,
    drawings: Object.fromEntries(
      shown.map((name) => {
        const { width, height, shows } = lesson.drawings[name]!;
        return [name, { name, width, height, shows }];
      }),
    ),
    attachments: attachments.map(({ file, title: name, description }) => ({ file, title: name, description })),
    findings: Object.fromEntries(drawn.map((finding) => [finding, shownFinding(lesson.findings[finding])])),
  };
}

/** @returns the file: the same lesson always gives the same text */
export function lessonFileText(lesson: Resource<'lessons'>, made: readonly MadeFile[]): string {
  return JSON.stringify(lessonFileOf(lesson, made), withoutLines);
}

function versionIn(
  { resource, version }: VersionResource,
  made: readonly MadeFile[],
  placeOf: (activity: FileActivity) => number,
): FileVersion {
  const { frontMatter, document, lang, around } = resource;
  const items = itemsBefore(document);
  return {
    ...(version.slot !== undefined && { slot: version.slot }),
    minutes: version.minutes,
    activities: timeline(document).map(({ activity, activity: { settings, children } }) =>
      placeOf({
        title: settings.title,
        minutes: settings.minutes,
        part: settings.part,
        ...(settings.who !== undefined && { who: settings.who }),
        ...(settings.picture !== undefined && { picture: settings.picture }),
        nodes: children.filter(isShown),
        shorter: shortOfTime(activity, translator(lang)('teachCard.late.marker')).map((words) => ({
          words,
          saves: minutesSaved(words),
        })),
      }),
    ),
    outcomes: frontMatter.outcomes.map(lineWords),
    kit: frontMatter.kit.map((line) =>
      kitWords(line, frontMatter, translator(around))
        .map(({ text }) => text)
        .join(''),
    ),
    nightBefore: items.length === 0 ? [] : [{ type: 'list', line: 0, ordered: false, start: 1, items }],
    safeguarding: frontMatter.safeguarding.map(lineWords),
    ...(frontMatter.early && { early: frontMatter.early.map(lineWords) }),
    ...(frontMatter.deeper && { deeper: frontMatter.deeper.map(lineWords) }),
    after: frontMatter.teacher.after.map(lineWords),
    files: filesOfVersion(made, version.slot).map(({ purpose, format, path, bytes }) => ({
      purpose,
      format,
      href: href(path),
      bytes,
    })),
  };
}

/** A chart is drawn in the words of the lesson; those in English it needs no more. */
function shownFinding(
  finding: Evidence | undefined,
): Omit<Evidence, 'inEnglish' | 'languages' | 'behindIn'> | undefined {
  if (!finding) return undefined;
  const { inEnglish: _, languages: __, behindIn: ___, ...shown } = finding;
  return shown;
}

/** A version holds no words for versions it is not: the whole lesson's are gone through as well. */
function isShown(node: Node): boolean {
  return !isBlock(node, 'OpenWith') && !isBlock(node, 'NightBefore');
}

/** The line of a contributor's file is for whoever mends it. */
function withoutLines(key: string, value: unknown): unknown {
  return key === 'line' && typeof value === 'number' ? undefined : value;
}
