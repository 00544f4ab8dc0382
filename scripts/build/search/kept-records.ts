/**
 * Records of the search, kept from one build to the next: after one edit those of the pages alone are made again that
 * say something else, or of which something else is known.
 */
import { z } from 'zod';
import { digestOf } from '../../../src/disk/program-digest.ts';
import { keptTexts } from '../../../src/disk/kept-texts.ts';
import type { SearchDocument } from '../../../src/machines/record-of.ts';
import type { Reference } from '../../../src/schema/reference.ts';
import { sorts } from '../../../src/tools/search-places.ts';

/** The rooms of src/, and our own, whose code decides what stands in a record. */
const deciding = ['schema', 'document', 'i18n', 'tools', 'resource', 'machines', '../scripts/build/search'];

/** What comes from the disk is looked at as anything from outside is. */
const record = z.strictObject({
  url: z.string(),
  language: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  sort: z.enum(sorts),
});

/**
 * @param of everything that the record of a page is made of, beside the library's lists: what is known of it, and the
 * digest of its HTML
 * @returns the record as it was made before of the same, or as `make` makes it
 */
export type KeepRecords = <Made extends SearchDocument | undefined>(
  address: string,
  of: readonly unknown[],
  make: () => Made,
) => Made | SearchDocument;

/** @param room where they are kept; a build without it makes each record anew */
export function keepRecords(reference: Reference, room: string | undefined, project = process.cwd()): KeepRecords {
  if (room === undefined) return (_address, _of, make) => make();
  const kept = keptTexts(room, project, deciding);
  const lists = digestOf(JSON.stringify(reference));
  return (address, of, make) => {
    const source = JSON.stringify([lists, address, of]);
    const before = kept.get(source, (text) => record.parse(JSON.parse(text)));
    if (before?.url === address) return before;
    const made = make();
    if (made) kept.put(source, JSON.stringify(made));
    return made;
  };
}
