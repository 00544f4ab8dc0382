import { isDownloadName } from '../document/download-name.ts';
import { roleOf } from '../document/files.ts';
import { start } from '../document/problem.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { withAttachment } from './examples.ts';
import type { Rule } from './rule.ts';

export const keptNames: Rule = {
  id: 'kept-names',
  severity: 'error',
  title: 'No file has the name of one that the library makes',
  why: 'Of two files with one name in one folder, one takes the place of the other, and people print the wrong one.',
  *run(library) {
    for (const { path } of library.judged) {
      const role = roleOf(path);
      if (role.is !== 'asset' || !isDownloadName(role.id, role.name)) continue;
      const free = `our${role.name.slice(role.id.length).replace(/^\./, '-file.')}`;
      yield {
        file: path,
        ...start,
        message: `${role.name} is the name of a file that the library makes of this page, so one of the two would be lost.`,
        help: `Rename it, for example to ${free}, here and under attachments.`,
      };
    }
  },
  examples: {
    passes: [withAttachment('a name of its own', 'map-of-the-walk.pdf', pdf())],
    fails: [
      withAttachment('the name of the plan', 'be-seen-plan.pdf', pdf()),
      withAttachment('the name of a shorter plan in Welsh', 'be-seen-plan-40-cy.pdf', pdf()),
      withAttachment('the name of the page', 'be-seen.pdf', pdf()),
    ],
  },
};
