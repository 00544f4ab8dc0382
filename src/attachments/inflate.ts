/** Unpacks deflated bytes piece by piece with what every browser and Node have, so that nothing can grow unseen. */
import type { Budget } from './budget.ts';

/**
 * @param packed `deflate-raw` as in zip files, `deflate` as in PDF and PNG
 * @throws Unreadable when the budget is used up; TypeError when the bytes are damaged, end early or go on after the end
 */
export async function* inflate(
  packed: Uint8Array,
  format: 'deflate-raw' | 'deflate',
  budget: Pick<Budget, 'unpack'>,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream(format);
  const writer = writable.getWriter();
  // Errors reach us through the readable side.
  const written = writer.write(packed as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => undefined);
  for await (const piece of readable as unknown as AsyncIterable<Uint8Array>) {
    budget.unpack(piece.length);
    yield piece;
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/**
 * As PDF and PNG readers do it: what can be unpacked before something goes wrong counts.
 * @throws Unreadable when the budget is used up
 */
export async function inflateLeniently(packed: Uint8Array, budget: Budget): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of inflate(packed, 'deflate', budget)) pieces.push(piece);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return joined(pieces);
}

/** @returns whether an error says that packed bytes are damaged */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    (error as { code?: unknown }).code === 'Z_DATA_ERROR' ||
    (error as { code?: unknown }).code === 'Z_BUF_ERROR'
  );
}
