/**
 * What `/lessons/<id>/lesson.json` holds: a lesson as somebody needs it who teaches it. It is published for teach mode
 * and for other people's programs, and CONTRIBUTING.md describes it. Addresses begin with the site's base path and have
 * no host. Within a format keys are added and never change their meaning; a program refuses a format it does not know.
 */
import * as z from 'zod/mini';
import type { Inline, Node } from '../document/model.ts';
import { languages } from '../schema/languages.ts';

export const lessonFileFormat = 1;

const text = z.string();
const minutes = z.number().check(z.positive());
const items = z.array(z.lazy(() => z.array(node)));

const inline: z.ZodMiniType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), value: text }),
    z.object({ type: z.literal('code'), value: text }),
    z.object({ type: z.literal('break') }),
    z.object({ type: z.literal('emphasis'), children: inlines }),
    z.object({ type: z.literal('strong'), children: inlines }),
    // Nothing but what a page may link to: a script is no address.
    z.object({ type: z.literal('link'), href: text.check(z.regex(/^(https:|mailto:|#|\/(?!\/))/)), children: inlines }),
  ]),
);
const inlines = z.array(inline);

/** A node as the file has it: without the line of the contributor's file, which is nobody's business here. */
const node = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), children: inlines }),
    z.object({ type: z.literal('heading'), depth: z.literal([2, 3, 4]), id: text, children: inlines }),
    z.object({ type: z.literal('list'), ordered: z.boolean(), start: z.number(), items }),
    z.object({ type: z.literal('quote'), children: z.array(node) }),
    z.object({ type: z.literal('code-block'), value: text }),
    z.object({ type: z.literal('rule') }),
    z.object({
      type: z.literal('table'),
      align: z.array(z.nullable(z.enum(['left', 'centre', 'right']))),
      head: z.array(inlines),
      rows: z.array(z.array(inlines)),
    }),
    z.object({
      type: z.literal('block'),
      name: z.enum(['Say', 'Ask', 'Note', 'Slide', 'Card', 'Checklist', 'Picture', 'Chart', 'Figure', 'Attachment']),
      settings: z.record(text, z.union([text, z.number()])),
      children: z.array(node),
    }),
  ]),
) as unknown as z.ZodMiniType<Node>;

const lessonFile = z.object({
  format: z.literal(lessonFileFormat),
  id: text,
  lang: z.enum(languages),
  title: text,
  /** The name of the drawing that stands for it. */
  picture: z.optional(text),
  /** The lesson's page. */
  address: text,
  /** The content hash, as in catalogue.json: another hash, another text. */
  hash: text,
  sensitivity: z.enum(['everyday', 'take-care', 'brief-first']),
  /** Nobody should use it any more: since when, why, and the page to use instead. */
  withdrawn: z.optional(z.object({ date: text, reason: text, instead: z.optional(text) })),
  /** Every activity of every version, once each. */
  activities: z.array(
    z.object({
      title: text,
      minutes,
      part: z.enum(['starter', 'main', 'plenary']),
      who: z.optional(text),
      /** The name of a drawing that shows what is done. */
      picture: z.optional(text),
      /** The document model of ARCHITECTURE.md, without the lines of the contributor's file. */
      nodes: z.array(node),
      /** What can be left out of it, in order, and the minutes that saves; 0 where the lesson does not say. */
      shorter: z.array(z.object({ words: text, saves: z.number() })),
    }),
  ),
  /** The shortest first; the last is all of it. */
  versions: z.array(
    z.object({
      /** Minutes of the timetable it was cut for; none where it is all of the lesson. */
      slot: z.optional(minutes),
      /** Minutes that it takes. */
      minutes,
      /** Places in `activities`, in order. */
      activities: z.array(z.number()),
      outcomes: z.array(text),
      kit: z.array(text),
      nightBefore: z.array(node),
      safeguarding: z.array(text),
      /** For children who are ready before the others, and a task that goes deeper; none where the lesson says none. */
      early: z.optional(z.array(text)),
      deeper: z.optional(z.array(text)),
      /** What the teacher does afterwards. */
      after: z.array(text),
      files: z.array(z.object({ purpose: text, format: text, href: text, bytes: z.number() })),
    }),
  ),
  /** Drawings that activities show, by name: their boxes, and what is told to those who cannot see them. */
  drawings: z.optional(z.record(text, z.object({ name: text, width: z.number(), height: z.number(), shows: text }))),
  attachments: z.array(z.object({ file: text, title: text, description: text })),
  /** Findings that activities draw, by id. */
  findings: z.record(text, z.unknown()),
});

export type LessonFile = z.infer<typeof lessonFile>;
export type FileVersion = LessonFile['versions'][number];
export type FileActivity = LessonFile['activities'][number];
export type DownloadedFile = FileVersion['files'][number];

/**
 * @param json what was fetched
 * @returns the lesson
 * @throws where it is of another format or does not hold what it should
 */
export function readLessonFile(json: unknown): LessonFile {
  const file = lessonFile.parse(json);
  const isThere = (place: number) => file.activities[place] !== undefined;
  if (file.versions.length === 0 || !file.versions.every(({ activities }) => activities.every(isThere)))
    throw new Error('A version names an activity that is not there.');
  return file;
}

/** @returns the version for a slot; all of the lesson where none is asked for; undefined where there is no such one */
export function versionFor({ versions }: LessonFile, slot: number | undefined): FileVersion | undefined {
  return slot === undefined ? versions.at(-1) : versions.find((version) => version.slot === slot);
}

/** @returns the activities of a version, in order */
export function activitiesOfVersion({ activities }: LessonFile, version: FileVersion): FileActivity[] {
  return version.activities.map((place) => activities[place]!);
}
