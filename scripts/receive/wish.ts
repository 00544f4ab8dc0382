/** What somebody wants done with a parcel: read from the command line. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { steering } from '../../src/checks/reporters/report.ts';
import { BadUse } from '../bad-use.ts';

export interface Author {
  readonly name: string;
  readonly email: string;
}

export interface ReceiveWish {
  /** The parcel, absolute. */
  readonly file: string;
  /** A folder that is not there yet, or empty, absolute. */
  readonly out: string | undefined;
  readonly branch: boolean;
  /** Where the page for the maintainer goes, absolute: nothing is written over. */
  readonly report: string | undefined;
  /** Who makes the commit; what Git's settings say where nothing is given. */
  readonly author: Author | undefined;
}

const option = { type: 'string' } as const;
export const receiveOptions = { out: option, branch: { type: 'boolean' }, report: option, author: option } as const;

/** @throws BadUse with what is wrong, and what to type */
export function wishToReceive(words: readonly string[]): ReceiveWish {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: receiveOptions });
  const [written, ...more] = positionals;
  if (written === undefined) throw new BadUse('Name the parcel: the zip file that arrived.');
  if (more.length > 0) throw new BadUse('Name one parcel. Each is received by itself.');
  const file = resolve(written);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUse(`There is no file at ${written}.`);
  if (/\.(docx|pptx|doc|ppt)$/i.test(written))
    throw new BadUse(
      `${written} is a Word or PowerPoint file and not a parcel. Turn it into a lesson first: npm run import -- ${written}`,
    );
  const { out, branch = false, report } = values;
  if (out !== undefined && branch) throw new BadUse('Give --out or --branch, and not both.');
  if (out !== undefined && existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0))
    throw new BadUse(`${out} is there already, and nothing is written over it. Give a new or an empty folder.`);
  if (report !== undefined && existsSync(report))
    throw new BadUse(`${report} is there already, and nothing is written over it. Give another name.`);
  return {
    file,
    out: out === undefined ? undefined : resolve(out),
    branch,
    report: report === undefined ? undefined : resolve(report),
    author: values.author === undefined ? undefined : readAuthor(values.author),
  };
}

/** @throws BadUse where it is not a name and an address as Git writes them */
export function readAuthor(written: string): Author {
  const [, name = '', email = ''] = /^([^<>]{1,80}) <([^<>\s@]{1,64}@[^<>\s@]{1,100})>$/.exec(written) ?? [];
  if (name.trim() === '' || written.search(steering) >= 0)
    throw new BadUse(
      'Give --author as a name and an address, of a robot and not of a person: --author "Library robot <robot@example.org>"',
    );
  return { name: name.trim(), email };
}
