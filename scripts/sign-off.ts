/**
 * npm run sign-off -- PATH... --role "ROLE" --organisation "NAME" [--date YYYY-MM-DD]
 * Adds a receipt to the reviews of each page: this role has read this text. When the text changes, the receipt lapses.
 * Exit 0: written, or there already. 1: a page has errors, and nothing was written anywhere. 2: bad use.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { text } from '../src/checks/reporters/text.ts';
import type { Page } from '../src/document/page.ts';
import { contentFolder, loadLibrary } from '../src/loader.ts';
import { date as realDate } from '../src/schema/shared.ts';
import { BadUse, runCommand } from './bad-use.ts';
import { dayOf } from './day.ts';
import { readOrganisation } from './new/answers.ts';
import { hasErrors, reportOn } from './report.ts';
import { pageToSign } from './sign-off/page-to-sign.ts';
import { withReceipt, type Receipt } from './sign-off/receipt.ts';
import { whyNotARole } from './sign-off/role.ts';

const use = 'npm run sign-off -- lessons/road-safety --role "safeguarding lead" --organisation "Durham Constabulary" [--date 2026-11-21]';

type Reader = Omit<Receipt, 'covers'>;

function wish(): { reader: Reader; paths: readonly string[] } {
  const option = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { role: option, organisation: option, date: option } });
  const missing = [positionals.length === 0 && 'the page', values.role === undefined && '--role', values.organisation === undefined && '--organisation'].filter((each) => each !== false);
  if (missing.length > 0) throw new BadUse(`Something is missing: ${missing.join(', ')}.`);
  const { role = '', organisation: written = '', date = dayOf() } = values;
  const notARole = whyNotARole(role);
  if (notARole !== undefined) throw new BadUse(notARole);
  const organisation = readOrganisation(written);
  if ('no' in organisation) throw new BadUse(organisation.no);
  if (!realDate.safeParse(date).success) throw new BadUse(`${JSON.stringify(date)} is not a day. Write year-month-day, such as ${dayOf()}.`);
  if (date > dayOf()) throw new BadUse(`${date} is still to come. A receipt says what has been read.`);
  return { reader: { role: role.trim(), organisation: organisation.value, date }, paths: positionals };
}

/** The receipt that says the same already, whatever its date. */
function earlier({ reviews }: { readonly reviews: readonly Receipt[] }, receipt: Receipt): Receipt | undefined {
  return reviews.find(({ role, organisation, covers }) => role === receipt.role && organisation === receipt.organisation && covers === receipt.covers);
}

/** What is to be written for a page, and what to say about it. */
function sign(folder: string, page: Page, reader: Reader): { file: string; bytes?: Uint8Array; line: string } {
  const receipt = { ...reader, covers: page.hash };
  const file = join(folder, page.file);
  const there = page.data && earlier(page.data, receipt);
  const who = `${receipt.role}, ${receipt.organisation}`;
  if (there) return { file, line: `${page.kind}/${page.id}: ${who} signed this text on ${there.date}. Nothing to add.` };
  return { file, bytes: withReceipt(readFileSync(file), receipt), line: `${page.kind}/${page.id}: signed by ${who}, ${receipt.date}, covers ${receipt.covers}` };
}

await runCommand(use, async () => {
  const { reader, paths } = wish();
  const folder = contentFolder();
  const library = loadLibrary(folder, () => false);
  const pages = [...new Map(paths.map((path) => pageToSign(folder, path, library)).map((page) => [page.file, page])).values()];
  const report = await reportOn(folder, (file) => pages.some((page) => file.startsWith(page.file.replace(/[^/]+$/, ''))));
  if (hasErrors(report)) {
    process.stderr.write(`${text(report)}\nPages with errors cannot be signed. Nothing was written.\n`);
    return 1;
  }
  const signed = pages.map((page) => sign(folder, page, reader));
  for (const { file, bytes } of signed) if (bytes) writeFileSync(file, bytes);
  process.stdout.write(signed.map(({ line }) => `${line}\n`).join(''));
  if (signed.some(({ bytes }) => bytes)) process.stdout.write('Send the change as a pull request. When the words of a page change, its receipts lapse by themselves.\n');
  return 0;
});
