/** A draft as writers of pages and of Word files are given a resource: everything looked up in what is published. */
import { openPage } from '../document/page.ts';
import type { Page } from '../document/page.ts';
import { openerOf, type Stock } from '../resource/open-resource.ts';
import type { Resource } from '../resource/resource.ts';
import { draftPath, draftText, type Draft } from './draft.ts';

/**
 * @param draft one whose folder has a name
 * @param published the lists, findings and pages to look up in
 * @param english for a translation: the English page
 * @returns undefined where the front matter does not fit yet, or names what is not there: the check says what
 */
export function draftResource(draft: Draft, published: Stock, english?: Page): Resource | undefined {
  const bytes = new TextEncoder().encode(draftText(draft));
  const path = draftPath(draft);
  const page = openPage({ path, size: bytes.length, special: false, read: () => bytes }, draft, english);
  if (!page.data) return undefined;
  const everyPage = [...published.everyPage.filter(({ file }) => file !== path), page];
  const files = Object.fromEntries(draft.files.map((file) => [file.name, file.bytes]));
  try {
    return openerOf({ ...published, everyPage }).resource(page, files, files);
  } catch {
    return undefined;
  }
}
