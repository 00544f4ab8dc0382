/** What the page of the desk is handed to look things up in, when somebody begins to work. */
import type { Known } from '../../desk/known.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { KnownFiles } from '../check/check-dropped.ts';
import type { Language } from '../../schema/shared.ts';

/** A published page, as it is chosen from. */
export interface StockPage {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  readonly summary: string;
  /** The content hash of what is published. */
  readonly hash: string;
  /** The pictures and attachments beside it. */
  readonly files: readonly string[];
}

export interface DeskStock {
  /** What a brought file is understood with. */
  readonly known: Known;
  readonly pages: readonly StockPage[];
}

/** A part of the program or of the library that could not be fetched: there may be no signal. */
export class NotFetched extends Error {}

/** @throws NotFetched */
export const deskStock = (address: string) => fetchOnce(address) as Promise<DeskStock>;
/** What is published, as the check looks it up. @throws NotFetched */
export const publishedTexts = (address: string) => fetchOnce(address) as Promise<KnownFiles>;

const fetched = new Map<string, Promise<unknown>>();

/** What could not be had is asked for again. */
async function fetchOnce(address: string): Promise<unknown> {
  const asked =
    fetched.get(address) ?? fetchBytes(address).then((bytes): unknown => JSON.parse(new TextDecoder().decode(bytes)));
  fetched.set(address, asked);
  try {
    return await asked;
  } catch (error) {
    fetched.delete(address);
    throw error;
  }
}

/** @throws NotFetched */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (!answer?.ok) throw new NotFetched(address);
  return new Uint8Array(await answer.arrayBuffer());
}
