/** A page for children to write on, as a sheet of paper. */
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';
import './worksheet.css';

export function WorksheetView({ node, children }: Pick<BlockProps<'Worksheet'>, 'node' | 'children'>) {
  return (
    <section class="worksheet to-fill-in">
      <h3>{usePlace().t('lesson.worksheet', { title: node.settings.title })}</h3>
      {children}
    </section>
  );
}
