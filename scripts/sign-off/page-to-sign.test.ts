import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { pageToSign } from './page-to-sign.ts';

const library = loadLibrary('content', () => false);
const find = (written: string) => pageToSign('content', written, library).file;

it.each([
  'lessons/road-safety',
  'lessons/road-safety/',
  'lessons/road-safety/en.mdx',
  'content/lessons/road-safety',
  './content/lessons/road-safety/en.mdx',
])('finds the page at %s', (written) => {
  expect(find(written)).toBe('lessons/road-safety/en.mdx');
});

describe('says why something cannot be signed', () => {
  it.each([
    ['lessons/road-saftey', 'Did you mean lessons/road-safety?'],
    ['content/lessons/road-saftey/', 'Did you mean lessons/road-safety?'],
    ['lessons', 'is not a page'],
    ['.', 'is not a page'],
    ['..', 'outside the content folder'],
    ['reference/forces.yaml', 'is not a page'],
    ['findings/enjoyed-all.yaml', 'is a finding'],
    ['_starters/lesson.mdx', 'is not a page'],
    ['package.json', 'outside the content folder'],
    ['nothing', 'There is no page at nothing'],
  ])('%s', (written, why) => {
    expect(() => find(written)).toThrow(why);
  });
});
