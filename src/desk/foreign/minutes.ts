/** Minutes as people write them: `10 min`, `(10 minutes)`, `5-10 mins`, `half an hour`, `25 munud`, `9.00-9.15`. */

export interface FoundMinutes {
  /** Whole minutes; the upper end of a range. */
  readonly minutes: number;
  /** The lower end, where a range is given. */
  readonly from?: number;
  /** Where it stands in the text, brackets and dashes round it included. */
  readonly index: number;
  readonly length: number;
}

const unit = "(?:minutes?|mins?|munud(?:au)?|m(?=[\\s)\\].,;:]|$)|['’′])\\.?";
const hours = '(?:hours?|hrs?|h|awr)';
const number = '(\\d{1,3})';
const range = `${number}(?:\\s*(?:-|–|—|to|or|i|neu)\\s*${number})?`;
const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly [number, number?] | undefined])[] = [
  // 1 hour 15 minutes; 1h15
  [
    new RegExp(`(?<![\\d.,:])(\\d)\\s*${hours}\\.?(?:\\s*(?:and|a|,)?\\s*${number}\\s*${unit}?)?(?![\\p{L}\\d])`, 'iu'),
    ([, whole, rest]) => [Number(whole) * 60 + Number(rest ?? 0)],
  ],
  [
    /(?<!\p{L})(?:(an?|one|awr) hour|hanner awr|half an hour|quarter of an hour|chwarter awr)(?!\p{L})/iu,
    ([words]) => [/half|hanner/i.test(words) ? 30 : /quarter|chwarter/i.test(words) ? 15 : 60],
  ],
  [
    new RegExp(
      `(?<![\\d.,:/£])(?:about|approx(?:imately)?\\.?|around|up to|tua|c\\.)?\\s*${range}\\s*-?${unit}(?![\\p{L}\\d])`,
      'iu',
    ),
    ([, first, last]) => (last === undefined ? [Number(first)] : [Number(last), Number(first)]),
  ],
];

/** @returns the first minutes that a text names; undefined where it names none */
export function findMinutes(text: string): FoundMinutes | undefined {
  const found = patterns.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    const said = match && read(match);
    if (!match || !said || said[0] < 1 || said[0] > 600) return [];
    const [minutes, from] = said;
    return [
      { ...around(text, match.index, match[0].length), minutes, ...(from !== undefined && from < minutes && { from }) },
    ];
  });
  return found.sort((a, b) => a.index - b.index || b.length - a.length)[0];
}

/** Brackets, dashes and colons that only part the minutes from what stands beside them. */
function around(text: string, index: number, length: number): { index: number; length: number } {
  const before = /(?:[([]\s*|\s*[-–—:|,]\s*[([]?\s*|\s+)?$/.exec(text.slice(0, index))?.[0].length ?? 0;
  const opened = /[([]/.test(text.slice(index - before, index));
  const after = (opened ? /^\s*(?:each|in total|total|max|approx\.?)?\s*[)\]]/ : /^\s*[-–—:|]\s*(?=\S)/).exec(
    text.slice(index + length),
  )?.[0].length;
  return { index: index - before, length: before + length + (after ?? 0) };
}

/** @returns the text without the minutes in it, and these; `Sort it out (10 mins)` becomes `Sort it out` and 10 */
export function partMinutes(text: string): { readonly rest: string; readonly found: FoundMinutes | undefined } {
  const found = findMinutes(text);
  if (!found) return { rest: text.trim(), found };
  const [before, after] = [text.slice(0, found.index).trim(), text.slice(found.index + found.length).trim()];
  return {
    rest: [before, after]
      .filter(Boolean)
      .join(' ')
      .replace(/\s+([.,;:!?)])/g, '$1'),
    found,
  };
}

/** Minutes of the day. */
export interface ClockTimes {
  readonly begin: number;
  readonly end?: number;
  /** Whether it must be the time of the day: `9.15`, `10am`; a plain `5-15` may be minutes of the lesson. */
  readonly isSure: boolean;
}

const time = '(\\d{1,2})(?:[.:](\\d{2}))?\\s*([ap]\\.?m\\.?)?';
const clock = new RegExp(`^\\W{0,2}${time}(?:\\s*(?:-|–|—|to|until|till|i|tan)\\s*${time})?\\W{0,2}$`, 'i');

/** @param text what stands in a column of times: `9.00-9.15`, `1:40pm`, or minutes that have passed: `5-15` */
export function readClock(text: string): ClockTimes | undefined {
  const match = clock.exec(text.trim().replace(/\s*(mins?|minutes|munud)\.?$/i, ''));
  if (!match) return undefined;
  const at = (hour: string | undefined, minute: string | undefined, half: string | undefined) => {
    if (hour === undefined || Number(hour) > 23 + (minute === undefined ? 200 : 0) || Number(minute ?? 0) > 59)
      return undefined;
    const shift = /^p/i.test(half ?? '') && Number(hour) < 12 ? 12 : 0;
    return (Number(hour) + shift) * 60 + Number(minute ?? 0);
  };
  const [, beginHour, beginMinute, beginHalf, endHour, endMinute, endHalf] = match;
  const isSure = [beginMinute, beginHalf, endMinute, endHalf].some((each) => each !== undefined);
  if (!isSure) {
    if (endHour === undefined) return undefined;
    return { begin: Number(beginHour), end: Number(endHour), isSure: false };
  }
  const [begin, end] = [at(beginHour, beginMinute, beginHalf ?? endHalf), at(endHour, endMinute, endHalf)];
  if (begin === undefined) return undefined;
  // 11.30 to 12.15 and 12.50 to 1.20: the afternoon is not always said.
  const later = end === undefined || end > begin ? end : end + 12 * 60;
  return { begin, ...(later !== undefined && { end: later }), isSure };
}
