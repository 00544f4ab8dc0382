/** Tables of the front matter, and things that each have facts of their own. */
import type { Cell } from '../../../resource/sections/section.ts';
import { LineOf, LinesOf } from '../lines.tsx';
import { FactList } from './facts.tsx';
import { Heading } from './heading.tsx';
import type { SectionProps } from './props.ts';
import './tables.css';

export function TableSection({ section: { id, title, columns, rows, total }, level }: SectionProps<'table'>) {
  const side = (column: number) => (columns[column]?.align === 'right' ? 'align-right' : undefined);
  const row = ([about = [], ...cells]: readonly Cell[]) => (
    <tr>
      <th scope="row">
        <LinesOf lines={about} />
      </th>
      {cells.map((cell, column) => (
        <td class={side(column + 1)}>
          <LinesOf lines={cell} />
        </td>
      ))}
    </tr>
  );
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <div class="table-frame" tabIndex={0}>
        <table class="told-table">
          <thead>
            <tr>
              {columns.map(({ name }, column) => (
                <th scope="col" class={side(column)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(row)}</tbody>
          {total && <tfoot>{row(total)}</tfoot>}
        </table>
      </div>
    </section>
  );
}

export function Entries({ section: { id, title, entries }, level }: SectionProps<'entries'>) {
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <ol class="entries">
        {entries.map(({ name, about, facts }) => (
          <li>
            <p class="entry-name">
              <LineOf line={name} />
            </p>
            <FactList facts={[...facts, about]} look="facts-entry" />
          </li>
        ))}
      </ol>
    </section>
  );
}
