/** A part of our own in a Word file: what it carries so that it can come back whole. */
import { strToU8 } from 'fflate';
import { carriedNamespace, carriedPart, carriedXml, type Carried } from '../../../document/word-page/carried.ts';
import { editText, type Parts } from '../../paper/deterministic-zip.ts';
import { xmlStart } from '../../paper/xml-text.ts';

const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** The same in every file: it only has to be unlike those of other programs. */
const itemId = '{6D696E69-706F-6C69-6365-000000000001}';

/** Adds the part, in place. */
export function carry(parts: Parts, carried: Carried): void {
  parts.set(carriedPart, strToU8(carriedXml(carried)));
  parts.set(
    'customXml/itemProps1.xml',
    strToU8(
      `${xmlStart}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${carriedNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    strToU8(
      `${xmlStart}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    ),
  );
  editText(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `${relationship('rIdPage', 'customXml', '../customXml/item1.xml')}</Relationships>`,
    ),
  );
  editText(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  );
}
