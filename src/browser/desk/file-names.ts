/** What files of a draft are called. */
import type { Draft } from '../../desk/draft.ts';
import { parcelEnding } from '../../desk/parcel/parcel.ts';

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

/** @returns the name of its folder: its own, or that of its title; empty where it has neither */
export function folderOf({ id, frontMatter }: Pick<Draft, 'id' | 'frontMatter'>): string {
  return id !== '' ? id : slugOf(typeof frontMatter.title === 'string' ? frontMatter.title : '');
}

/** @returns `road-safety.minipolice.zip` */
export function fileNameOf(draft: Draft): string {
  return `${folderOf(draft) || 'draft'}${parcelEnding}`;
}
