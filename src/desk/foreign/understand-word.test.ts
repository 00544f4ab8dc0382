import { describe, expect, test } from 'vitest';
import { draftText, type DraftNode } from '../draft.ts';
import { nothingKnown } from '../known.ts';
import { readWord } from '../office/word.ts';
import { foreignFile, foreignPlans } from '../testing/foreign-plans.ts';
import type { Understood } from '../understood.ts';
import { understandWord } from './understand-word.ts';

const day = '2026-11-30';
const understood = async (bytes: Uint8Array) =>
  understandWord(await readWord(bytes), { name: 'plan.docx' }, nothingKnown, day);

function blocks(nodes: readonly DraftNode[], name: string): Extract<DraftNode, { type: 'block' }>[] {
  return nodes.flatMap((node) =>
    node.type === 'block' ? [...(node.name === name ? [node] : []), ...blocks(node.children, name)] : [],
  );
}

const all = ({ drafts }: Understood, name: string) => drafts.flatMap(({ body }) => blocks(body, name));
const told = ({ remarks }: Understood) => remarks.map(({ message, where }) => `${message} ${where ?? ''}`).join('\n');

describe('plans of other forces', () => {
  test.each(foreignPlans)('$name', async (plan) => {
    const found = await understood(foreignFile(plan));
    const [first] = found.drafts;
    const keys = first!.frontMatter as Record<string, never>;
    const items = (key: string, part: string) =>
      ((keys[key] ?? []) as Record<string, string>[]).map((each) => each[part]);
    expect(String(first!.frontMatter.title)).toMatch(new RegExp(`^${plan.title.replace(/[?]/g, '\\?')}`));
    expect(
      all(found, 'Activity').map(({ settings }) => [
        settings.title,
        settings.minutes === undefined ? undefined : Number(settings.minutes),
      ]),
    ).toEqual(plan.activities);
    expect(keys.outcomes ?? []).toEqual(plan.outcomes);
    expect(items('kit', 'item')).toEqual(plan.kit);
    expect(items('vocabulary', 'word')).toEqual(plan.vocabulary ?? []);
    expect(all(found, 'Ask')).toHaveLength(plan.asks);
    expect(all(found, 'Say')).toHaveLength(plan.says ?? 0);
    if (plan.years) expect(keys.years).toEqual(plan.years);
    expect(all(found, 'Worksheet').map(({ settings }) => settings.title)).toEqual(plan.sheets ?? []);
    expect(first!.lang).toBe(plan.lang ?? 'en');
    for (const [path, count] of Object.entries(plan.lists ?? {})) {
      const lines = path
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], keys);
      expect(lines, path).toHaveLength(count);
    }
    expect(told(found)).not.toContain('stand in no draft');
    const everything = found.drafts.map(draftText).join('\n') + JSON.stringify(found.remarks);
    for (const words of plan.never ?? []) expect(everything).not.toContain(words);
    for (const words of plan.told ?? []) expect(told(found)).toContain(words);
  });
});
