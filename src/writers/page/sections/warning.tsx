/** What nobody may overlook: a heavy frame, no colour needed. */
import { LineOf } from '../lines.tsx';
import { Heading } from './heading.tsx';
import type { SectionProps } from './props.ts';
import { Items } from './lists.tsx';
import './warning.css';

export function Warning({ section: { id, title, about, items }, level }: SectionProps<'warning'>) {
  return (
    <section class="warning">
      <Heading id={id} title={title} level={level} />
      <p class="small">
        <LineOf line={about} />
      </p>
      <Items items={items} />
    </section>
  );
}
