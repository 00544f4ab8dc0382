/** For tests: a resource as the writers are given it, from files as a contributor would write them. */
import { readLibrary } from '../../document/library.ts';
import type { Language } from '../../schema/shared.ts';
import type { Resource } from '../resource.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { printerOf } from '../to-print.ts';

/**
 * @param files what stands below the content folder: text or bytes by path. What the check refuses is printed all the
 * same, so that the writers can be shown what they must refuse.
 * @param id the id of one of its resources
 * @throws where there is no such resource, or its front matter does not fit
 */
export function resourceFrom(
  files: Readonly<Record<string, string | Uint8Array>>,
  id: string,
  lang: Language = 'en',
): Resource {
  const library = readLibrary(
    Object.entries(files).map(([path, content]) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return { path, size: bytes.length, special: false, read: () => bytes };
    }),
  );
  const page = library.pages.find((each) => each.id === id && each.lang === lang);
  if (!page) throw new Error(`There is no ${id} among the sample files.`);
  return printerOf(library, shelfTexts())(page);
}
