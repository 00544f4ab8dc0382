/** What every page goes through on its way out, in a build and in development. */
import type { MiddlewareHandler } from 'astro';
import { markScripts } from './mark-scripts.ts';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(markScripts(html), response);
};
