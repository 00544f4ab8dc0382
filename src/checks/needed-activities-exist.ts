import { isBlock } from '../document/model.ts';
import { suggest } from '../document/did-you-mean.ts';
import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

const activities = (needs: string) =>
  `<Activity title="What matters to us" minutes="8" part="main">\nTalk.\n</Activity>\n\n<Activity title="The vote" minutes="5" part="main" needs="${needs}">\nVote.\n</Activity>`;

export const neededActivitiesExist: Rule = {
  id: 'needed-activities-exist',
  severity: 'error',
  title: 'An activity needs only what comes before it',
  why: 'Shorter versions of a session keep an activity only with the one it needs, so that nobody stands before a class with half an idea.',
  *run(library) {
    for (const page of library.pages) {
      const before: string[] = [];
      for (const activity of page.document) {
        if (!isBlock(activity, 'Activity')) continue;
        const { title, needs } = activity.settings;
        if (needs !== undefined && !before.includes(needs))
          yield {
            file: page.file,
            line: activity.line,
            column: 1,
            message: `The activity "${title}" needs "${needs}", and no activity before it is called that.`,
            help: before.length > 0 ? suggest(needs, before) : 'Take needs="..." out: this is the first activity.',
          };
        before.push(title);
      }
    }
  },
  examples: {
    passes: [lesson('an activity that needs the one before', { body: activities('What matters to us') })],
    fails: [
      lesson('a title that is spelled otherwise', { body: activities('What matters') }),
      lesson('an activity that needs itself', { body: activities('The vote') }),
    ],
  },
};
