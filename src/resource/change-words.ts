/** What changed on a page, and when, in a sentence. */
import { listed, longDate, translator } from '../i18n/index.ts';
import type { LastChange } from '../document/last-changes.ts';
import type { Resource } from './resource.ts';
import { fact, ours } from './sections/lines.ts';
import type { Section } from './sections/section.ts';

/** @param last what Git remembers; without it only the day is known */
export function changeWords(
  { frontMatter, around }: Pick<Resource, 'frontMatter' | 'around'>,
  last?: LastChange,
): string {
  const t = translator(around);
  const { published, updated } = frontMatter;
  if (last) {
    const parts = listed(
      around,
      last.changed.map((name) => t(`current.changed.${name}`)),
    );
    return t('changed.parts', { date: longDate(around, last.date), parts });
  }
  if (updated === published) return t('changed.new', { date: longDate(around, published) });
  return t('changed.day', { date: longDate(around, updated) });
}

/** @returns the day of the last change, as far as it is known */
export function changeDay({ frontMatter }: Pick<Resource, 'frontMatter'>, last?: LastChange): string {
  return [frontMatter.updated, last?.date ?? ''].sort().at(-1)!;
}

/** @returns the sections of a page, with what changed said first among its receipts */
export function withChange(sections: readonly Section[], resource: Resource, last?: LastChange): Section[] {
  const t = translator(resource.around);
  const told = { ...fact(t('changed'), ours(changeWords(resource, last))), room: 'wide' } as const;
  return sections.map((section) =>
    section.type === 'receipts' ? { ...section, facts: [told, ...section.facts] } : section,
  );
}
