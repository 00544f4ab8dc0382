/** catalogue.json: everything in the library, for other programs. */
import type { APIRoute } from 'astro';
import { catalogueEntries, catalogueText } from '../machines/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { everyLanguageOf, findings } from '../components/shelves.ts';
import { contentFolder, filesIn } from '../disk/content-folder.ts';
import { madeFiles } from '../disk/made-files.ts';
import { kindNames } from '../schema/kinds.ts';

export const GET: APIRoute = async () => {
  const resources = (await Promise.all(kindNames.map((kind) => everyLanguageOf(kind) as Promise<Resource[]>))).flat();
  const text = catalogueText(catalogueEntries(resources, await findings(), filesIn(contentFolder()), madeFiles()));
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
