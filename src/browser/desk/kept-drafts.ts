/** Drafts as this browser keeps them, until somebody deletes them: with what is still to be answered in each. */
import type { Draft, DraftFile } from '../../desk/draft.ts';
import type { Remark } from '../../desk/understood.ts';
import {
  changeRecord,
  forgetRecord,
  readRecord,
  recordKeys,
  writeRecord,
  type NotKept,
} from '../stores/record-store.ts';
import { readStore, writeStore } from '../stores/text-store.ts';

/** The published text that a draft began with. */
export interface Origin {
  readonly draft: Draft;
  /** Its content hash. */
  readonly hash: string;
}

/** Who sends it, as far as it is filled in. Never a name. */
export interface Sender {
  readonly role: string;
  /** The id of a force; empty where it is another organisation. */
  readonly force: string;
  readonly organisation: string;
  readonly mayShare: boolean;
}

export const nobody: Sender = { role: '', force: '', organisation: '', mayShare: false };

export interface Work {
  /** Of this piece of work in this browser. */
  readonly key: string;
  readonly draft: Draft;
  readonly remarks: readonly Remark[];
  readonly origin?: Origin;
  readonly sender: Sender;
}

export interface Kept extends Work {
  /** When it was last changed: milliseconds as of Date.now(). */
  readonly changed: number;
}

/** In the database: without the bytes of its files, which are written when they change. */
interface Written extends Kept {
  /** Another with each writing, so that a tab sees whether a second one was there. */
  readonly edition: string;
}

const filesOf = (key: string) => `${key} files`;

/** crypto.randomUUID is there over https alone. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @returns what is kept, the latest first; undefined where this browser keeps nothing */
export async function keptDrafts(): Promise<Kept[] | undefined> {
  await takeLastWords();
  const keys = await recordKeys('drafts');
  if (!keys) return undefined;
  const all = await Promise.all(keys.filter((key) => !key.includes(' ')).map(keptDraft));
  return all.filter((kept) => kept !== undefined).sort((a, b) => b.changed - a.changed);
}

async function keptDraft(key: string): Promise<Written | undefined> {
  const [written, files] = await Promise.all([readRecord('drafts', key), readRecord('drafts', filesOf(key))]);
  if (!isWritten(written)) return undefined;
  return { ...written, draft: { ...written.draft, files: (files ?? []) as DraftFile[] } };
}

/** An earlier or a later program may have written it: one that lacks what every program writes is passed over. */
function isWritten(record: unknown): record is Written {
  return typeof record === 'object' && record !== null && 'draft' in record && 'edition' in record;
}

/**
 * What was typed last before a page was left was put down at once, because a database takes longer than a page that is
 * being closed may. Where another tab has changed the draft since, they become a draft of their own.
 */
async function takeLastWords(): Promise<void> {
  const words = readStore('lastWords');
  writeStore('lastWords', undefined);
  if (!isWritten(words)) return;
  const there = await keptDraft(words.key);
  const draft = { ...words.draft, files: there?.draft.files ?? [] };
  const isOurs = there === undefined || there.edition === words.edition;
  if (!isOurs && JSON.stringify(words.draft) === JSON.stringify({ ...there.draft, files: [] })) return;
  const key = isOurs ? words.key : newKey();
  await new DraftKeeper(key, isOurs ? there : undefined).keep({ ...words, key, draft }, words.changed);
}

export async function forgetDraft(key: string): Promise<void> {
  await forgetRecord('drafts', key);
  await forgetRecord('drafts', filesOf(key));
}

/** `elsewhere`: another tab has changed it, and nothing was written. */
export type Standing = NotKept | 'elsewhere' | 'kept';

/** Keeps one piece of work as it is written on, and sees when another tab writes it, too. */
export class DraftKeeper {
  readonly key: string;
  #edition: string | undefined;
  #files: readonly DraftFile[] | undefined;
  #writing: Promise<Standing> = Promise.resolve('kept');

  /** @param before as it was found, where it was kept before */
  constructor(key: string, before?: Kept) {
    this.key = key;
    this.#edition = before && isWritten(before) ? before.edition : undefined;
    this.#files = before?.draft.files;
  }

  /** Writes it, after what is being written. @param now milliseconds as of Date.now() */
  keep(work: Work, now: number): Promise<Standing> {
    this.#writing = this.#writing.then(() => this.#write(work, now));
    return this.#writing;
  }

  /** Puts it down before this function returns, to be kept when the desk is opened again. */
  putDown(work: Work, now: number): void {
    const words: Written = { ...work, draft: { ...work.draft, files: [] }, changed: now, edition: this.#edition ?? '' };
    writeStore('lastWords', words);
  }

  async #write(work: Work, now: number): Promise<Standing> {
    const { files, ...draft } = work.draft;
    if (files !== this.#files) {
      const failed = await writeRecord('drafts', filesOf(this.key), files);
      if (failed) return failed;
      this.#files = files;
    }
    const edition = newKey();
    const expected = this.#edition;
    let isElsewhere = false;
    const written: Written = { ...work, draft: { ...draft, files: [] }, changed: now, edition };
    const failed = await changeRecord('drafts', this.key, (before) => {
      isElsewhere = isWritten(before) ? before.edition !== expected : expected !== undefined;
      return isElsewhere ? before : written;
    });
    if (failed) return failed;
    if (isElsewhere) return 'elsewhere';
    this.#edition = edition;
    const last = readStore('lastWords');
    if (isWritten(last) && last.key === this.key) writeStore('lastWords', undefined);
    return 'kept';
  }

  /** Writes what this tab has over what the other wrote. */
  async keepOver(work: Work, now: number): Promise<Standing> {
    const there = await keptDraft(this.key);
    this.#edition = there?.edition;
    return this.keep(work, now);
  }
}
