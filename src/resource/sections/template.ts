/** A template: who fills it in, for whom, where it is kept, and the document itself. */
import { attachments, commonFacts, factKeys, head, receipts, sources } from './common.ts';
import { fact, theirs } from './lines.ts';
import { allTold, tells } from './telling.ts';
import { text } from './text.ts';

const facts = tells<'templates'>()(['filledInBy', 'givenTo', 'keep', ...factKeys], (given, telling) => ({
  type: 'facts',
  facts: [
    fact(telling.t('template.filledInBy'), theirs(given.filledInBy)),
    fact(telling.t('template.givenTo'), theirs(given.givenTo)),
    fact(telling.t('template.keep'), theirs(given.keep)),
    ...commonFacts(given, telling),
  ],
}));

export const templateSections = allTold<'templates'>()([], [head, facts, text, attachments, sources, receipts]);
