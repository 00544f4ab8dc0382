/** Guidance: the statutory editions it was checked against, and its text. */
import { attachments, facts, head, receipts, sources, withdrawn } from './any-kind.ts';
import { english, ours } from './lines.ts';
import { allTold, tells } from './telling.ts';
import { wholeText } from './text.ts';

const editions = tells<'guidance'>()(['editions'], (_, { t, resource }) =>
  resource.editions.length === 0
    ? undefined
    : {
        type: 'list',
        id: 'editions',
        title: t('guidance.editions'),
        items: resource.editions.map(({ checked, edition: { name, current } }) => ({
          line: [
            english(t('guidance.editions.checked', { name, checked })),
            ...(checked === current ? [] : [ours(` ${t('guidance.editions.old', { current })}`, { look: 'strong' })]),
          ],
        })),
      },
);

export const guidanceSections = allTold<'guidance'>()(
  ['former'],
  [head, withdrawn, facts, editions, wholeText, attachments, sources, receipts],
);
