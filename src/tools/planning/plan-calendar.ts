/** A plan as a calendar file (iCalendar, RFC 5545): an entry for each session that has a day, for the whole day. */
import ical from 'ical-generator';
import { addDays } from './session-dates.ts';

export interface CalendarEntry {
  readonly on: string;
  readonly title: string;
  readonly text: string;
  /** The whole address of the lesson. */
  readonly url?: string | undefined;
}

/**
 * @param id what the entries are known by, so that a calendar that has them already changes them: the plan's
 * @param made when the file is made
 */
export function planCalendar(id: string, title: string, entries: readonly CalendarEntry[], made: Date): string {
  const calendar = ical({ name: title, prodId: { company: 'mini-police-library', product: 'plan', language: 'EN' } });
  const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);
  entries.forEach(({ on, title: summary, text, url }, index) =>
    calendar.createEvent({
      id: `${id}-${index + 1}@mini-police-library`,
      stamp: made,
      // In the zone that the days are counted in: elsewhere midnight would fall on the day before.
      timezone: 'UTC',
      start: atMidnight(on),
      end: atMidnight(addDays(on, 1)),
      allDay: true,
      summary,
      description: text,
      ...(url !== undefined && { url }),
    }),
  );
  return calendar.toString();
}
