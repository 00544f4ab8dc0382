/** An empty page in Word, for a force that begins one: what the starter of its kind says, in a file that comes back. */
import { splitPage } from '../../../document/front-matter.ts';
import { contentHash } from '../../../document/hash.ts';
import type { Kind } from '../../../schema/kinds.ts';
import type { Identity } from '../../paper/identity.ts';
import type { WritingOptions } from '../../paper/materials.ts';
import { wholePageDocx } from './whole-docx.ts';

/** @param text of the starter, as it lies in the content folder */
export async function starterDocx(kind: Kind, text: string, options: WritingOptions): Promise<Uint8Array> {
  const { frontMatter, body } = splitPage(text);
  const { updated } = frontMatter.data as { updated: string };
  const hash = contentHash(frontMatter.data, body);
  const id = 'write-here-its-name';
  const identity: Identity = {
    kind,
    id,
    lang: 'en',
    file: `${kind}/${id}/en.mdx`,
    title: 'Something new',
    updated,
    stage: 'draft',
    hash,
    sharedBy: 'The Mini-Police Library',
  };
  return wholePageDocx({ identity, text, pictures: {} }, options);
}
