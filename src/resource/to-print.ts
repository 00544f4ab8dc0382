/** A resource for the writers of files, who need the bytes of its pictures. */
import type { ContentFile } from '../document/files.ts';
import type { Library } from '../document/library.ts';
import { openerOf, type OpenedPage } from './open-resource.ts';
import type { Resource } from './resource.ts';

/**
 * @param library a library without refusals
 * @returns a function from a page of it to its resource with its pictures
 * @throws when the page refers to something that is not there: the check lets no such page through
 */
export function printerOf(
  library: Pick<Library, 'everyPage' | 'findings' | 'reference' | 'files'>,
): (page: OpenedPage) => Resource {
  const opener = openerOf(library);
  const pictures = Map.groupBy(library.files.filter(isPicture), ({ path }) => path.slice(0, path.lastIndexOf('/')));
  return (page) => {
    const beside = pictures.get(`${page.kind}/${page.id}`) ?? [];
    return opener.resource(page, Object.fromEntries(beside.map((file) => [nameOf(file), file.read()])));
  };
}

function isPicture({ path, special }: ContentFile): boolean {
  return !special && /\.(png|jpg|webp)$/.test(path);
}

function nameOf({ path }: ContentFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
