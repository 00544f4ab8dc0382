/** What stands around the parts of a presentation: what each is, and which leads to which. */
import { escapeXml, xmlStart } from '../paper/xml-text.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const presentationMl = 'application/vnd.openxmlformats-officedocument.presentationml';

export const relationshipTypes = {
  officeDocument: `${office}/officeDocument`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extendedProperties: `${office}/extended-properties`,
  slideMaster: `${office}/slideMaster`,
  slideLayout: `${office}/slideLayout`,
  slide: `${office}/slide`,
  notesMaster: `${office}/notesMaster`,
  notesSlide: `${office}/notesSlide`,
  presProps: `${office}/presProps`,
  tableStyles: `${office}/tableStyles`,
  theme: `${office}/theme`,
  image: `${office}/image`,
} as const;

export const contentTypes = {
  presentation: `${presentationMl}.presentation.main+xml`,
  slideMaster: `${presentationMl}.slideMaster+xml`,
  slideLayout: `${presentationMl}.slideLayout+xml`,
  slide: `${presentationMl}.slide+xml`,
  notesMaster: `${presentationMl}.notesMaster+xml`,
  notesSlide: `${presentationMl}.notesSlide+xml`,
  presProps: `${presentationMl}.presProps+xml`,
  tableStyles: `${presentationMl}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

/** Pictures are told by the end of their name. */
const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/**
 * @param types of the parts, by path
 * @param pictures the paths of the pictures beside them
 */
export function contentTypesXml(types: ReadonlyMap<string, string>, pictures: readonly string[]): string {
  const endings = [...new Set(pictures.map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort();
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...endings.map((ending) => [ending, pictureTypes[ending.toLowerCase()] ?? 'application/octet-stream']),
  ]
    .map(([ending = '', type = '']) => `<Default Extension="${ending}" ContentType="${type}"/>`)
    .join('');
  const overrides = [...types]
    .map(([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`)
    .join('');
  return `${xmlStart}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides}</Types>`;
}

export interface Relation {
  readonly id: string;
  readonly kind: keyof typeof relationshipTypes;
  /** As seen from the folder of the part it starts from. */
  readonly target: string;
}

export function relationshipsXml(relations: readonly Relation[]): string {
  const all = relations
    .map(
      ({ id, kind, target }) =>
        `<Relationship Id="${id}" Type="${relationshipTypes[kind]}" Target="${escapeXml(target)}"/>`,
    )
    .join('');
  return `${xmlStart}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
}

/** @returns where the relationships of a part stand: `ppt/slides/_rels/slide1.xml.rels` */
export function relationshipsOf(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}
