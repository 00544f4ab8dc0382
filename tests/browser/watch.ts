/** Listens to a page from before it loads: what it asks for, and what its console complains of. */
import type { Page } from 'playwright-core';

export interface Heard {
  /** Errors and warnings of the console, refusals by the Content-Security-Policy among them, and uncaught errors. */
  readonly complaints: string[];
  /** Addresses of another host that it asked for. */
  readonly elsewhere: string[];
  /** Files of its own site that were not there. */
  readonly missing: string[];
}

/**
 * @param page before it goes anywhere
 * @param home the address of the site
 * @returns lists that fill up while the page is used
 */
export function watch(page: Page, home: string): Heard {
  const heard: Heard = { complaints: [], elsewhere: [], missing: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.complaints.push(message.text());
  });
  page.on('pageerror', (error) => heard.complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(home).origin) heard.elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.missing.push(`${response.status()} ${response.url()}`);
  });
  return heard;
}
