import { expect, it } from 'vitest';
import { meantPath } from './meant-path.ts';

const paths = [
  ...['lessons', 'lessons/road-safety', 'lessons/road-safety/en.mdx', 'lessons/road-safety/map.png', 'lessons/be-seen'],
  ...['templates', 'templates/be-seen', 'findings', 'findings/who-took-part.yaml', 'reference/forces.yaml'],
];

it.each([
  ['road-safety', 'lessons/road-safety'],
  ['Road Safety', 'lessons/road-safety'],
  ['lesson/road-safety', 'lessons/road-safety'],
  ['lessons/road-saftey', 'lessons/road-safety'],
  ['road-saftey', 'lessons/road-safety'],
  ['guidance/road-safety', 'lessons/road-safety'],
  ['lessons\\road-safety\\', 'lessons/road-safety'],
  ['./content/lessons/road-safety', 'lessons/road-safety'],
  ['/lessons/road-safety/', 'lessons/road-safety'],
  ['http://localhost:4321/lessons/road-safety/#say', 'lessons/road-safety'],
  ['be-seen', 'lessons/be-seen or templates/be-seen'],
  ['who-took-part', 'findings/who-took-part.yaml'],
  ['map.png', 'lessons/road-safety/map.png'],
  ['forces', 'reference/forces.yaml'],
])('%s: did you mean %s?', (written, meant) => {
  expect(meantPath(written, paths)).toBe(`Did you mean ${meant}?`);
});

it('says what there is where nothing is like it', () => {
  expect(meantPath('github', paths)).toBe('Known are lessons, templates, findings, reference.');
  expect(meantPath('x', [])).toContain('none here');
});
