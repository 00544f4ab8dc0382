/** A resource for the writers of files, who need the bytes of its pictures and of what was attached. */
import type { ContentFile } from '../document/files.ts';
import type { Library } from '../document/library.ts';
import type { Kind } from '../schema/kinds.ts';
import { openerOf, type OpenedPage, type Stock } from './open-resource.ts';
import type { Resource } from './resource.ts';
import { welshLanguage } from '../schema/languages.ts';

/**
 * @param library a library without refusals
 * @param drawings those of the shelf
 * @param former earlier versions, by short code
 * @returns a function from a page of it to its resource with the bytes beside it
 * @throws when the page refers to something that is not there: the check lets no such page through
 */
export function printerOf(
  library: Pick<Library, 'everyPage' | 'findings' | 'reference' | 'files'> & Pick<Stock, 'trials' | 'own'>,
  drawings: Stock['drawings'],
  former: Stock['former'] = {},
): (page: OpenedPage) => Resource {
  const opener = openerOf({ ...library, drawings, former });
  const besidePages = Map.groupBy(
    library.files.filter(({ special }) => !special),
    ({ path }) => path.slice(0, path.lastIndexOf('/')),
  );
  const inWelsh = new Map(
    library.everyPage.filter(({ lang }) => lang === welshLanguage).map((page) => [`${page.kind}/${page.id}`, page]),
  );
  return (page) => {
    const beside = besidePages.get(`${page.kind}/${page.id}`) ?? [];
    // For a pack alone: what is attached can be large.
    const listed = new Set(packed.includes(page.kind) ? page.data?.attachments.map(({ file }) => file) : []);
    const bytesOf = (files: readonly ContentFile[]) =>
      Object.fromEntries(files.map((file) => [nameOf(file), file.read()]));
    const resource = opener.resource(
      page,
      bytesOf(beside.filter(isPicture)),
      bytesOf(beside.filter((file) => listed.has(nameOf(file)))),
    );
    const welsh = page.lang === 'en' ? inWelsh.get(`${page.kind}/${page.id}`)?.text : undefined;
    return {
      ...resource,
      ...(page.text !== undefined && { written: page.text }),
      ...(welsh !== undefined && { writtenInWelsh: welsh }),
    };
  };
}

/** The kinds that people get in one file, with all that belongs to them. */
const packed: readonly Kind[] = ['lessons', 'programmes'];

function isPicture({ path }: ContentFile): boolean {
  return /\.(png|jpg|webp)$/.test(path);
}

function nameOf({ path }: ContentFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
