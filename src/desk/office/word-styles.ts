/** The styles and lists of a Word file: what a paragraph is by the style it has, and by those its style builds on. */
import { childAt, elementsIn, isSwitchedOn, type XmlElement } from './xml-tree.ts';

export interface WordStyle {
  /** As people see it in Word: `Heading 1`. */
  readonly name: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly hidden: boolean;
  /** 1 to 6. */
  readonly heading?: number | undefined;
  readonly number?: { readonly id: string; readonly level: number } | undefined;
  readonly language?: string | undefined;
}

export interface WordStyles {
  /** By its id; a style that says nothing where there is none. */
  of(id: string | undefined): WordStyle;
  /** The language of what is marked as none. */
  readonly language: string;
}

const plain: WordStyle = { name: '', hidden: false };

export function readStyles(root: XmlElement | undefined): WordStyles {
  const byId = new Map(elementsIn(root, 'w:style').map((style) => [style.get('w:styleId') ?? '', style]));
  const known = new Map<string, WordStyle>();
  const of = (id: string | undefined, depth = 0): WordStyle => {
    const style = id === undefined ? undefined : byId.get(id);
    // Styles that build on themselves end here.
    if (id === undefined || !style || depth > 20) return plain;
    const before = known.get(id);
    if (before) return before;
    const parent = of(childAt(style, 'w:basedOn')?.get('w:val'), depth + 1);
    const name = styleName(childAt(style, 'w:name')?.get('w:val') ?? '');
    const [run, paragraph] = [childAt(style, 'w:rPr'), childAt(style, 'w:pPr')];
    const made: WordStyle = {
      name,
      bold: isSwitchedOn(childAt(run, 'w:b')) ?? parent.bold,
      italic: isSwitchedOn(childAt(run, 'w:i')) ?? parent.italic,
      hidden: isSwitchedOn(childAt(run, 'w:vanish')) ?? parent.hidden,
      heading: outlineDepth(name, paragraph) ?? parent.heading,
      number: numberOf(paragraph, name) ?? parent.number,
      language: childAt(run, 'w:lang')?.get('w:val') ?? parent.language,
    };
    known.set(id, made);
    return made;
  };
  const language = childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.get('w:val') ?? '';
  return { of: (id) => of(id), language };
}

/** Word writes the names of its own headings small. */
function styleName(name: string): string {
  return name.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase());
}

/** @param paragraph settings of a paragraph or of a style */
export function outlineDepth(name: string, paragraph: XmlElement | undefined): number | undefined {
  const level = childAt(paragraph, 'w:outlineLvl')?.get('w:val');
  const byName = /^heading ([1-9])$/i.exec(name)?.[1];
  if (level === undefined && byName === undefined) return undefined;
  const depth = level === undefined ? Number(byName) : Number(level) + 1;
  return depth >= 1 && depth <= 6 ? depth : undefined;
}

/** @returns which list it stands in and how deep, from 0; an id of 0 takes it out of a list */
export function numberOf(paragraph: XmlElement | undefined, styleNamed = ''): WordStyle['number'] {
  const settings = childAt(paragraph, 'w:numPr');
  const id = childAt(settings, 'w:numId')?.get('w:val');
  if (id === undefined) return undefined;
  const byName = /^list (?:bullet|number) ([2-5])$/i.exec(styleNamed)?.[1];
  const level = Number(childAt(settings, 'w:ilvl')?.get('w:val') ?? (byName === undefined ? 0 : Number(byName) - 1));
  return { id, level: level >= 0 && level <= 8 ? level : 0 };
}

/** @returns whether a list counts, by its id and level; undefined where there is no such list */
export type Counts = (id: string, level: number) => boolean | undefined;

export function readNumbering(root: XmlElement | undefined): Counts {
  const kinds = (list: XmlElement | undefined) =>
    new Map(
      elementsIn(list, 'w:lvl').map((level) => [
        Number(level.get('w:ilvl') ?? 0),
        childAt(level, 'w:numFmt')?.get('w:val') ?? 'decimal',
      ]),
    );
  const shapes = new Map(
    elementsIn(root, 'w:abstractNum').map((each) => [each.get('w:abstractNumId') ?? '', kinds(each)]),
  );
  const lists = new Map(
    elementsIn(root, 'w:num').map((each) => [
      each.get('w:numId') ?? '',
      shapes.get(childAt(each, 'w:abstractNumId')?.get('w:val') ?? ''),
    ]),
  );
  return (id, level) => {
    if (!lists.has(id)) return undefined;
    const kind = lists.get(id)?.get(level) ?? 'bullet';
    return kind !== 'bullet' && kind !== 'none';
  };
}
