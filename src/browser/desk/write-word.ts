/** The Word files of a draft, written in the browser. */
import { draftText, type Draft } from '../../desk/draft.ts';
import { draftResource } from '../../desk/draft-resource.ts';
import type { FormStock } from '../../desk/form/stock.ts';
import { CannotBeTaken } from '../../desk/understood.ts';
import shelf from '../../pictures/names.json' with { type: 'json' };
import type { Resource } from '../../resource/resource.ts';
import { documentDocx } from '../../writers/docx/document.ts';
import { wholePageDocx } from '../../writers/docx/whole/whole-docx.ts';
import { identityOf } from '../../writers/paper/identity.ts';
import { browserMaterials } from './browser-materials.ts';
import { namedDraft } from './file-names.ts';
import type { Packed } from './pack-draft.ts';
import { fetchBytes } from './stock.ts';

/** `plan`: as it is printed. `whole`: all of it, to be changed in Word and brought here again. */
export type WordFile = 'plan' | 'whole';

/**
 * @param base the site's base path, without a slash at its end
 * @throws CannotBeTaken where something is missing without which there is no such file
 * @throws NotFetched where a drawing could not be had
 */
export async function writeWord(which: WordFile, draft: Draft, stock: FormStock, base: string): Promise<Packed> {
  const named = namedDraft(draft);
  const names = new Map(shelf.all.map((name) => [name, '']));
  const first = opened(named, stock, names);
  const options = { materials: browserMaterials(base) };
  if (which === 'whole') {
    const page = { identity: identityOf(first), text: draftText(named), pictures: first.pictures };
    return { name: `${named.id}-change-in-word.docx`, bytes: await wholePageDocx(page, options) };
  }
  const used = [...new Set([...Object.keys(first.drawings), ...Object.keys(first.ownDrawings)])];
  const texts = await Promise.all(
    used.map(async (name): Promise<[string, string]> => {
      const svg = await fetchBytes(`${base}/pictures/${name}.svg`);
      return [name, new TextDecoder().decode(svg)];
    }),
  );
  return { name: `${named.id}-plan.docx`, bytes: await documentDocx(opened(named, stock, new Map(texts)), options) };
}

function opened(draft: Draft, stock: FormStock, drawings: ReadonlyMap<string, string>): Resource {
  const resource = draftResource(draft, { ...stock.published, drawings });
  if (resource) return resource;
  throw new CannotBeTaken(
    'There is no Word file of it yet: something is missing that stands on every page.',
    'Check it first: the check says what is missing, with the place in the form.',
  );
}
