/** On which days the sessions of a plan fall. Days are year-month-day; there is no clock and no time zone in it. */

export interface Holiday {
  readonly name: string;
  readonly from: string;
  /** The last day of it. */
  readonly to: string;
}

export interface SessionDay {
  readonly on: string;
  /** Of the week, from 1. */
  readonly week: number;
  /** What was passed over just before it. */
  readonly after: readonly string[];
}

/** The longest that a plan may run, in weeks: three school years. */
const longest = 160;

/**
 * @param first the day of the first session, if it is no holiday
 * @param every how many weeks from one to the next
 * @returns a day for each session, all on the same day of the week; fewer where the holidays leave no room
 */
export function sessionDays(
  first: string,
  sessions: number,
  holidays: readonly Holiday[],
  every: 1 | 2 | 3 | 4 = 1,
): SessionDay[] {
  const days: SessionDay[] = [];
  let passed: string[] = [];
  for (let week = 0, due = 0; week < longest && days.length < sessions; week += 1) {
    if (week < due) continue;
    const on = addDays(first, week * 7);
    const holiday = holidays.find(({ from, to }) => from <= on && on <= to);
    if (holiday) passed.push(holiday.name);
    else {
      days.push({ on, week: week + 1, after: [...new Set(passed)] });
      passed = [];
      due = week + every;
    }
  }
  return days;
}

/** @returns the day so many days later; earlier for a negative number */
export function addDays(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
