/**
 * npm run sign-off -- PATH... --role "ROLE" --organisation "NAME" [--date YYYY-MM-DD]
 * Adds a receipt to the reviews of each page: this role has read this text. When the text changes, the receipt lapses.
 * Exit 0: written, or there already. 1: a page has errors, and nothing was written anywhere. 2: bad use.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../src/checks/reporters/text.ts';
import type { Page } from '../src/document/page.ts';
import { contentFolder } from '../src/disk/content-folder.ts';
import { loadLibrary } from '../src/disk/load-library.ts';
import { main, type Command, type Terminal } from './command.ts';
import { dayOf } from './day.ts';
import { hasErrors, reportOn } from './report.ts';
import { pageToSign } from './sign-off/page-to-sign.ts';
import { withReceipt } from './sign-off/receipt.ts';
import { signingOptions, wishToSign, type Reader } from './sign-off/wish.ts';

const use =
  'npm run sign-off -- lessons/road-safety --role "safeguarding lead" --organisation "Durham Constabulary" [--date 2026-11-21]';

interface Signed {
  /** What is to be written; undefined where the receipt is there already. */
  readonly bytes: Uint8Array | undefined;
  readonly line: string;
}

/** A translation is named with its file, as it has to be asked for. */
const nameOf = ({ kind, id, lang }: Page) => `${kind}/${id}${lang === 'en' ? '' : `/${lang}.mdx`}`;

function sign(file: string, page: Page, reader: Reader): Signed {
  const { role, organisation } = reader;
  const covers = page.hash;
  const earlier = page.data?.reviews.find(
    (review) => review.role === role && review.organisation === organisation && review.covers === covers,
  );
  if (earlier)
    return {
      bytes: undefined,
      line: `${nameOf(page)}: ${role}, ${organisation} signed this text on ${earlier.date}. Nothing to add.`,
    };
  return {
    bytes: withReceipt(readFileSync(file), { ...reader, covers }),
    line: `${nameOf(page)}: signed by ${role}, ${organisation}, ${reader.date}, covers ${covers}`,
  };
}

async function run(words: readonly string[], { out, err }: Terminal): Promise<number> {
  const { reader, paths } = wishToSign(words, dayOf());
  const folder = contentFolder();
  const library = loadLibrary(folder, () => false);
  const pages = [...new Set(paths.map((path) => pageToSign(folder, path, library)))];
  // What lies beside a page is read with it, so it must be right as well.
  const report = await reportOn(folder, (file) =>
    pages.some((page) => file.startsWith(page.file.replace(/[^/]+$/, ''))),
  );
  if (hasErrors(report)) {
    err(`${text(report)}\nPages with errors cannot be signed. Nothing was written.\n`);
    return 1;
  }
  const signed = pages.map((page) => ({
    file: join(folder, page.file),
    ...sign(join(folder, page.file), page, reader),
  }));
  for (const { file, bytes } of signed) if (bytes) writeFileSync(file, bytes);
  out(signed.map(({ line }) => `${line}\n`).join(''));
  if (signed.some(({ bytes }) => bytes))
    out('Send the change as a pull request. When the words of a page change, its receipts lapse by themselves.\n');
  return 0;
}

export const signOffCommand: Command = { options: Object.keys(signingOptions), use, run };

if (import.meta.main) await main(signOffCommand);
