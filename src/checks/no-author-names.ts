import { start } from '../document/problem.ts';
import { coreProperties, docx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { withAttachment } from './examples.ts';
import { masked } from './personal-data/mask.ts';
import { namesAPerson } from './personal-data/team-names.ts';
import type { Rule } from './rule.ts';

const naming = new Set(['author', 'last saved by', 'company', 'manager', 'reviewer', 'changed by', 'shared with']);

export const noAuthorNames: Rule = {
  id: 'no-author-names',
  severity: 'error',
  title: 'No document names its author',
  why: "Programs write the name of whoever is logged on into every document. Here teams and forces share things, and no officer's name is published by accident.",
  *run(library) {
    for (const { file, properties } of library.attachments) {
      const people = properties
        .filter(({ name, value }) => naming.has(name) && namesAPerson(value))
        .map(({ name, value }) => `${name}: ${masked(value)}`);
      for (const each of [...new Set(people)].slice(0, 5))
        yield {
          file,
          ...start,
          message: `The properties of this document name somebody (${each}).`,
          help: 'File, Info, Check for Issues, Inspect Document, tick Document Properties and Personal Information, Remove All. Then save, and export a PDF again from it.',
        };
    }
  },
  examples: {
    passes: [
      withAttachment('a force as author', 'plan.docx', docx('Hello.', coreProperties('Durham Constabulary'))),
      withAttachment('no author', 'plan.docx', docx('Hello.', coreProperties(''))),
    ],
    fails: [
      withAttachment('a person as author', 'plan.docx', docx('Hello.', coreProperties('Sam Example'))),
      withAttachment(
        'the same in a PDF',
        'map.pdf',
        pdf({ others: ['<</Author(Sam Example)/Producer(Word)>>'], trailer: '/Info 9 0 R' }),
      ),
    ],
  },
};
