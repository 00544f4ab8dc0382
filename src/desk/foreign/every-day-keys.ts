/** What a new draft says of its days, from a day that is handed in: pure functions have no clock. */

/** @param day year-month-day */
export function everyDayKeys(day: string): { published: string; updated: string; reviewBy: string } {
  const [year = '2026', ...more] = day.split('-');
  const next = [String(Number(year) + 1), ...more].join('-').replace(/-02-29$/, '-02-28');
  return { published: day, updated: day, reviewBy: next };
}
