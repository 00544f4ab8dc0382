/** A page that stands as text, published or sent, becomes something to go on working at. */
import { readPage } from '../document/read-file.ts';
import { draftBody, draftPath, type Draft } from './draft.ts';
import { CannotBeTaken } from './understood.ts';

/**
 * @returns the draft: its keys as they are written, its text as blocks
 * @throws CannotBeTaken where the text cannot be read as a page
 */
export function draftOf({
  text,
  ...place
}: Pick<Draft, 'kind' | 'id' | 'lang' | 'files'> & { readonly text: string }): Draft {
  const bytes = new TextEncoder().encode(text);
  const page = readPage({ path: draftPath(place), size: bytes.length, special: false, read: () => bytes }, place);
  const { data } = page.yaml;
  if (page.text === '' || typeof data !== 'object' || data === null || Array.isArray(data))
    throw new CannotBeTaken(
      'This page cannot be read: the lines at its top are not as the library knows them.',
      'Check it on the page that checks files, which says where the mistake is.',
    );
  return { ...place, frontMatter: data as Draft['frontMatter'], body: draftBody(page.document) };
}
