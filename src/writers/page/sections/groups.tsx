/** Columns of short sections, and sections under one title. */
import { Heading } from './heading.tsx';
import type { SectionProps } from './props.ts';
import './groups.css';

export function Beside({ section: { columns }, level, Sections }: SectionProps<'beside'>) {
  return (
    <div class="beside">
      {columns.map((sections) => (
        <div>
          <Sections sections={sections} level={level} />
        </div>
      ))}
    </div>
  );
}

export function Group({ section: { id, title, sections }, level, Sections }: SectionProps<'group'>) {
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <Sections sections={sections} level={3} />
    </section>
  );
}
