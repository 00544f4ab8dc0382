/** One step of the session, with its place in the timeline where that is known. */
import type { ComponentChildren } from 'preact';
import type { BlockOf } from '../../../document/model.ts';
import { listed } from '../../../i18n/index.ts';
import { Drawing } from '../drawing.tsx';
import { marked, usePlace } from '../place.ts';

interface ActivityProps {
  readonly node: BlockOf<'Activity'>;
  readonly children: ComponentChildren;
  /** Minutes from the start of the session. */
  readonly time?: { readonly from: number; readonly to: number };
  /** The address of the step on its page. */
  readonly id?: string;
}

export function ActivityView({ node, children, time, id }: ActivityProps) {
  const { t, lang, words, shorter = [] } = usePlace();
  const { title, minutes, part, who, needs, picture } = node.settings;
  const ours = marked(lang, words);
  const without = shorter.filter(({ leftOut }) => leftOut.includes(title)).map(({ slot }) => String(slot));
  return (
    <section id={id} class={`activity activity-${part}`}>
      <div class="activity-clock" lang={ours}>
        {time && (
          <span class="activity-from" aria-hidden="true">
            {time.from}
          </span>
        )}
        <span class="activity-length">{t('minutes.short', { count: minutes })}</span>
      </div>
      <div class="activity-steps">
        <p class="activity-part" lang={ours}>
          {t(`part.${part}`)}
          {time && <span class="govuk-visually-hidden">, {t('lesson.at', time)}</span>}
        </p>
        <h3>{title}</h3>
        {without.length > 0 && (
          <p class="activity-left-out small" lang={ours}>
            {t('lesson.leftOutOf', { versions: listed(lang, without) })}
          </p>
        )}
        {who && <p class="small muted">{t('lesson.who', { who })}</p>}
        {needs && <p class="small muted">{t('lesson.needs', { title: needs })}</p>}
        {picture && <Drawing name={picture} size="title" />}
        {children}
      </div>
    </section>
  );
}
