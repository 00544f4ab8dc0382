/** What a page rests on, who shares it, when it changed, who has read it. The search leaves these out of its texts. */
import { usePlace } from '../place.ts';
import { FactList } from './facts.tsx';
import { Heading } from './heading.tsx';
import type { SectionProps } from './props.ts';
import { Items } from './lists.tsx';
import './receipts.css';

export function Sources({ section: { id, title, items, none }, level }: SectionProps<'sources'>) {
  return (
    <section data-pagefind-ignore>
      <Heading id={id} title={title} level={level} />
      {none && <p>{none}</p>}
      {items.length > 0 && <Items items={items} />}
    </section>
  );
}

export function Receipts({ section: { id, title, facts }, level }: SectionProps<'receipts'>) {
  const { t, href } = usePlace();
  return (
    <section class="panel receipts" data-pagefind-ignore="all">
      <Heading id={id} title={title} level={level} />
      <FactList facts={facts} look="facts-receipts" />
      <p class="no-print">
        <a href={href('/contribute/#report')}>{t('receipts.report')}</a>. {t('receipts.report.how')}
      </p>
    </section>
  );
}
