/** The licences of the typeface, the icons and the programs that others made, for whoever copies the site. */
import type { APIRoute } from 'astro';
import { licencesText } from '../disk/licences.ts';

export const GET: APIRoute = () => new Response(licencesText());
