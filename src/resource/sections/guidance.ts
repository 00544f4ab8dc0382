/**
 * Guidance: the statutory editions it was checked against, and its text. What is taught, such as a training session, is
 * told minute by minute.
 */
import { attachments, commonFacts, factKeys, head, receipts, sources, withdrawn } from './any-kind.ts';
import { saidIn } from '../../i18n/index.ts';
import { ours, voiceOf } from './lines.ts';
import { cards, closing, lengthFact, opening, session } from './session.ts';
import { allTold, tells, type Teller } from './telling.ts';
import { wholeText } from './text.ts';

const tellsOf = tells<'guidance'>();

const facts = tellsOf(factKeys, (given, telling) => ({
  type: 'facts',
  facts: [...(telling.resource.minutes > 0 ? [lengthFact(telling)] : []), ...commonFacts(given, telling)],
}));

const editions = tellsOf(['editions'], (_, { t, lang, resource }) =>
  resource.editions.length === 0
    ? undefined
    : {
        type: 'list',
        id: 'editions',
        title: t('guidance.editions'),
        items: resource.editions.map(({ checked, edition }) => {
          const { words: name, lang: said } = saidIn(edition, 'name', lang);
          const current = saidIn(edition, 'current', lang).words;
          const read = checked === edition.current ? current : checked;
          const old = t('guidance.editions.old', { current });
          return {
            line: [
              { text: t('guidance.editions.checked', { name, checked: read }), voice: voiceOf(said) },
              ...(checked === edition.current ? [] : [ours(` ${old}`, { look: 'strong' })]),
            ],
          };
        }),
      },
);

/** @returns the section where the guidance is taught, or only where it is not */
const where = (taught: boolean, { keys, tell }: Teller<any, never>): Teller<'guidance', never> => ({
  keys,
  tell: (given, telling) => (telling.resource.minutes > 0 === taught ? tell(given, telling) : undefined),
});
const text = [where(false, wholeText), ...[opening, session, closing, cards].map((each) => where(true, each))] as const;

export const guidanceSections = allTold<'guidance'>()(
  ['former'],
  [head, withdrawn, facts, editions, ...text, attachments, sources, receipts],
);
