/** The start of a Welsh page: what an English page says that has words in it, to be written over in Welsh. */
import { isMap, isScalar, parseDocument } from 'yaml';
import { splitPage } from '../../src/document/front-matter.ts';
import type { Kind } from '../../src/schema/kinds.ts';
import { translationSchema } from '../../src/schema/translation.ts';

const note =
  '# Write the words below in Welsh, and the text under the keys. Facts such as dates and topics come from en.mdx.\n# translates says which English text this follows; when that changes, the page says so until you give the new hash.\n';

/**
 * @param english a page without errors, lines ending in \n
 * @param hash its content hash
 * @returns the text of cy.mdx, still in English
 */
export function welshPage(english: string, kind: Kind, hash: string): string {
  const words = new Set(Object.keys(translationSchema(kind).shape));
  const lines = english.split('\n');
  const document = parseDocument(lines.slice(1, lines.indexOf('---', 1)).join('\n'), {
    version: '1.2',
    schema: 'core',
  });
  if (!isMap(document.contents)) throw new Error('There are no keys in the English page.');
  document.commentBefore = null;
  document.contents.commentBefore = null;
  document.contents.items = document.contents.items.filter(({ key }) => isScalar(key) && words.has(String(key.value)));
  const keys = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${note}translates: "${hash}"\n${keys.trimEnd()}\n---\n${splitPage(english).body}`;
}
