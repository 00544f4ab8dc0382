/** What files of a draft are called. */
import type { Draft } from '../../desk/draft.ts';

/** @returns a title as the name of a folder: small letters, digits and hyphens; empty where it has no letters */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** @returns the draft with the name of its folder: its own, or that of its title */
export function namedDraft(draft: Draft): Draft {
  if (draft.id !== '') return draft;
  const { title } = draft.frontMatter;
  return { ...draft, id: slugOf(typeof title === 'string' ? title : '') || 'draft' };
}
