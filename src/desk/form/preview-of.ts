/** As much of a draft as can be shown already, and what is missing for the rest. */
import { readBody } from '../../document/body.ts';
import type { DocumentModel } from '../../document/model.ts';
import { mayStand } from '../../document/places.ts';
import { writeMdx } from '../../document/write-mdx.ts';
import { openerOf } from '../../resource/open-resource.ts';
import type { Resource } from '../../resource/resource.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import type { Section } from '../../resource/sections/section.ts';
import { blockRule, blocks, type Place } from '../../schema/blocks.ts';
import type { Draft, DraftBlock, DraftNode } from '../draft.ts';
import { fittedData } from './fitted-data.ts';
import type { FormStock } from './stock.ts';

/** What a preview leaves out, by the words of its field or block. */
export interface Missing {
  /** As in problems of the draft. */
  readonly path: string;
  readonly title: string;
}

export interface DraftPreview {
  /** Undefined where nothing can be shown yet. */
  readonly resource: Resource | undefined;
  readonly sections: readonly Section[];
  readonly missing: readonly Missing[];
}

/** Never throws: a draft may be half empty, and anything may stand in it. */
export function previewOf(draft: Draft, stock: FormStock): DraftPreview {
  const { kind, id, lang } = draft;
  const { data, unsaid } = fittedData(draft, stock);
  const { body, lifted } = fittedBody(draft, stock);
  const missing = [...unsaid.map(({ key, title }) => ({ path: key, title })), ...lifted];
  try {
    const address = `/${kind}/${id}/`;
    const { document } = readBody(writeMdx(body as unknown as DocumentModel), address);
    const drawings = new Map((stock.choices.drawings ?? []).map((each) => [each.id, '']));
    const opener = openerOf({ ...stock.published, drawings });
    const page = { kind, id, lang, file: '', address, data, document, hash: '', stale: false };
    const resource = opener.resource(page);
    const sections = sectionsOf(resource, { unsaid: unsaid.map(({ key }) => key) });
    return { resource, sections, missing };
  } catch {
    return { resource: undefined, sections: [], missing };
  }
}

type Body = readonly DraftNode[];

/** A block that cannot be shown yet stands there as its title and what it holds, so that nobody wonders where it is. */
function fittedBody({ body, kind }: Draft, { choices }: FormStock): { body: Body; lifted: readonly Missing[] } {
  const lifted: Missing[] = [];
  const findings = new Set(choices.findings?.map(({ id }) => id));
  const isWhole = ({ name, settings, children }: DraftBlock, place: Place, depth: number): boolean => {
    const { only, holds } = blockRule(name);
    const hasWords = children.some((child) => child.type !== 'paragraph' || child.children.length > 0);
    return (
      blocks[name].settings.safeParse(settings).success &&
      mayStand(name, place, depth) &&
      (only?.includes(kind) ?? true) &&
      (name !== 'Chart' || findings.has(settings.finding ?? '')) &&
      hasWords === (holds === 'text')
    );
  };
  const fit = (nodes: Body, place: Place, path: readonly number[], depth: number): Body =>
    nodes.flatMap((node, index): Body => {
      const own = [...path, index];
      if (node.type === 'list') return [{ ...node, items: node.items.map((item) => fit(item, place, own, depth + 1)) }];
      if (node.type === 'quote') return [{ ...node, children: fit(node.children, place, own, depth + 1) }];
      if (node.type !== 'block') return [node];
      if (isWhole(node, place, depth))
        return [{ ...node, children: fit(node.children, node.name as Place, own, depth + 1) }];
      lifted.push({ path: ['body', ...own].join('.'), title: node.settings.title ?? node.name });
      return [titleLine(node), ...fit(node.children, place, own, depth)];
    });
  return { body: fit(body, 'page', [], 1), lifted };
}

function titleLine({ name, settings }: DraftBlock): DraftNode {
  const value = settings.title ?? name;
  return { type: 'paragraph', line: 0, children: [{ type: 'strong', children: [{ type: 'text', value }] }] };
}
