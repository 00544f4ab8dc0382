/**
 * The files of a Word document before they are zipped. docx only hands out a zip, with today's date in it: to set the
 * dates and the ids it would have to be packed twice, which took a sixth of all the time. So its own compiler is asked,
 * which is private to it; the version of docx is pinned, and a test compares the files with those of the public Packer.
 */
import { Packer, type Document } from 'docx';
import { strToU8 } from 'fflate';
import type { Parts } from '../paper/deterministic-zip.ts';

interface Compiler {
  compile(
    document: Document,
    prettify: undefined,
    overrides: readonly never[],
  ): Map<string, string | Uint8Array | ArrayBuffer>;
}

/** @throws when this version of docx keeps its compiler elsewhere */
export function partsOf(document: Document): Parts {
  const { compiler } = Packer as unknown as { readonly compiler?: Compiler };
  if (!compiler)
    throw new Error(
      'This version of docx has no Packer.compiler. Use readParts(await Packer.toBuffer(...)) in src/writers/docx/parts-of.ts.',
    );
  return new Map(
    [...compiler.compile(document, undefined, [])].map(([path, data]) => [
      path,
      typeof data === 'string' ? strToU8(data) : new Uint8Array(data),
    ]),
  );
}
