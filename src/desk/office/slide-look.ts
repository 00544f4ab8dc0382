/** What a slide has from its layout and its master: where placeholders stand, and whether their lines have bullets. */
import type { DeckParts } from './deck-parts.ts';
import type { Frame } from './reading-order.ts';
import { bulletOf, boxParagraphs } from './slide-words.ts';
import { childAt, everyElement, elementsIn, type XmlElement } from './xml-tree.ts';

export interface Placeholder {
  /** `title`, `ctrTitle`, `subTitle`, `body`, `obj`, `ftr`, `dt`, `sldNum`, `pic` and others. */
  readonly type: string;
  readonly idx: string | undefined;
}

/** @param shape `p:sp`, `p:pic` or `p:graphicFrame` */
export function placeholderOf(shape: XmlElement): Placeholder | undefined {
  const settings = elementsIn(shape).find(({ name }) => /^p:nv[A-Z]\w*Pr$/.test(name));
  const tag = childAt(settings, 'p:nvPr', 'p:ph');
  return tag && { type: tag.get('type') ?? 'obj', idx: tag.get('idx') };
}

/** @param transform `a:xfrm` or `p:xfrm` */
export function placeIn(transform: XmlElement | undefined, [at, by] = ['a:off', 'a:ext']): Frame | undefined {
  const [off, ext] = [childAt(transform, at!), childAt(transform, by!)];
  if (!off || !ext) return undefined;
  const numbers = [off.get('x'), off.get('y'), ext.get('cx'), ext.get('cy')].map(Number);
  if (!numbers.every(Number.isFinite)) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return { x, y, width: Math.abs(width), height: Math.abs(height) };
}

export interface SlideLook {
  readonly frame: (placeholder: Placeholder) => Frame | undefined;
  readonly bullet: (placeholder: Placeholder | undefined, level: number) => 'bullet' | 'number' | 'none';
  /** Words of layout and master that stand on every slide and are nobody's placeholder. */
  readonly everySlide: readonly string[];
  readonly pictures: number;
}

/** @param slide the name of the slide's part */
export async function slideLook(all: DeckParts, slide: string): Promise<SlideLook> {
  const layoutName = all.related(slide, 'slideLayout');
  const masterName = layoutName === undefined ? undefined : all.related(layoutName, 'slideMaster');
  const layout = layoutName === undefined ? undefined : await all.tree(layoutName);
  const master = masterName === undefined ? undefined : await all.tree(masterName);
  const own = shapesOf(layout);
  const general = shapesOf(master);
  const found = (placeholder: Placeholder) => {
    const byIdx = own.find(({ is }) => is && placeholder.idx !== undefined && is.idx === placeholder.idx);
    const first = byIdx ?? own.find(({ is }) => is && alike(is.type, placeholder.type));
    const last = general.find(({ is }) => is && alike(is.type, first?.is?.type ?? placeholder.type));
    return [first, last].flatMap((each) => (each ? [each.shape] : []));
  };
  const bodyStyle = childAt(master, 'p:txStyles', 'p:bodyStyle');
  const loose = [...own, ...general].filter(({ is }) => !is).map(({ shape }) => shape);
  return {
    frame: (placeholder) =>
      found(placeholder)
        .map((shape) => placeIn(childAt(shape, 'p:spPr', 'a:xfrm')))
        .find((frame) => frame !== undefined),
    bullet: (placeholder, level) => {
      if (!placeholder || !/^(body|obj)$/.test(placeholder.type)) return 'none';
      const name = `a:lvl${level + 1}pPr`;
      const said = found(placeholder)
        .map((shape) => bulletOf(childAt(shape, 'p:txBody', 'a:lstStyle', name)))
        .find((bullet) => bullet !== undefined);
      // A master that says nothing is PowerPoint's own, whose body has bullets.
      return said ?? bulletOf(childAt(bodyStyle, name)) ?? 'bullet';
    },
    everySlide: loose
      .flatMap((shape) => boxParagraphs(childAt(shape, 'p:txBody'), { bullet: () => 'none', href: () => undefined }))
      .map(({ runs }) =>
        runs
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    pictures: loose.filter(({ name }) => name === 'p:pic').length,
  };
}

function shapesOf(
  part: XmlElement | undefined,
): { readonly shape: XmlElement; readonly is: Placeholder | undefined }[] {
  const tree = childAt(part, 'p:cSld', 'p:spTree');
  return everyElement(tree, 'p:sp', 'p:pic').map((shape) => ({ shape, is: placeholderOf(shape) }));
}

function alike(a: string, b: string): boolean {
  const plain = (type: string) => (type === 'ctrTitle' ? 'title' : type === 'obj' ? 'body' : type);
  return plain(a) === plain(b);
}
