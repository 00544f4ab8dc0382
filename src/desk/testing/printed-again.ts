/** A plan as the library prints it, brought back: for tests of printed/. */
import type { DocumentModel, Node } from '../../document/model.ts';
import type { DraftNode } from '../draft.ts';
import { plainText } from '../../document/plain-text.ts';

/** Blocks of a session that a plan prints, a line each: what they are, their settings, their words. */
export function printedLines(nodes: readonly (Node | DraftNode)[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type !== 'block') return [];
    const { settings, children } = node as { settings: Record<string, unknown>; children: DocumentModel };
    if (node.name === 'Activity') {
      const { title, minutes, part, who = '', needs = '' } = settings;
      return [['Activity', title, minutes, part, who, needs].join('|'), ...printedLines(children)];
    }
    if (node.name === 'Slide') return [`Slide|${String(settings.title)}`];
    if (!['Say', 'Ask', 'Note', 'Checklist'].includes(node.name)) return [];
    const words = plainText(children).replace(/\s+/g, ' ').trim();
    return [[node.name, settings.kind ?? '', words].join('|')];
  });
}
