/** A small page at every address where a page once stood, which leads on to where it stands now, on any server. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/checks/reporters/report.ts';
import { heldLibrary } from '../../src/disk/held-library.ts';
import type { Library } from '../../src/document/library.ts';
import { addressOfPath } from '../../src/document/address.ts';
import type { Page } from '../../src/document/page.ts';
import type { Redirect } from '../../src/hosting/redirects.ts';
import { facesOfLesson } from '../../src/resource/sections/faces.ts';
import type { Build } from './steps.ts';

/** Writes the pages. Where a page stands today nothing is written: the check has said so. */
export function writeFormerAddresses({ content, site, base }: Build): string {
  const leads = formerAddressesOf(thingsThatMoved(heldLibrary(content)));
  for (const { from, to, title } of leads) {
    const folder = join(site, from);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), leadingOn(`${base.replace(/\/$/, '')}${to}`, title));
  }
  return `${count(leads.length, 'page')} that had another address`;
}

interface Lead extends Redirect {
  readonly title: string;
}

/** A page in one language, or a finding. */
interface Moved extends Pick<Page, 'address' | 'lang' | 'id'> {
  readonly data: { readonly title: string; readonly former: readonly string[] } | undefined;
}

/** @returns what may name former addresses */
export function thingsThatMoved({ pages, findings }: Library): Moved[] {
  const evidence = findings.map(({ id, data }) => ({
    address: addressOfPath(`findings/${id}`),
    lang: 'en' as const,
    id,
    data,
  }));
  return [...pages, ...evidence];
}

/**
 * Of a page that has moved also its files: the id is part of their names, in links and in other people's plans. Each
 * leads to the file of the same purpose that is there today, so that none leads to nothing; what its author attached
 * kept its name.
 * @param pages those of all languages
 * @param filesAt the names of the files that stand at an address today, beside the page
 * @returns what servers are told, pages first
 */
export function redirectsOf(pages: readonly Moved[], filesAt: (address: string) => readonly string[]): Redirect[] {
  const files = pages.flatMap(({ address, id, lang, data }) =>
    (data?.former ?? []).flatMap((old) => {
      const oldId = old.slice(old.indexOf('/') + 1);
      const isOwn = (name: string) => name.startsWith(`${id}-`) || name.startsWith(`${id}.`);
      return filesAt(address).map((name) => ({
        from: `${folderOf(old, lang)}${isOwn(name) ? `${oldId}${name.slice(id.length)}` : name}`,
        to: `${address}${name}`,
      }));
    }),
  );
  return [...formerAddressesOf(pages).map(({ from, to }) => ({ from, to })), ...files];
}

function folderOf(old: string, lang: Page['lang']): string {
  return `${lang === 'en' ? '' : `/${lang}`}${addressOfPath(old)}`;
}

/** A lesson's plan and its page for the school move with it. */
function pagesBelow(address: string): string[] {
  return /(^|\/)lessons\/[^/]+\/$/.test(address) ? facesOfLesson.map((face) => `${face}/`) : [];
}

/** @param pages those of all languages; a translation stood at its own former address as well */
export function formerAddressesOf(pages: readonly Omit<Moved, 'id'>[]): Lead[] {
  return pages.flatMap(({ address, data, lang }) =>
    (data?.former ?? []).flatMap((old) =>
      ['', ...pagesBelow(address)].map((below) => ({
        from: `${folderOf(old, lang)}${below}`,
        to: `${address}${below}`,
        title: data?.title ?? '',
      })),
    ),
  );
}

/** @returns a page that works without scripts and says where it leads, for those whose browser stays */
export function leadingOn(address: string, title: string): string {
  const [to, words] = [address, title].map((text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  );
  // A site that does not know its address gives none.
  const canonical = process.env.SITE_URL ? `\n    <link rel="canonical" href="${to}">` : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${to}">${canonical}
    <title>This page has another address now</title>
  </head>
  <body>
    <p>This page has another address now: <a href="${to}">${words}</a></p>
  </body>
</html>
`;
}
