/** The chosen library is small, and nothing that a writer, a component or a rule tells apart is missing from it. */
import { expect, it } from 'vitest';
import { everyNode, inlinesIn, type Inline } from '../src/document/model.ts';
import type { Page } from '../src/document/page.ts';
import { shorterVersions } from '../src/document/slots.ts';
import { atAGlance } from '../src/tools/main-topics.ts';
import { loadLibrary } from '../src/disk/load-library.ts';
import { kindNames } from '../src/schema/kinds.ts';
import { chosenPages } from './chosen-library.ts';

/** Keys whose values change what is shown, and not only its words. */
const telling = ['sensitivity', 'setting', 'group', 'years', 'doesItWork', 'nation'];

const inside = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline) => [inline, ...('children' in inline ? inside(inline.children) : [])]);

/** What is in a page, in words for whoever has to choose another. */
function shapesOf({ kind, lang, data, document }: Page): string[] {
  const nodes = [...everyNode(document)];
  const keys = Object.entries(data ?? {});
  const values = keys
    .filter(([key]) => telling.includes(key))
    .flatMap(([key, value]) => [value].flat().map((each) => `${key}: ${each}`));
  const ofKind = [
    `a page in ${lang}`,
    ...keys.map(([key]) => `the key ${key}`),
    ...nodes.map((node) => (node.type === 'block' ? `the block ${node.name}` : node.type)),
    ...nodes.flatMap((node) =>
      node.type === 'block' ? Object.keys(node.settings).map((name) => `${node.name} with ${name}`) : [],
    ),
    ...inside(nodes.flatMap(inlinesIn)).map(({ type }) => type),
    ...(data?.attachments ?? []).map(({ file }) => `an attached ${file.split('.').pop()}`),
    ...(kind === 'lessons' ? shorterVersions(document).map(({ slot }) => `a version of ${slot} minutes`) : []),
  ];
  return [...values, ...ofKind.map((shape) => `${kind}: ${shape}`)];
}

it('holds everything that the whole library holds', () => {
  const { pages } = loadLibrary();
  const isChosen = ({ kind, id }: Page) => chosenPages.includes(`${kind}/${id}`);
  expect(pages.filter(isChosen).length).toBeGreaterThanOrEqual(chosenPages.length);
  const held = new Set(pages.filter(isChosen).flatMap(shapesOf));
  const missing = new Map<string, string>();
  for (const page of pages)
    for (const shape of shapesOf(page)) if (!held.has(shape)) missing.set(shape, `${page.kind}/${page.id}`);
  expect(Object.fromEntries(missing)).toEqual({});
});

it('has a list that is shelved because it is long, and one that is not', () => {
  const lengths = kindNames.map((kind) => chosenPages.filter((page) => page.startsWith(`${kind}/`)).length);
  expect(lengths.some((length) => length > atAGlance)).toBe(true);
  expect(lengths.some((length) => length <= atAGlance)).toBe(true);
});
