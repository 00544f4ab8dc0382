/** A framework: the decision it helps with, its criteria, and how to use it. */
import { attachments, facts, head, receipts, sources, withdrawn } from './any-kind.ts';
import { fact, ours, theirs } from './lines.ts';
import { allTold, tells } from './telling.ts';
import { wholeText } from './text.ts';

const tellsOf = tells<'frameworks'>();

const decides = tellsOf(['decides'], ({ decides: decision }, { t }) => ({
  type: 'words',
  id: 'decision',
  title: t('decides'),
  line: [theirs(decision)],
}));

const criteria = tellsOf(['criteria'], ({ criteria: all }, { t }) => ({
  type: 'entries',
  id: 'criteria',
  title: t('criteria'),
  name: t('criteria.question'),
  entries: all.map(({ question, direction, weight, figure, reason }) => ({
    name: [theirs(question)],
    about: fact(t('criteria.reason'), theirs(reason)),
    facts: [
      fact(t('criteria.direction'), ours(t(`direction.${direction}`)), 'brief'),
      { ...fact(t('criteria.weight'), ours(String(weight)), 'brief'), outOfFive: weight },
      fact(t('criteria.figure'), theirs(figure)),
    ],
  })),
}));

export const frameworkSections = allTold<'frameworks'>()(
  ['former'],
  [head, withdrawn, facts, decides, criteria, wholeText, attachments, sources, receipts],
);
