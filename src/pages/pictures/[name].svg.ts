/** Every drawing of the shelf as a file of its own: pages show it, and anybody may take it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { shelfTexts } from '../../disk/shelf-texts.ts';

export const getStaticPaths = (() =>
  [...shelfTexts()].map(([name, svg]) => ({ params: { name }, props: { svg } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg);
