/**
 * What the desk looks things up in: the reference lists, and of each page only its name, so that it can be chosen and
 * its text fetched.
 */
import type { APIRoute } from 'astro';
import type { DeskStock } from '../../../browser/desk/stock.ts';
import { contentFolder } from '../../../disk/content-folder.ts';
import { heldLibrary } from '../../../disk/held-library.ts';
import { knownFrom } from '../../../desk/known.ts';
import { roleOf } from '../../../document/files.ts';

export const GET: APIRoute = () => {
  const { everyPage, files, reference } = heldLibrary(contentFolder());
  const beside = Map.groupBy(
    files.map(({ path }) => roleOf(path)).filter((role) => role.is === 'asset'),
    ({ kind, id }) => `${kind}/${id}`,
  );
  const stock: DeskStock = {
    known: knownFrom(reference),
    pages: everyPage.flatMap(({ kind, id, lang, data, hash }) => {
      if (!data) return [];
      const assets = (beside.get(`${kind}/${id}`) ?? []).map(({ name }) => name);
      return [{ kind, id, lang, title: data.title, summary: data.summary, hash, files: assets }];
    }),
  };
  return Response.json(stock);
};
