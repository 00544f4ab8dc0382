/** A draft in a few lines: what a person looks at to see whether their file was understood. */
import type { Draft, DraftNode } from '../../desk/draft.ts';

export interface Gist {
  readonly title: string;
  /** 0 where no activity says. */
  readonly minutes: number;
  readonly activities: readonly { readonly title: string; readonly minutes: string }[];
  readonly outcomes: readonly string[];
  readonly kit: readonly string[];
  readonly slides: number;
  readonly worksheets: number;
  readonly files: readonly string[];
}

export function gistOf({ frontMatter, body, files }: Draft): Gist {
  const activities = body.flatMap((node) =>
    node.type === 'block' && node.name === 'Activity'
      ? [{ title: node.settings.title ?? '', minutes: node.settings.minutes ?? '' }]
      : [],
  );
  return {
    title: typeof frontMatter.title === 'string' ? frontMatter.title : '',
    minutes: activities.reduce((sum, { minutes }) => sum + (Number(minutes) || 0), 0),
    activities,
    outcomes: textsIn(frontMatter.outcomes, 'text'),
    kit: textsIn(frontMatter.kit, 'item'),
    slides: countOf(body, 'Slide'),
    worksheets: countOf(body, 'Worksheet'),
    files: files.map(({ name }) => name),
  };
}

/** @param key under which an entry that is more than a text has its text */
function textsIn(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const text = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[key] : entry;
    return typeof text === 'string' ? [text] : [];
  });
}

function countOf(nodes: readonly DraftNode[], name: string): number {
  return nodes.reduce(
    (sum, node) => sum + (node.type === 'block' ? Number(node.name === name) + countOf(node.children, name) : 0),
    0,
  );
}
