import { timeline, totalMinutes } from '../document/timings.ts';
import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

/** Minutes. The longest slot a primary school gives: from the start of the morning or afternoon to break. */
const longest = 90;

const activity = (minutes: number) =>
  `<Activity title="x" minutes="${minutes}" part="main">\n<Say>\nHello. I can't keep a secret.\n</Say>\n</Activity>\n\n`;

export const timingsAddUp: Rule = {
  id: 'timings-add-up',
  severity: 'error',
  title: 'A lesson has activities, and they add up to 90 minutes at most',
  why: 'Teachers said that plans promise sixty minutes and take ninety. The length is the sum of the activities, never a promise.',
  *run(library) {
    for (const page of library.pages) {
      if (page.kind !== 'lessons' || library.refusals.some((refusal) => refusal.file === page.file)) continue;
      const total = totalMinutes(page.document);
      if (total === 0)
        yield {
          file: page.file,
          line: 1,
          column: 1,
          message: 'This lesson has no activities, so nobody can see how long it takes.',
          help: 'Add at least one <Activity title="..." minutes="10" part="main">.',
        };
      const over = timeline(page.document).find((step) => step.to > longest);
      if (over)
        yield {
          file: page.file,
          line: over.activity.line,
          column: 1,
          message: `The activities add up to ${total} minutes; this one passes ${longest}.`,
          help: 'Shorten or remove activities, or make two lessons of it.',
        };
    }
  },
  examples: {
    passes: [lesson('ninety minutes', { body: activity(45) + activity(45) })],
    fails: [
      lesson('no activity', { body: 'Talk to the children.' }),
      lesson('ninety-five minutes', { body: activity(45) + activity(50) }),
    ],
  },
};
