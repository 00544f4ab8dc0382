import { withTrial } from './examples.ts';
import type { Rule } from './rule.ts';

/** There was no mini-police before. */
const earliest = '2010-01';

export const trialsHaveHappened: Rule = {
  id: 'trials-have-happened',
  severity: 'error',
  title: 'A receipt tells of a month that has come',
  why: 'What somebody means to do is no trial, and a slip in a year makes a page look tried for long.',
  *run(library, today) {
    const asked = new Set(library.judged.map(({ path }) => path));
    for (const { file, data, yaml } of library.trials) {
      if (!data || !asked.has(file) || (data.month >= earliest && data.month <= today.slice(0, 7))) continue;
      yield {
        file,
        ...yaml.at(['month']),
        message: `This was tried in ${data.month}, ${data.month < earliest ? 'which is too long ago to be meant' : 'and that month has not come yet'}.`,
        help: 'Write the month in which it was tried, as year-month.',
      };
    }
  },
  examples: {
    passes: [withTrial('this month', { month: '2026-11' }), withTrial('last year', { month: '2025-06' })],
    fails: [withTrial('next month', { month: '2026-12' }), withTrial('another century', { month: '2001-11' })],
  },
};
