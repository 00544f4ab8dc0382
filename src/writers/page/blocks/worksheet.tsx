/** A page for children to write on, as a sheet of paper. */
import type { Translate } from '../../../i18n/index.ts';
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';

export function WorksheetView({ node, children }: Pick<BlockProps<'Worksheet'>, 'node' | 'children'>) {
  return (
    <section class="worksheet to-fill-in">
      <h3>{named(usePlace().t, node.settings.title)}</h3>
      {children}
    </section>
  );
}

/** A worksheet is called one; many a title begins with the word already. */
function named(t: Translate, title: string): string {
  const [word = ''] = t('lesson.worksheet', { title: '' }).split(':');
  return title.toLowerCase().startsWith(word.toLowerCase()) ? title : t('lesson.worksheet', { title });
}
