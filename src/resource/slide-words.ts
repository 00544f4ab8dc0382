/** What the plan on paper says of a slide beside its words: what its layout draws, and what only adults know. */
import type { BlockOf } from '../document/model.ts';
import { listed, type Translate } from '../i18n/index.ts';
import type { Language } from '../schema/shared.ts';

/** @returns "Answer: False", "Heaps: Share, Keep", "5 minutes"; undefined where there is nothing to add */
export function slideWords(
  { layout, answer, heaps, minutes }: BlockOf<'Slide'>['settings'],
  t: Translate,
  lang: Language,
): string | undefined {
  if (layout === 'true-or-false' && answer !== undefined) return t('slide.answer', { answer: t(`slide.${answer}`) });
  if (layout === 'sort' && heaps !== undefined)
    return t('slide.heaps', {
      heaps: listed(
        lang,
        heaps.split(';').map((heap) => heap.trim()),
      ),
    });
  return layout === 'timer' && minutes !== undefined ? t('minutes', { count: minutes }) : undefined;
}
