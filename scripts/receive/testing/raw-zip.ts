/** Zip files laid by hand, sign by sign, so that they can lie about anything. */
import { checksumOf } from '../../../src/attachments/checksum.ts';
import { concat, little } from '../../../src/attachments/samples/bytes.ts';

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly bytes?: Uint8Array;
  /** What the list at the end says, where it is not the truth. */
  readonly size?: number;
  readonly checksum?: number;
  readonly flags?: number;
  readonly method?: number;
  /** A file's kind and rights as Unix writes them: 0o120777 is a link. */
  readonly mode?: number;
  /** The name before the bytes, where it is another. */
  readonly localName?: string;
  /** Bytes put before the entry, which nothing tells of. */
  readonly gap?: Uint8Array;
  /** Told of at the end, and pointing at the first entry. */
  readonly borrowed?: boolean;
}

export interface RawEnd {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly comment?: Uint8Array;
  readonly count?: number;
  readonly disk?: number;
}

const encode = (name: string | Uint8Array) => (typeof name === 'string' ? new TextEncoder().encode(name) : name);

/** @returns a zip of stored entries in this order */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const { before = new Uint8Array(), after = new Uint8Array(), comment = new Uint8Array() } = end;
  const places: Uint8Array[] = [];
  const lists: Uint8Array[] = [];
  let at = before.length;
  for (const entry of entries) {
    const { bytes = new Uint8Array(), flags = 0x800, method = 0, mode = 0o100644, gap = new Uint8Array() } = entry;
    const { size = bytes.length, checksum = checksumOf(bytes) } = entry;
    const name = encode(entry.name);
    const facts = concat(little(flags, 2), little(method, 2), little(0, 4), little(checksum, 4));
    const sizes = concat(little(method === 0 ? size : bytes.length, 4), little(size, 4));
    const local = encode(entry.localName ?? entry.name);
    const place = concat(
      gap,
      little(0x04034b50, 4),
      little(20, 2),
      facts,
      sizes,
      little(local.length, 2),
      little(0, 2),
      local,
      bytes,
    );
    lists.push(
      concat(
        little(0x02014b50, 4),
        little(0x0314, 2),
        little(20, 2),
        facts,
        sizes,
        little(name.length, 2),
        new Uint8Array(8),
        little(mode * 0x10000, 4),
        little(entry.borrowed ? before.length : at + gap.length, 4),
        name,
      ),
    );
    if (entry.borrowed) continue;
    places.push(place);
    at += place.length;
  }
  const list = concat(...lists);
  const count = end.count ?? entries.length;
  return concat(
    before,
    ...places,
    list,
    little(0x06054b50, 4),
    little(end.disk ?? 0, 2),
    little(0, 2),
    little(count, 2),
    little(count, 2),
    little(list.length, 4),
    little(at, 4),
    little(comment.length, 2),
    comment,
    after,
  );
}
