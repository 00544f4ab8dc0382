/** A template: who fills it in, for whom, where it is kept, and the document itself. */
import { attachments, commonFacts, factKeys, head, receipts, sources, withdrawn } from './any-kind.ts';
import { fact, theirs } from './lines.ts';
import { allTold, tells } from './telling.ts';

const facts = tells<'templates'>()(['filledInBy', 'givenTo', 'keep', ...factKeys], (given, telling) => ({
  type: 'facts',
  facts: [
    fact(telling.t('template.filledInBy'), theirs(given.filledInBy)),
    fact(telling.t('template.givenTo'), theirs(given.givenTo)),
    fact(telling.t('template.keep'), theirs(given.keep)),
    ...commonFacts(given, telling),
  ],
}));

const form = tells<'templates'>()([], (_, { resource: { document } }) => ({
  type: 'text',
  nodes: document,
  form: true,
}));

export const templateSections = allTold<'templates'>()(
  // How it adds up is told by the spreadsheet.
  ['former', 'formulas'],
  [head, withdrawn, facts, form, attachments, sources, receipts],
);
