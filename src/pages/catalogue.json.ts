/** catalogue.json: everything in the library, for other programs. */
import type { APIRoute } from 'astro';
import { catalogueEntries, catalogueText } from '../machines/catalogue.ts';
import { everyLanguageOfAll, everyLanguageOfFindings } from '../components/library.ts';
import { contentFolder, filesIn } from '../disk/content-folder.ts';
import { madeFiles } from '../disk/made-files.ts';

export const GET: APIRoute = async () => {
  const resources = await everyLanguageOfAll();
  const text = catalogueText(
    catalogueEntries(resources, await everyLanguageOfFindings(), filesIn(contentFolder()), madeFiles()),
  );
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
