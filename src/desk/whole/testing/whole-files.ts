/** For tests: Word files of whole pages of the library, and what somebody does to them in Word. */
import { strFromU8, strToU8 } from 'fflate';
import { loadLibrary } from '../../../disk/load-library.ts';
import { shelfTexts } from '../../../disk/shelf-texts.ts';
import type { Page } from '../../../document/page.ts';
import { printerOf } from '../../../resource/to-print.ts';
import { wholeDocx } from '../../../writers/docx/whole/whole-docx.ts';
import { nodeMaterials } from '../../../writers/native/materials.ts';
import { readParts, zipParts } from '../../../writers/paper/deterministic-zip.ts';
import { draftText } from '../../draft.ts';
import { readWord } from '../../office/word.ts';
import type { Understood } from '../../understood.ts';
import { readWhole } from '../read-whole.ts';

const library = loadLibrary(undefined, () => false);
const print = printerOf(library, shelfTexts());
export const everyPage: readonly Page[] = library.everyPage;

/** @param path `lessons/road-safety` */
export function pageAt(path: string): Page {
  const page = everyPage.find(({ kind, id, lang }) => `${kind}/${id}` === path && lang === 'en');
  if (!page) throw new Error(`There is no ${path} any more. Choose another page for this test.`);
  return page;
}

export function wholeFile(page: Page, site?: string): Promise<Uint8Array> {
  return wholeDocx(print(page), { materials: nodeMaterials, ...(site !== undefined && { site }) });
}

/** @returns the file after somebody changed its text, or another part of it */
export function edited(bytes: Uint8Array, edit: (xml: string) => string, path = 'word/document.xml'): Uint8Array {
  const parts = readParts(bytes);
  const before = strFromU8(parts.get(path)!);
  const after = edit(before);
  if (after === before) throw new Error('This edit changes nothing.');
  parts.set(path, strToU8(after));
  return zipParts(parts);
}

/** @returns the file as another program saves it that keeps nothing of ours */
export function withoutOurPart(bytes: Uint8Array): Uint8Array {
  const parts = [...readParts(bytes)].filter(([path]) => !path.startsWith('customXml/'));
  return edited(
    zipParts(parts),
    (xml) => xml.replace(/<Relationship [^>]*customXml[^>]*>/, ''),
    'word/_rels/document.xml.rels',
  );
}

/**
 * @param label how a box begins: `Activity: Light or dark?`
 * @returns the table of that box, with all that stands in it
 */
export function boxIn(xml: string, label: string): string {
  const at = xml.indexOf(`>${label}`);
  if (at < 0) throw new Error(`No box begins with ${label}.`);
  const start = xml.lastIndexOf('<w:tbl>', at);
  let depth = 0;
  for (const { 0: tag, index } of xml.slice(start).matchAll(/<w:tbl>|<\/w:tbl>/g)) {
    depth += tag === '<w:tbl>' ? 1 : -1;
    if (depth === 0) return xml.slice(start, start + index + tag.length);
  }
  throw new Error('A table is not closed.');
}

export async function back(bytes: Uint8Array): Promise<Understood & { readonly text: string }> {
  const understood = readWhole(await readWord(bytes));
  return { ...understood, text: draftText(understood.drafts[0]!) };
}

/** Lines that went and lines that came, in their order. */
export function linesChanged(before: string, after: string): { readonly gone: string[]; readonly come: string[] } {
  const [a, b] = [before.trim().split('\n'), after.trim().split('\n')];
  const rest = [...b];
  const gone = a.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { gone: gone.filter((line) => line !== ''), come: rest.filter((line) => line !== '') };
}
