import { hashOf, lesson, lessonText } from './examples.ts';
import type { Rule } from './rule.ts';

/** A day before this one is a slip of the keyboard. */
const earliest = '2000-01-01';

const earlier = { published: '2024-01-01' };

export const datesInOrder: Rule = {
  id: 'dates-in-order',
  severity: 'error',
  title: 'A page is shared, then updated, then due to be read again',
  why: 'Schools judge by its dates whether a page can still be trusted.',
  *run(library, today) {
    for (const page of library.pages) {
      // As written, so that a slip in another key does not hide one here.
      const { published, updated, reviewBy, reviews } = asWritten(page.yaml.data);
      const at = (...path: (string | number)[]) => ({ file: page.file, ...page.yaml.at(path) });
      if (isDate(published) && isDate(updated) && updated < published) {
        yield {
          ...at('updated'),
          message: `The page was updated on ${updated} and first shared on ${published}, which is later.`,
          help: 'Correct one of the two: updated is the same day as published, or a later one.',
        };
      }
      const last = [published, updated].filter(isDate).sort().at(-1);
      if (isDate(reviewBy) && last !== undefined && reviewBy < last) {
        yield {
          ...at('reviewBy'),
          message: `The page is to be read again by ${reviewBy}, which is before it was last changed (${last}).`,
          help: 'Write a day to come under reviewBy: a year after updated for most pages, half a year where the subject moves fast.',
        };
      }
      for (const [key, day] of Object.entries({ published, updated, reviewBy })) {
        if (!isDate(day)) continue;
        // A page may be prepared for a day to come, and be good for some years.
        const latest = yearsAfter(today, key === 'reviewBy' ? 5 : 1);
        if (day >= earliest && day <= latest) continue;
        yield {
          ...at(key),
          message: `The day ${day} under ${key} is ${day < earliest ? 'too long ago to be meant' : 'too far away to mean anything'}.`,
          help: `Look at the year: a day between ${earliest} and ${latest} can be meant here.`,
        };
      }
      for (const [index, review] of (Array.isArray(reviews) ? reviews : []).entries()) {
        const { date } = asWritten(review);
        if (isDate(date) && date > dayAfter(today))
          yield {
            ...at('reviews', index, 'date'),
            message: `This review is dated ${date}, and that day has not come yet.`,
            help: 'Write the day on which the page was read. npm run sign-off does it for you.',
          };
      }
    }
  },
  examples: {
    passes: [
      lesson('all on one day', { keys: { updated: '2026-11-21' } }),
      lesson('a review long before and after', {
        keys: {
          ...earlier,
          reviews: `[{ role: head, organisation: A school, date: 2023-12-01, covers: "000000000000" }, { role: head, organisation: A school, date: 2026-11-22, covers: "${hashOf(lessonText({ keys: earlier }))}" }]`,
        },
      }),
    ],
    fails: [
      lesson('updated before it was published', { keys: { published: '2026-11-21', updated: '2025-11-21' } }),
      lesson('to be read again before it was updated', { keys: { reviewBy: '2025-11-21' } }),
      lesson('a year of one digit', { keys: { published: '0001-01-01' } }),
      lesson('to be read again in another life', { keys: { reviewBy: '2099-11-21' } }),
      lesson('a review in the future', {
        keys: { reviews: '[{ role: head, organisation: A school, date: 2062-11-21, covers: "000000000000" }]' },
      }),
    ],
  },
};

function asWritten(data: unknown): Readonly<Record<string, unknown>> {
  return data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {};
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** It may be tomorrow already where somebody signs. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function yearsAfter(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
}
