/** The same drawings for printers that have black alone, and for children to colour. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { shelfTexts } from '../../../disk/shelf-texts.ts';
import { inOneColour } from '../../../pictures/one-colour.ts';

export const getStaticPaths = (() =>
  [...shelfTexts()].map(([name, svg]) => ({ params: { name }, props: { svg } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(inOneColour(props.svg));
