/**
 * What the library has and what it lacks, worked out from its pages: nothing here is typed by hand. Days are
 * year-month-day.
 */

export interface CoveredLesson {
  readonly id: string;
  readonly years: readonly number[];
  readonly topics: readonly string[];
  readonly aims: readonly string[];
  /** Ids of curriculum statements. */
  readonly curriculum: readonly string[];
}

/** One topic in every school year. */
export interface TopicRow<Topic, Lesson> {
  readonly topic: Topic;
  /** In the order of the years asked for; the lessons that name the topic and suit the year. */
  readonly years: readonly { readonly year: number; readonly lessons: readonly Lesson[] }[];
}

/**
 * @returns a row for each topic that some lesson names, in the order of the topics, and the topics that none names
 */
export function topicsByYear<Topic extends { readonly id: string }, Lesson extends CoveredLesson>(
  topics: readonly Topic[],
  lessons: readonly Lesson[],
  years: readonly number[],
): { rows: TopicRow<Topic, Lesson>[]; without: Topic[] } {
  const about = (topic: Topic) => lessons.filter((lesson) => lesson.topics.includes(topic.id));
  return {
    rows: topics
      .filter((topic) => about(topic).length > 0)
      .map((topic) => ({
        topic,
        years: years.map((year) => ({ year, lessons: about(topic).filter((lesson) => lesson.years.includes(year)) })),
      })),
    without: topics.filter((topic) => about(topic).length === 0),
  };
}

/** @returns each entry with the lessons that name it in `key`, in the order of the entries */
export function lessonsFor<Entry extends { readonly id: string }, Lesson extends CoveredLesson>(
  entries: readonly Entry[],
  lessons: readonly Lesson[],
  key: 'curriculum' | 'aims',
): { entry: Entry; lessons: Lesson[] }[] {
  return entries.map((entry) => ({ entry, lessons: lessons.filter((lesson) => lesson[key].includes(entry.id)) }));
}

/** @param used for each case study, the ids of the lessons it used. @returns the lessons that no case study used */
export function withoutCaseStudy<Lesson extends { readonly id: string }>(
  lessons: readonly Lesson[],
  used: readonly (readonly string[])[],
): Lesson[] {
  const all = new Set(used.flat());
  return lessons.filter((lesson) => !all.has(lesson.id));
}

/**
 * @param things what is counted
 * @param rowOf the row each belongs to, such as its kind
 * @param columnOf the column, such as its stage
 * @returns how many things stand in each cell: a row for each of `rows`, and in it a number for each of `columns`
 */
export function countInTable<Thing, Row, Column>(
  things: readonly Thing[],
  rows: readonly Row[],
  rowOf: (thing: Thing) => Row,
  columns: readonly Column[],
  columnOf: (thing: Thing) => Column,
): number[][] {
  return rows.map((row) =>
    columns.map((column) => things.filter((thing) => rowOf(thing) === row && columnOf(thing) === column).length),
  );
}

/**
 * @returns the day some months on; the last day of that month where it is too short
 */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

export const reviewTimes = ['overdue', 'in-three-months', 'in-six-months', 'later'] as const;
export type ReviewTime = (typeof reviewTimes)[number];

/**
 * @param reviewBy the day by which a page is to be read again
 * @param today the day of the build. A page that is due today is not overdue yet.
 */
export function reviewTime(reviewBy: string, today: string): ReviewTime {
  if (reviewBy < today) return 'overdue';
  if (reviewBy <= monthsAfter(today, 3)) return 'in-three-months';
  return reviewBy <= monthsAfter(today, 6) ? 'in-six-months' : 'later';
}

/** @returns the things for each time, each list by its day, the nearest first */
export function reviewsDue<Thing extends { readonly reviewBy: string }>(
  things: readonly Thing[],
  today: string,
): Readonly<Record<ReviewTime, readonly Thing[]>> {
  const byDay = things.toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy));
  return Object.fromEntries(
    reviewTimes.map((time) => [time, byDay.filter((thing) => reviewTime(thing.reviewBy, today) === time)]),
  ) as unknown as Record<ReviewTime, Thing[]>;
}

/**
 * @param sources in the order to show them
 * @param asked what each asks for or lacks, and the names of the pages that answer it
 * @param pageOf the page of a name. A page that is not there is left out: the check says so
 * @returns for each source that anything is known of, what it asks for and then what is weak, each with its answers
 */
export function answersBySource<
  Source extends { readonly id: string },
  Asked extends { readonly source: string; readonly kind: string; readonly answeredBy: readonly string[] },
  Page,
>(
  sources: readonly Source[],
  asked: readonly Asked[],
  pageOf: (name: string) => Page | undefined,
): { source: Source; kinds: { kind: Asked['kind']; rows: { asked: Asked; answers: Page[] }[] }[] }[] {
  return sources.flatMap((source) => {
    const ofSource = asked.filter((each) => each.source === source.id);
    const kinds = [...Map.groupBy(ofSource, ({ kind }) => kind as Asked['kind'])].map(([kind, all]) => ({
      kind,
      rows: all.map((each) => ({ asked: each, answers: each.answeredBy.flatMap((name) => pageOf(name) ?? []) })),
    }));
    return kinds.length === 0 ? [] : [{ source, kinds }];
  });
}

export interface EditionCover<Edition, Page> {
  readonly edition: Edition;
  /**
   * Whether anybody has looked up which edition is in force: it is named by a year. Where nobody has, no page is
   * current or behind.
   */
  readonly known: boolean;
  /** Pages that were checked against the edition in force. */
  readonly current: readonly Page[];
  /** Pages that were checked against another one. */
  readonly behind: readonly Page[];
  /** Every page that rests on the document. */
  readonly pages: readonly Page[];
}

/** @returns each statutory document with the pages that rest on it */
export function pagesByEdition<
  Edition extends { readonly id: string; readonly current: string },
  Page extends { readonly editions: readonly { readonly id: string; readonly checked: string }[] },
>(editions: readonly Edition[], all: readonly Page[]): EditionCover<Edition, Page>[] {
  return editions.map((edition) => {
    const pages = all.filter((page) => page.editions.some(({ id }) => id === edition.id));
    const known = /\b\d{4}\b/.test(edition.current);
    const isCurrent = (page: Page) =>
      page.editions.every(({ id, checked }) => id !== edition.id || checked === edition.current);
    return {
      edition,
      known,
      current: known ? pages.filter(isCurrent) : [],
      behind: known ? pages.filter((page) => !isCurrent(page)) : [],
      pages,
    };
  });
}
