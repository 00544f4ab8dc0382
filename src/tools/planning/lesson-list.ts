/**
 * What `/tools/lessons.json` holds: what the tools for forces need to know of each lesson and programme. Addresses
 * begin with the site's base path.
 */
import * as z from 'zod/mini';

const text = z.string();
const ids = z.array(text);
const named = z.array(z.object({ id: text, name: text }));
const file = z.object({ href: text, bytes: z.number() });

export const lessonListSchema = z.object({
  lessons: z.array(
    z.object({
      id: text,
      title: text,
      summary: text,
      address: text,
      minutes: z.number(),
      years: z.array(z.number()),
      topics: ids,
      aims: ids,
      curriculum: ids,
      shape: z.optional(text),
      /** What the notebook of a plan shows of it: a drawing of the shelf, the words to learn. */
      picture: z.optional(text),
      words: z.optional(ids),
      /** It has to be agreed with the safeguarding lead first, and is not named on what goes home. */
      isAgreedFirst: z.optional(z.boolean()),
      /** Everything of it in one zip; not where none was made. */
      pack: z.optional(file),
    }),
  ),
  programmes: z.array(
    z.object({
      id: text,
      title: text,
      address: text,
      years: z.array(z.number()),
      sessions: z.array(z.object({ lesson: text, note: z.optional(text) })),
      aroundEachSession: z.object({ police: z.number(), school: z.number() }),
      /** Notebook, certificate and badges, as they are called there. */
      files: z.array(z.object({ label: text, format: text, ...file.shape })),
    }),
  ),
  aims: named,
  topics: named,
  shapes: named,
  curriculum: z.array(z.object({ id: text, name: text, nation: z.enum(['england', 'wales']) })),
});

export type LessonList = z.output<typeof lessonListSchema>;
export type ListedLesson = LessonList['lessons'][number];
export type ListedProgramme = LessonList['programmes'][number];

/**
 * @param words what somebody types; each word must stand in the title, the summary or the name of a topic
 * @returns the lessons in which all words stand, those with all in the title first; every lesson for no words
 */
export function findLessons({ lessons, topics }: LessonList, words: string): ListedLesson[] {
  const asked = folded(words).split(/\s+/).filter(Boolean);
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const has = (...texts: readonly string[]) => {
    const text = folded(texts.join(' '));
    return asked.every((word) => text.includes(word));
  };
  const inTitle = lessons.filter(({ title }) => has(title));
  const elsewhere = lessons.filter(
    (lesson) =>
      !inTitle.includes(lesson) &&
      has(lesson.title, lesson.summary, ...lesson.topics.map((topic) => names.get(topic) ?? '')),
  );
  return [...inTitle, ...elsewhere];
}

function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
