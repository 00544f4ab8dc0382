import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compareDrafts } from './compare.ts';
import { draftText, type Draft } from './draft.ts';
import { draftOf } from './open-draft.ts';
import { CannotBeTaken } from './understood.ts';

const place = { kind: 'lessons', id: 'road-safety', lang: 'en', files: [] } as const;
const text = readFileSync('content/lessons/road-safety/en.mdx', 'utf8');
const draft = draftOf({ ...place, text });

it('opens a published text, and writes the same page again', () => {
  const again = draftOf({ ...place, text: draftText(draft) });
  expect(again.frontMatter).toEqual(draft.frontMatter);
  expect(draftText(again)).toBe(draftText(draft));
  expect(() => draftOf({ ...place, text: 'no page' })).toThrow(CannotBeTaken);
});

it('names the parts that differ, and shows the lines with a few around them', () => {
  expect(compareDrafts(draft, draft)).toEqual({ parts: [], stretches: [] });
  const { title, ...others } = draft.frontMatter;
  const now: Draft = {
    ...draft,
    frontMatter: { title: 'Crossing', ...others },
    body: draft.body.map((node) =>
      node.type === 'block' && node.name === 'Worksheet'
        ? { ...node, settings: { ...node.settings, title: 'Another sheet' } }
        : node,
    ),
  };
  const { parts, stretches } = compareDrafts(draft, now);
  expect(parts).toEqual(['worksheets', 'facts']);
  const lines = stretches.flat();
  expect(lines).toContainEqual({ is: 'added', text: 'title: Crossing' });
  expect(lines.filter(({ is }) => is === 'removed').map((line) => line.text)).toContainEqual(
    expect.stringContaining(String(title)),
  );
  expect(stretches.every((stretch) => stretch.length < 12)).toBe(true);
  // No line is shown twice, and none but the last of a stretch is far from a change.
  expect(lines.filter(({ is }) => is === 'same').length).toBeLessThanOrEqual(stretches.length * 4);
});
