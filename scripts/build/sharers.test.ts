import { expect, test } from 'vitest';
import { sharersOf } from './sharers.ts';

const pages = [
  { file: 'lessons/be-seen/en.mdx', address: '/lessons/be-seen/', data: undefined },
  { file: 'lessons/be-kind/en.mdx', address: '/lessons/be-kind/', data: undefined },
];
const forces = [
  { id: 'durham', name: 'Durham Constabulary' },
  { id: 'gwent', name: 'Gwent Police', nameCy: 'Heddlu Gwent' },
];
const commit = (sharers: string[], paths: string[]) => `\u0001${sharers.join('\u0002')}\u0003\0\n${paths.join('\0')}\0`;
const shared = (...commits: string[]) => sharersOf(commits.join(''), pages, forces);

test('who shared a page, each once, the newest first', () => {
  expect(
    shared(
      commit(['gwent'], ['lessons/be-seen/en.mdx', 'lessons/gone/en.mdx']),
      commit(['durham', 'gwent'], ['lessons/be-seen/en.mdx']),
      commit(['Durham Wildlife Trust'], ['lessons/be-kind/en.mdx']),
    ),
  ).toEqual({ '/lessons/be-seen/': ['gwent', 'durham'], '/lessons/be-kind/': ['Durham Wildlife Trust'] });
});

test('a force is known by its id and by its name in either language, whoever in it shared', () => {
  expect(
    shared(
      commit(['Durham Constabulary (schools officer)'], ['lessons/be-seen/en.mdx']),
      commit(['durham', 'Heddlu Gwent'], ['lessons/be-seen/en.mdx']),
    ),
  ).toEqual({ '/lessons/be-seen/': ['durham', 'gwent'] });
});

test('what may be a person, an address or nobody is left out', () => {
  for (const name of [
    'Sam Example',
    'Sam Example (schools officer)',
    'sam.example@durham.police.uk',
    'Durham Police <mail@durham.police.uk>',
    'police',
    '',
  ])
    expect(shared(commit([name], ['lessons/be-seen/en.mdx'])), name).toEqual({});
});

test('without a history nothing is said', () => {
  expect(sharersOf('', pages, forces)).toEqual({});
});

test('a page is known by where it stood before', () => {
  const moved = [{ ...pages[0]!, data: { former: ['lessons/seen'] } as never }];
  expect(sharersOf(commit(['gwent'], ['lessons/seen/en.mdx']), moved, forces)).toEqual({
    '/lessons/be-seen/': ['gwent'],
  });
});
