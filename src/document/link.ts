/** Where a contributor's link may lead: https, mailto, a page of this site, or a heading on a page somebody wrote. */
import { kindNames } from '../schema/kinds.ts';
import { languages } from '../schema/shared.ts';
import { headingFragment } from './heading-ids.ts';

export type Link = { readonly href: string } | { readonly message: string; readonly help: string };

const site = 'https://this-site.invalid';
/** Characters. Nothing in the library has 300, and some programs stop at 2,083. */
const longest = 2000;
/** Pages that contributors write. What follows # in a link to one is the name of a heading. */
const contributed = new RegExp(`^(/(${languages.join('|')}))?/(${kindNames.join('|')})/[^/]+/$`);

/**
 * Judges a link with the same parser as a browser, so that tabs, case, entities and backslashes cannot disguise a
 * scheme, and once more after percent-decoding.
 * @param written the address as it stands in the text, entities already decoded
 * @param page the address of the page it stands on, from the root: `/lessons/road-safety/`
 * @returns the address to print (paths from the root of the site), or why it is refused
 */
export function readLink(written: string, page: string): Link {
  if (written.length > longest)
    return refuse(
      `This address is too long: it has ${written.length.toLocaleString('en-GB')} letters, and ${longest.toLocaleString('en-GB')} are the most that every browser and every printed page can hold.`,
      'Cut it at the question mark, where what follows only says how you came there; or link to the page above it.',
    );
  const url = parse(written, page);
  if (!url || /^#?$/.test(written.trim()))
    return refuse(
      `This link leads nowhere: ${JSON.stringify(written)}.`,
      'Write https:// and the address, or a page of this site such as /lessons/road-safety/.',
    );
  const scheme = [url, parse(decode(written), page) ?? url]
    .map((each) => each.protocol)
    .find((each) => each !== 'https:' && each !== 'mailto:');
  if (scheme === 'http:')
    return refuse(
      'This link is not encrypted, so somebody could change what children see.',
      'Write https:// instead of http://.',
    );
  if (scheme)
    return refuse(
      `A link may not use ${scheme} because a browser could run or open something other than a page.`,
      'Write https:// and the address, mailto: and a team mailbox, or a page of this site such as /lessons/road-safety/.',
    );
  if (url.protocol === 'mailto:')
    return url.pathname.includes('@')
      ? { href: url.href }
      : refuse('This link names no mailbox.', 'Write mailto: and the address of a team mailbox.');
  if (url.username || url.password)
    return refuse('A link may not carry a user name or password.', 'Remove the part before the @ sign.');
  // A path such as /.//example.org comes out as //example.org, and a browser takes that for another site.
  const leaves = url.origin !== site || url.pathname.startsWith('//');
  if (leaves && (url.origin === site || !/^https:\/\//i.test(written.trim())))
    return refuse('This link leaves the site without saying https.', 'Write https:// and the address.');
  if (leaves) return { href: url.href };
  const hash = contributed.test(url.pathname) ? headingFragment(url.hash) : url.hash;
  return { href: written.trim().startsWith('#') ? hash : `${url.pathname}${url.search}${hash}` };
}

function parse(text: string, page: string): URL | undefined {
  return URL.parse(text, `${site}${page}`) ?? undefined;
}

/** Percent signs decoded as far as a scheme can reach: ASCII. What is not a code stays as it is. */
function decode(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function refuse(message: string, help: string): Link {
  return { message, help };
}
