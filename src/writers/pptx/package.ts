/** A presentation from its slides: its parts, what each is, which leads to which, and what it says about itself. */
import { strToU8 } from 'fflate';
import { zipParts, type Parts } from '../paper/deterministic-zip.ts';
import type { Identity } from '../paper/identity.ts';
import { recolour, recolouring } from '../paper/own-looks.ts';
import { escapeXml, xmlStart, xmlText } from '../paper/xml-text.ts';
import { emu } from './box.ts';
import type { ComposedSlide } from './composed.ts';
import { notesMasterXml } from './master/master-xml.ts';
import { themeXml } from './master/theme.ts';
import { contentTypes, contentTypesXml, relationshipsOf, relationshipsXml, type Relation } from './parts.ts';
import type { Master } from './read-master.ts';
import type { WallPicture } from './slide-body.ts';
import { notesXml, slideXml, type Tongue } from './slide-xml.ts';
import type { NoteLine } from './spoken.ts';

export interface WrittenSlide {
  readonly slide: ComposedSlide;
  readonly notes: readonly NoteLine[];
  readonly tongue: Tongue;
}

interface About {
  readonly identity: Identity;
  /** Of the file, as its properties say it. */
  readonly title: string;
  /** en-GB */
  readonly language: string;
  /** Whether a force's own colours stand in for ours: not on a master that somebody else has made. */
  readonly recolours: boolean;
}

/** @returns the file: the same bytes from the same slides */
export function writePresentation(master: Master, slides: readonly WrittenSlide[], about: About): Uint8Array {
  const parts: Parts = new Map(master.parts);
  const types = new Map(master.types);
  const put = (path: string, type: string, xml: string) => {
    parts.set(path, strToU8(xml));
    types.set(path, type);
  };
  const relate = (path: string, relations: readonly Relation[]) =>
    parts.set(relationshipsOf(path), strToU8(relationshipsXml(relations)));
  const notesMaster = master.notesMaster ?? ownNotesMaster(put, relate);
  const pictures = new Pictures(parts);
  slides.forEach(({ slide, notes, tongue }, index) => {
    const [path, notesPath] = [`ppt/slides/slide${index + 1}.xml`, `ppt/notesSlides/notesSlide${index + 1}.xml`];
    const relations: Relation[] = [
      { id: 'rId1', kind: 'slideLayout', target: seen(path, master.layouts[slide.layout].path) },
      { id: 'rId2', kind: 'notesSlide', target: seen(path, notesPath) },
    ];
    const image = (target: string) => {
      const id = `rId${relations.length + 1}`;
      relations.push({ id, kind: 'image', target: seen(path, target) });
      return id;
    };
    put(
      path,
      contentTypes.slide,
      slideXml(slide, master.layouts[slide.layout], tongue, (picture) => {
        const { picture: at, drawing } = pictures.add(picture);
        return { picture: image(at), ...(drawing !== undefined && { drawing: image(drawing) }) };
      }),
    );
    relate(path, relations);
    put(notesPath, contentTypes.notesSlide, notesXml(notes, tongue));
    relate(notesPath, [
      { id: 'rId1', kind: 'notesMaster', target: seen(notesPath, notesMaster) },
      { id: 'rId2', kind: 'slide', target: seen(notesPath, path) },
    ]);
  });
  putPresentation(master, notesMaster, slides.length, put, relate);
  putProperties(about, slides.length, put);
  parts.set('[Content_Types].xml', strToU8(contentTypesXml(types, [...parts.keys()].filter(isPicture))));
  // What stands out on a slide has the colour of lessons, whatever is taught.
  if (about.recolours) recolour(parts, recolouring(about.identity, 'lessons'));
  return zipParts(parts);
}

type Put = (path: string, type: string, xml: string) => void;
type Relate = (path: string, relations: readonly Relation[]) => void;

/** Outside of XML only pictures stand in a deck. */
const isPicture = (path: string) => !/\.(xml|rels)$/.test(path);

/** A picture that stands on several slides is kept once. */
class Pictures {
  readonly #parts: Parts;
  readonly #known = new Map<Uint8Array, string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @returns the paths of a picture and of its drawing */
  add({ bytes, type, svg }: WallPicture): { picture: string; drawing?: string } {
    return { picture: this.#put(bytes, type), ...(svg && { drawing: this.#put(svg, 'svg') }) };
  }

  #put(bytes: Uint8Array, ending: string): string {
    const path = this.#known.get(bytes) ?? `ppt/media/deck${this.#known.size + 1}.${ending}`;
    this.#known.set(bytes, path);
    this.#parts.set(path, bytes);
    return path;
  }
}

/** @returns a path as it is seen from the folder of a part: `../slideLayouts/slideLayout3.xml` */
function seen(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const same = here.findIndex((folder, index) => folder !== there[index]);
  const common = same < 0 ? here.length : same;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/** A master that was never printed with notes has none for them. */
function ownNotesMaster(put: Put, relate: Relate): string {
  const [path, theme] = ['ppt/notesMasters/deckNotesMaster.xml', 'ppt/theme/deckNotesTheme.xml'];
  put(path, contentTypes.notesMaster, notesMasterXml());
  put(theme, contentTypes.theme, themeXml());
  relate(path, [{ id: 'rId1', kind: 'theme', target: seen(path, theme) }]);
  return path;
}

const root = 'ppt/presentation.xml';
/** How text outside of every placeholder is set: in the typeface of the theme. */
const looseText =
  '<p:defaultTextStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="2800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>';

function putPresentation(master: Master, notesMaster: string, slides: number, put: Put, relate: Relate): void {
  const relations: Relation[] = [];
  const add = (kind: Relation['kind'], path: string) => {
    relations.push({ id: `rId${relations.length + 1}`, kind, target: seen(root, path) });
    return relations.at(-1)!.id;
  };
  const masters = master.masters
    .map(({ id, path }) => `<p:sldMasterId id="${escapeXml(id)}" r:id="${add('slideMaster', path)}"/>`)
    .join('');
  const notes = `<p:notesMasterId r:id="${add('notesMaster', notesMaster)}"/>`;
  const ids = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${256 + index}" r:id="${add('slide', `ppt/slides/slide${index + 1}.xml`)}"/>`,
  ).join('');
  for (const { kind, path } of master.beside) add(kind, path);
  put(
    root,
    contentTypes.presentation,
    `${xmlStart}<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" saveSubsetFonts="1"><p:sldMasterIdLst>${masters}</p:sldMasterIdLst><p:notesMasterIdLst>${notes}</p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(master.width)}" cy="${emu(master.height)}"/><p:notesSz cx="6858000" cy="9144000"/>${looseText}</p:presentation>`,
  );
  relate(root, relations);
  relate('', [
    { id: 'rId1', kind: 'officeDocument', target: root },
    { id: 'rId2', kind: 'coreProperties', target: 'docProps/core.xml' },
    { id: 'rId3', kind: 'extendedProperties', target: 'docProps/app.xml' },
  ]);
}

/** No person and no program is named: who shares the page, and the day its words changed. */
function putProperties({ identity, title, language }: About, slides: number, put: Put): void {
  const sharer = escapeXml(xmlText(identity.sharedBy));
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${identity.updated}T00:00:00Z</dcterms:${name}>`;
  put(
    'docProps/core.xml',
    contentTypes.coreProperties,
    `${xmlStart}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${sharer}</dc:creator><cp:lastModifiedBy>${sharer}</cp:lastModifiedBy>${day('created')}${day('modified')}<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  );
  put(
    'docProps/app.xml',
    contentTypes.extendedProperties,
    `${xmlStart}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Slides>${slides}</Slides><Notes>${slides}</Notes><Company>${sharer}</Company></Properties>`,
  );
}
