/** What the page of the desk is handed to look things up in, when somebody begins to work. */
import type { Finding } from '../../schema/finding.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Reference } from '../../schema/reference.ts';
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
  readonly reference: Reference;
  readonly findings: readonly { readonly id: string; readonly data: Finding | undefined }[];
  readonly pages: readonly StockPage[];
}

/** A part of the program or of the library that could not be fetched: there may be no signal. */
export class NotFetched extends Error {}

let fetched: Promise<DeskStock> | undefined;

/** @throws NotFetched, and tries again when it is asked again */
export async function deskStock(address: string): Promise<DeskStock> {
  fetched ??= fetchBytes(address).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as DeskStock);
  try {
    return await fetched;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
}

/** @throws NotFetched */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (!answer?.ok) throw new NotFetched(address);
  return new Uint8Array(await answer.arrayBuffer());
}
