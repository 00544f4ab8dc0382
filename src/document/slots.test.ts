import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { isBlock } from './model.ts';
import { shorterVersions, slotsFor } from './slots.ts';
import { totalMinutes } from './timings.ts';

type Step = readonly [title: string, minutes: number, part: string, needs?: string];
const lesson = (...steps: readonly Step[]) =>
  readBody(
    `Before.\n\n${steps.map(([title, minutes, part, needs]) => `<Activity title="${title}" minutes="${minutes}" part="${part}"${needs === undefined ? '' : ` needs="${needs}"`}>\n\nHello\n\n</Activity>\n\n`).join('')}<Worksheet title="W">\n\nWrite.\n\n</Worksheet>\n`,
    '/lessons/x/',
  ).document;
const titles = (document: ReturnType<typeof lesson>) =>
  document.flatMap((node) => (isBlock(node, 'Activity') ? [node.settings.title] : []));
const told = (...steps: readonly Step[]) =>
  shorterVersions(lesson(...steps)).map(
    ({ slot, minutes, document }) => `${slot}: ${minutes} ${titles(document).join(' ')}`,
  );

test('the slots that a lesson fits, cut and whole', () => {
  expect(slotsFor(lesson(['S', 5, 'starter'], ['A', 10, 'main'], ['B', 20, 'main'], ['P', 5, 'plenary']))).toEqual([
    20, 40,
  ]);
  expect(slotsFor(lesson(['A', 50, 'main']))).toEqual([60]);
  expect(slotsFor(lesson(['A', 200, 'main']))).toEqual([]);
  expect(slotsFor([])).toEqual([]);
});

describe('which activities stay', () => {
  test('those that fill the slot best, between starter and plenary', () => {
    expect(
      told(
        ['S', 5, 'starter'],
        ['A', 12, 'main'],
        ['B', 15, 'main'],
        ['C', 7, 'main'],
        ['D', 11, 'main'],
        ['P', 6, 'plenary'],
      ),
    ).toEqual(['20: 18 S C P', '40: 38 S A B P']);
  });
  test('of equal ones the earlier', () => {
    expect(
      told(['S', 5, 'starter'], ['A', 10, 'main'], ['B', 10, 'main'], ['C', 20, 'main'], ['P', 5, 'plenary']),
    ).toEqual(['20: 20 S A P', '40: 40 S A C P']);
  });
  test('the starter goes only where it leaves no time for anything else', () => {
    expect(told(['S', 9, 'starter'], ['A', 11, 'main'], ['B', 30, 'main'], ['P', 8, 'plenary'])).toEqual([
      '20: 19 A P',
      '40: 28 S A P',
    ]);
  });
  test('an activity is not kept without the one it needs', () => {
    expect(
      told(['S', 4, 'starter'], ['A', 20, 'main'], ['B', 12, 'main', 'A'], ['C', 10, 'main'], ['P', 4, 'plenary']),
    ).toEqual(['20: 18 S C P', '40: 40 S A B P']);
  });
});

describe('where there is none', () => {
  test('a lesson that fits already', () => expect(told(['A', 20, 'main'])).toEqual([]));
  test('nothing that would fill the slot', () => expect(told(['A', 5, 'main'], ['B', 50, 'main'])).toEqual([]));
  test('more activities than can be weighed', () =>
    expect(told(...Array.from({ length: 30 }, (_, index): Step => [`A${index}`, 3, 'main']))).toEqual([]));
});

test('the rest of the page stays', () => {
  const [first] = shorterVersions(lesson(['A', 20, 'main'], ['B', 20, 'main']));
  expect(first?.document.map((node) => (node.type === 'block' ? node.name : node.type))).toEqual([
    'paragraph',
    'Activity',
    'Worksheet',
  ]);
  expect(first?.leftOut).toEqual(['B']);
});

test('a version never runs over its slot, keeps its last plenary and order, and says all it left out', () => {
  const step = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('starter', 'main', 'plenary'));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const document = lesson(...steps.map(([minutes, part], index): Step => [`A${index}`, minutes, part]));
      for (const version of shorterVersions(document)) {
        expect(version.minutes).toBe(totalMinutes(version.document));
        expect(version.minutes).toBeLessThanOrEqual(version.slot);
        expect([...titles(version.document), ...version.leftOut].sort()).toEqual(titles(document).sort());
        expect(titles(document).filter((title) => titles(version.document).includes(title))).toEqual(
          titles(version.document),
        );
        const last = steps.findLastIndex(([, part]) => part === 'plenary');
        if (last >= 0) expect(titles(version.document)).toContain(`A${last}`);
      }
    }),
  );
});
