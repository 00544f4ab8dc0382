/** Into how many processes a check is shared out. What it finds does not depend on it. */
import { availableParallelism } from 'node:os';
import { parsedPages } from '../../src/disk/parsed-pages.ts';
import { decode } from '../../src/document/decode.ts';
import { roleOf, type ContentFile } from '../../src/document/files.ts';
import { pageAddress } from '../../src/document/page-address.ts';

/**
 * A second process costs two to three seconds of work, for loading and warming up, a third of what 250 pages cost in
 * one; so many files to take apart are worth it.
 */
const worthSharing = 400;
const most = 4;

/**
 * Counts what costs work: pages of which nothing is kept from the last check, and attachments, which are opened each
 * time. To read a page of which it is kept takes a tenth of the time.
 * @param wanted the files that are asked about
 * @param anew whether every text is taken apart anew
 */
export function sharesFor(wanted: readonly ContentFile[], anew: boolean): number {
  const processes = Math.min(availableParallelism(), most);
  if (wanted.length < worthSharing || processes < 2) return 1;
  const known = anew ? undefined : parsedPages();
  let work = 0;
  for (const file of wanted) {
    const role = roleOf(file.path);
    if (file.special || (role.is !== 'page' && role.is !== 'asset')) continue;
    if (role.is === 'asset' || !known?.has(decode(file).text, pageAddress(role))) work += 1;
    if (work >= worthSharing) return processes;
  }
  return 1;
}
