import { isBlock, type Node } from '../document/model.ts';
import { plainText } from '../document/plain-text.ts';
import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

/** How steps say their time: (3 minutes), (1 minute), (3 munud). */
const said = /\((\d{1,2}) (?:minutes?|munud|funud)\)/g;

const activity = (minutes: number) =>
  `<Activity title="Be seen" minutes="${minutes}" part="main">\n1. Dim the room. (2 minutes)\n2. Shine the torch. (3 minutes)\n3. Ask what they saw. (4 minutes)\n</Activity>`;

export const stepsFitTheirActivity: Rule = {
  id: 'steps-fit-their-activity',
  severity: 'warning',
  title: 'The steps of an activity take no longer than the activity',
  why: 'Plans that promise ten minutes and take fifteen end in the middle, and the last words are never said.',
  *run(library) {
    for (const page of library.pages) {
      for (const node of page.document) {
        if (!isBlock(node, 'Activity')) continue;
        const { title, minutes } = node.settings;
        const steps = node.children
          .filter(isSteps)
          .flatMap((list) => [...plainText([list]).matchAll(said)].map(([, each]) => Number(each)));
        const sum = steps.reduce((all, each) => all + each, 0);
        if (sum > minutes)
          yield {
            file: page.file,
            line: node.line,
            column: 1,
            message: `The steps of "${title}" take ${sum} minutes (${steps.join(' + ')}), and the activity has ${minutes}.`,
            help: `Write minutes="${sum}", or shorten a step.`,
          };
      }
    }
  },
  examples: {
    passes: [
      lesson('nine minutes of steps in nine', { body: activity(9) }),
      lesson('time left to settle', { body: activity(10) }),
    ],
    fails: [lesson('nine minutes of steps in eight', { body: activity(8) })],
  },
};

function isSteps(node: Node): boolean {
  return node.type === 'list' && node.ordered;
}
