/** Where a page names drawings of the shelf, src/pictures/. */
import { everyNode, isBlock, type Block, type DocumentModel, type Node } from './model.ts';
import type { FrontMatter } from '../schema/kinds.ts';

/** @returns the setting of a block that names a drawing, and the name; nothing where it names none */
export function drawingOf(block: Block): { readonly setting: string; readonly name: string } | undefined {
  if (isBlock(block, 'Picture')) return { setting: 'name', name: block.settings.name };
  const { settings } = block;
  if ('picture' in settings && settings.picture !== undefined) return { setting: 'picture', name: settings.picture };
  if ('outline' in settings && settings.outline !== undefined) return { setting: 'outline', name: settings.outline };
  return undefined;
}

/** The faces that children choose from, from the happiest to the saddest. */
export const facesOf = {
  3: ['face-happy', 'face-ok', 'face-sad'],
  5: ['face-happy', 'face-ok', 'face-unsure', 'face-worried', 'face-sad'],
} as const;

/** What a map is drawn on where nothing is said. */
export const emptyMap = 'outline-map-grid';

/** @returns the name of every drawing that a page names or one of its blocks implies, once each, in order */
export function drawingsNamed(data: FrontMatter, document: DocumentModel): string[] {
  return [...new Set([...inFrontMatter(data).map(({ name }) => name), ...drawingsIn(document)])];
}

/** @returns likewise those of some nodes */
export function drawingsIn(nodes: readonly Node[]): string[] {
  const all = [...everyNode(nodes)].flatMap((node) => {
    if (node.type !== 'block') return [];
    const named = drawingOf(node);
    if (named) return [named.name];
    if (isBlock(node, 'Faces')) return facesOf[node.settings.of ?? '3'];
    return isBlock(node, 'Map') ? [emptyMap] : [];
  });
  return [...new Set(all)];
}

/** @returns the drawings that front matter names, each with the way to it */
export function inFrontMatter(
  data: FrontMatter,
): { readonly path: readonly (string | number)[]; readonly name: string }[] {
  const named = (path: readonly (string | number)[], name: string | undefined) =>
    name === undefined ? [] : [{ path, name }];
  return [
    ...('picture' in data ? named(['picture'], data.picture) : []),
    ...('vocabulary' in data
      ? data.vocabulary.flatMap(({ picture }, index) => named(['vocabulary', index, 'picture'], picture))
      : []),
  ];
}
