import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

export const reviewDatePassed: Rule = {
  id: 'review-date-passed',
  severity: 'warning',
  title: 'Every page is read again by the day it names',
  why: 'Numbers, laws and services change. A page that nobody has read again for long may send a child to a helpline that has closed.',
  *run(library, today) {
    for (const page of library.pages) {
      const reviewBy = page.lang === 'en' ? page.data?.reviewBy : undefined;
      if (reviewBy !== undefined && reviewBy < today) {
        yield {
          file: page.file,
          ...page.yaml.at(['reviewBy']),
          message: `This page was to be read again by ${reviewBy}, and that day has passed.`,
          help: `Read it, correct what has changed, and write the next day under reviewBy. npm run sign-off -- ${page.kind}/${page.id} records who read it.`,
        };
      }
    }
  },
  examples: {
    passes: [
      lesson('a day to come', { keys: { reviewBy: '2027-11-21' } }),
      lesson('today', { keys: { reviewBy: '2026-11-21' } }),
    ],
    fails: [lesson('yesterday', { keys: { published: '2025-11-20', updated: '2025-11-20', reviewBy: '2026-11-20' } })],
  },
};
