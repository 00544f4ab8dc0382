/** What a page's list of contents names: every section with a title, the steps of a session, the headings of a text. */
import type { Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import type { Section } from '../../resource/sections/section.ts';

export interface ContentsEntry {
  readonly id: string;
  readonly label: string;
  /** When a step of the session begins. */
  readonly minute?: number;
}

/** @returns the address of a step on its page: the first is step-1 */
export function stepId(index: number): string {
  return `step-${index + 1}`;
}

function headings(nodes: readonly Node[]): ContentsEntry[] {
  return nodes.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [{ id: node.id, label: inlineText(node.children) }] : [],
  );
}

export function contentsOf(sections: readonly Section[]): ContentsEntry[] {
  return sections.flatMap((section): ContentsEntry[] => {
    if (section.type === 'beside') return contentsOf(section.columns.flat());
    if (section.type === 'text') return headings(section.nodes);
    if (!('title' in section) || section.type === 'head' || section.type === 'separately') return [];
    const own = { id: section.id, label: section.title };
    if (section.type !== 'session') return [own];
    const steps = section.steps.map(({ activity, from }, index) => ({
      id: stepId(index),
      label: activity.settings.title,
      minute: from,
    }));
    return [own, ...steps];
  });
}
