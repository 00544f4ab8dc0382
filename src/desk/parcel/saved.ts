/** Drafts as they are kept to be gone on with: data of a fixed shape, and nothing that could be taken for code. */
import { z } from 'zod';
import { isBlockName, type BlockName } from '../../schema/blocks.ts';
import { kindNames } from '../../schema/kinds.ts';
import { languages } from '../../schema/shared.ts';
import type { Inline } from '../../document/model.ts';
import type { Draft, DraftNode } from '../draft.ts';

const words = z.string();
const line = z.int().min(0);
/** Whatever a form or a Word file may hold, but nothing that runs where somebody presses it. */
const href = words.transform((written) =>
  /^(javascript|vbscript|data):/i.test(written.replace(/[\u0000-\u0020\u007f]/g, '')) ? '' : written,
);

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value: words }),
    z.strictObject({ type: z.literal('emphasis'), children: inlines }),
    z.strictObject({ type: z.literal('strong'), children: inlines }),
    z.strictObject({ type: z.literal('code'), value: words }),
    z.strictObject({ type: z.literal('break') }),
    z.strictObject({ type: z.literal('link'), href, children: inlines }),
  ]),
);
const inlines = z.array(inline);
const cells = z.array(inlines);

const blockName = z.custom<BlockName>((name) => typeof name === 'string' && isBlockName(name));
const node: z.ZodType<DraftNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), line, children: inlines }),
    z.strictObject({
      type: z.literal('heading'),
      line,
      depth: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      id: words,
      children: inlines,
    }),
    z.strictObject({ type: z.literal('list'), line, ordered: z.boolean(), start: line, items: z.array(nodes) }),
    z.strictObject({ type: z.literal('quote'), line, children: nodes }),
    z.strictObject({ type: z.literal('code-block'), line, value: words }),
    z.strictObject({ type: z.literal('rule'), line }),
    z.strictObject({
      type: z.literal('table'),
      line,
      align: z.array(z.enum(['left', 'centre', 'right']).nullable()),
      head: cells,
      rows: z.array(cells),
    }),
    z.strictObject({
      type: z.literal('block'),
      name: blockName,
      line,
      settings: z.record(words, words),
      children: nodes,
    }),
  ]),
);
const nodes = z.array(node);

const savedSchema = z.strictObject({
  drafts: z
    .array(
      z.strictObject({
        kind: z.enum(kindNames),
        id: words,
        lang: z.enum(languages),
        frontMatter: z.record(words, z.unknown()),
        body: nodes,
        files: z.array(z.strictObject({ name: words, at: z.int().min(1) })),
      }),
    )
    .max(50),
});

/**
 * @param data what JSON.parse made of what was saved
 * @param file gives the bytes under a number
 * @returns undefined where it is not what the desk saves, or a file is missing
 */
export function savedDrafts(data: unknown, file: (at: number) => Uint8Array | undefined): Draft[] | undefined {
  const read = savedSchema.safeParse(data);
  if (!read.success) return undefined;
  const drafts = read.data.drafts.map((draft) => ({
    ...draft,
    files: draft.files.flatMap(({ name, at }) => {
      const bytes = file(at);
      return bytes ? [{ name, bytes }] : [];
    }),
  }));
  return drafts.every(({ files }, index) => files.length === read.data.drafts[index]!.files.length)
    ? drafts
    : undefined;
}
