/** What Word and PowerPoint files have in common: relationships and properties, made the same for the same content. */
import { strFromU8 } from 'fflate';
import { editText, type Parts } from './deterministic-zip.ts';
import { escapeXml } from './xml-text.ts';

/** Both dates become the day the words last changed: when the file was made says nothing about them. */
export function setCoreDates(parts: Parts, updated: string): void {
  editText(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${updated}T00:00:00Z`),
  );
}

/** @param tag en-GB or cy-GB */
export function setLanguage(parts: Parts, tag: string): void {
  editText(parts, 'docProps/core.xml', (xml) =>
    xml.replace('</cp:coreProperties>', `<dc:language>${escapeXml(tag)}</dc:language></cp:coreProperties>`),
  );
}

const relations = /(^|.*\/)_rels\/([^/]+)\.rels$/;

/** Relationship ids drawn by lot become numbers in the order of the relationships. */
export function stableRelationshipIds(parts: Parts): void {
  for (const [path, bytes] of [...parts]) {
    const [, folder, file] = relations.exec(path) ?? [];
    if (file === undefined || file === '') continue;
    const drawn = [...strFromU8(bytes).matchAll(/ Id="([^"]+)"/g)]
      .map(([, id = '']) => id)
      .filter((id) => !/^rId\d+$/.test(id));
    if (drawn.length === 0) continue;
    const stable = new Map(drawn.map((id, index) => [id, `rIdL${index + 1}`]));
    const rename = (_: string, name: string, id: string) => ` ${name}="${stable.get(id) ?? id}"`;
    editText(parts, path, (xml) => xml.replace(/ (Id)="([^"]+)"/g, rename));
    editText(parts, `${folder}${file}`, (xml) => xml.replace(/ (r:[a-zA-Z]+)="([^"]+)"/g, rename));
  }
}
