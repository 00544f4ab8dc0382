import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillIn } from './fill-in.ts';
import { newKinds, starterOf, type NewKind } from './kinds.ts';

const starter = (kind: NewKind) => readFileSync(`content/${starterOf(kind)}`);
const text = (file: Uint8Array) => new TextDecoder().decode(file);
const keys = (file: string) => parse(file.split('\n---\n')[0]!) as Record<string, unknown>;
const page = { sharedBy: { force: 'durham' }, today: '2028-02-29' } as const;
const comments = (file: string) => file.match(/#[^\n]*$/gm) ?? [];

describe.each(newKinds.filter((kind) => kind !== 'finding'))('a new %s', (kind) => {
  const before = text(starter(kind));
  const after = text(fillIn(starter(kind), { title: 'Ŵyn: "seen" # safe', page }));

  it('has its title, its force and its dates', () => {
    const { organisation: _, ...rest } = keys(before);
    expect(keys(after)).toEqual({
      ...rest,
      title: 'Ŵyn: "seen" # safe',
      force: 'durham',
      published: '2028-02-29',
      updated: '2028-02-29',
      reviewBy: '2029-02-28',
    });
  });

  it('keeps every other line and every comment', () => {
    const changed = before.split('\n').filter((line, index) => line !== after.split('\n')[index]);
    expect(changed.map((line) => line.split(':')[0])).toEqual([
      'title',
      'organisation',
      'published',
      'updated',
      'reviewBy',
    ]);
    expect(comments(after)).toHaveLength(comments(before).length);
    expect(after).toMatch(/^force: durham {2,}# the id of your force in reference\/forces\.yaml$/m);
  });
});

it('names an organisation that is not a force', () => {
  const after = keys(
    text(
      fillIn(starter('lesson'), {
        title: 'Seen',
        page: { sharedBy: { organisation: 'Example: a school' }, today: '2026-11-21' },
      }),
    ),
  );
  expect(after).toMatchObject({ organisation: 'Example: a school' });
  expect(after).not.toHaveProperty('force');
});

it('fills in the title of a finding and nothing else', () => {
  const before = text(starter('finding'));
  const after = text(fillIn(starter('finding'), { title: 'Who took part' }));
  expect(keys(after)).toEqual({ ...keys(before), title: 'Who took part' });
});

it('keeps the line endings of a starter checked out on Windows', () => {
  const windows = new TextEncoder().encode(text(starter('lesson')).replaceAll('\n', '\r\n'));
  expect(text(fillIn(windows, { title: 'Seen', page }))).not.toMatch(/[^\r]\n/);
});
