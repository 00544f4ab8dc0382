import type { Property } from '../document/attachment.ts';
import { start } from '../document/problem.ts';
import { coreProperties, docx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { withAttachment } from './examples.ts';
import { masked } from './personal-data/mask.ts';
import { namesAPerson, soundsLikeAPerson } from './personal-data/persons.ts';
import { hazardsOf, type Rule } from './rule.ts';

/** Properties that name whoever did something; in any other a name must be one beyond doubt. */
const naming = new Set([
  'author',
  'last saved by',
  'company',
  'manager',
  'reviewer',
  'changed by',
  'shared with',
  'may edit',
  'to be signed by',
  'comment by',
]);
/** What one mend takes away is told as one. */
const comments = new Set(['comment by', 'reviewer']);
const mends = {
  properties:
    'File, Info, Check for Issues, Inspect Document, tick Document Properties and Personal Information, Remove All. Then save, and export a PDF again from it.',
  comments:
    'Delete the comments and marks (Review, Delete All Comments), then save. Print a PDF to a new PDF without them.',
} as const;
/** People of a file that are named. */
const most = 4;

export const noAuthorNames: Rule = {
  id: 'no-author-names',
  severity: 'error',
  title: 'No document names its author',
  why: "Programs write the name of whoever is logged on into every document. Here teams and forces share things, and no officer's name is published by accident.",
  *run(library, today) {
    yield* hazardsOf('no-author-names')(library, today);
    for (const { file, properties, hazards } of library.attachments) {
      const people = properties.filter(({ name, value }) =>
        (naming.has(name) ? namesAPerson : soundsLikeAPerson)(value),
      );
      for (const kind of ['properties', 'comments'] as const) {
        const named = people.filter(({ name }) => comments.has(name) === (kind === 'comments'));
        // Comments and changes are told by rules of their own, and take their names with them.
        const isTold = kind === 'comments' && hazards.some(({ rule }) => /^no-(comments|tracked-changes)$/.test(rule));
        if (named.length > 0 && !isTold)
          yield {
            file,
            ...start,
            message: `The ${kind} of this document name somebody (${listed(named)}).`,
            help: mends[kind],
          };
      }
    }
  },
  examples: {
    passes: [
      withAttachment('a force as author', 'plan.docx', docx('Hello.', coreProperties('Durham Constabulary'))),
      withAttachment('no author', 'plan.docx', docx('Hello.', coreProperties(''))),
      withAttachment(
        'a body, a role, a program',
        'plan.docx',
        docx('Hello.', coreProperties('RNLI; Year 6; Teacher; Canva')),
      ),
    ],
    fails: [
      withAttachment('a person as author', 'plan.docx', docx('Hello.', coreProperties('Sam Example'))),
      withAttachment('in other letters', 'plan.docx', docx('Hello.', coreProperties('Ελένη Δείγμα'))),
      withAttachment(
        'who made a mark in a PDF',
        'map.pdf',
        pdf({ others: ['<</Subtype/Highlight/Rect[0 0 9 9]/T(Sam Example)>>'] }),
      ),
      withAttachment(
        'who signed a PDF',
        'map.pdf',
        pdf({ others: ['<</Type/Sig/Name(Sam Example)/ByteRange[0 1 2 3]/Contents<30>>>'] }),
      ),
      withAttachment(
        'the same in a PDF',
        'map.pdf',
        pdf({ others: ['<</Author(Sam Example)/Producer(Word)>>'], trailer: '/Info 9 0 R' }),
      ),
    ],
  },
};

/** Each person once, with all that the document says they did: `author and last saved by: R••• T•••`. */
function listed(people: readonly Property[]): string {
  const byValue = new Map<string, Set<string>>();
  for (const { name, value } of people) byValue.set(value, (byValue.get(value) ?? new Set()).add(name));
  const all = [...byValue].map(([value, names]) => `${[...names].join(' and ')}: ${masked(value)}`);
  return `${all.slice(0, most).join('; ')}${all.length > most ? `; and ${all.length - most} more` : ''}`;
}
