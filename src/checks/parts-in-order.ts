import { isBlock } from '../document/model.ts';
import { activityParts } from '../schema/blocks.ts';
import { lesson } from './examples.ts';
import type { Rule } from './rule.ts';

const lessonOf = (...parts: string[]) => ({
  body: parts.map((part) => `<Activity title="x" minutes="3" part="${part}">\nHello\n</Activity>\n`).join('\n'),
});

export const partsInOrder: Rule = {
  id: 'parts-in-order',
  severity: 'warning',
  title: 'Starters stand first in a lesson, and plenaries last',
  why: 'A teacher who looks for the end of a session finds it by its plenary. One in the middle is usually a slip.',
  *run(library) {
    for (const page of library.pages) {
      let latest = 0;
      for (const node of page.document) {
        if (!isBlock(node, 'Activity')) continue;
        const place = activityParts.indexOf(node.settings.part);
        if (place < latest)
          yield {
            file: page.file,
            line: node.line,
            column: 1,
            message: `This activity is a ${node.settings.part}, and stands after a ${activityParts[latest]}.`,
            help: 'Give the opening part="starter", the end part="plenary" and what lies between part="main", or move the activity.',
          };
        latest = Math.max(latest, place);
      }
    }
  },
  examples: {
    passes: [
      lesson('starter, main, plenary', lessonOf('starter', 'main', 'main', 'plenary')),
      lesson('only a main part', lessonOf('main')),
      lesson('two starters', lessonOf('starter', 'starter', 'main')),
    ],
    fails: [
      lesson('a starter in the middle', lessonOf('main', 'starter')),
      lesson('something after the plenary', lessonOf('starter', 'plenary', 'main')),
    ],
  },
};
