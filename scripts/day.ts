/** Days as the library writes them: year-month-day, on the calendar of the person at the keyboard. */

/** @returns the day of a moment where this computer stands; today if no moment is given */
export function dayOf(moment: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** @returns the same day a year on; the last of February after a 29 February */
export function aYearAfter(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  return `${year}${day.slice(4).replace('-02-29', '-02-28')}`;
}
