/** Short sections side by side, and sections under one title. */
import { Heading } from './heading.tsx';
import type { SectionProps } from './props.ts';
import './groups.css';

export function Beside({ section: { sections }, level, Sections }: SectionProps<'beside'>) {
  return (
    <div class="beside">
      <Sections sections={sections} level={level} />
    </div>
  );
}

export function Group({ section: { id, title, sections, beside }, level, Sections }: SectionProps<'group'>) {
  const inner = <Sections sections={sections} level={3} />;
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      {beside ? <div class="beside">{inner}</div> : inner}
    </section>
  );
}
