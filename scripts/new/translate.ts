/** The start of a translation: what an English page or a finding says that has words in it, to be written over. */
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { wordsHash, wordsOfFinding } from '../../src/document/finding-words.ts';
import { splitPage } from '../../src/document/front-matter.ts';
import type { Finding } from '../../src/schema/finding.ts';
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

const findingNote =
  '# Write the words below in Welsh; figures in digits stay as they are. Topics, values and the source stand in the English file.\n# translates says which English words these follow; when those change, readers get the English until you give the new hash.\n';

/** @returns the text of a finding's file in another language, still in English */
export function findingToTranslate(finding: Finding): string {
  return `${findingNote}translates: "${wordsHash(finding)}"\n${stringify(wordsOfFinding(finding), { lineWidth: 0 })}`;
}
