import { describe, expect, test } from 'vitest';
import { kindNames } from '../schema/kinds.ts';
import { roleOf } from './files.ts';

test.each(kindNames)('%s: pages, and what stands beside them', (kind) => {
  expect(roleOf(`${kind}/be-seen/en.mdx`)).toEqual({ is: 'page', kind, id: 'be-seen', lang: 'en' });
  expect(roleOf(`${kind}/be-seen/cy.mdx`)).toEqual({ is: 'page', kind, id: 'be-seen', lang: 'cy' });
  expect(roleOf(`${kind}/be-seen/route-map.pdf`)).toEqual({ is: 'asset', kind, id: 'be-seen', name: 'route-map.pdf' });
});

test('findings, reference data and starters', () => {
  expect(roleOf('findings/enjoyed-all.yaml')).toEqual({ is: 'finding', id: 'enjoyed-all' });
  expect(roleOf('findings/enjoyed-all.cy.yaml')).toEqual({ is: 'finding-words', id: 'enjoyed-all', lang: 'cy' });
  expect(roleOf('reference/registers/durham.yaml')).toEqual({ is: 'register', id: 'durham' });
  expect(roleOf('reference/forces.yaml')).toEqual({ is: 'reference', name: 'forces' });
  expect(roleOf('_starters/lesson.mdx')).toEqual({ is: 'starter' });
});

describe('everything else is unknown', () => {
  test.each([
    '',
    'README.md',
    'lessons',
    'lessons/be-seen',
    'lessons/be-seen.mdx',
    'lessons/be-seen/',
    'lessons/be-seen/de.mdx',
    'findings/enjoyed-all.de.yaml',
    'findings/enjoyed-all.en.yaml',
    'findings/.cy.yaml',
    'reference/forces.cy.yaml',
    'lessons/be-seen/en.md',
    'lessons/be-seen/EN.mdx',
    'lessons/be-seen/en.mdx.js',
    'lessons/be-seen/more/en.mdx',
    'lessons/be-seen/en.mdx/evil.js',
    'lessons/be-seen/a.png/b',
    'lessons/Be-Seen/en.mdx',
    'lessons/be_seen/en.mdx',
    'lessons/be--seen/en.mdx',
    'lessons/-be/en.mdx',
    'lessons/tŷ/en.mdx',
    'lessons/../en.mdx',
    'lessons//en.mdx',
    '/lessons/be-seen/en.mdx',
    'lessons\\be-seen\\en.mdx',
    'lessons/be-seen/evil.js',
    'lessons/be-seen/picture.svg',
    'lessons/be-seen/Picture.png',
    'lessons/be-seen/.htaccess',
    'lessons/be-seen/a.png.html',
    'lessons/be-seen/a b.png',
    'lessons/be-seen/picture.PNG',
    'lessons/be-seen/a.png\n',
    'songs/be-seen/en.mdx',
    'constructor/be-seen/en.mdx',
    '__proto__/be-seen/en.mdx',
    'findings/Enjoyed.yaml',
    'findings/enjoyed.yml',
    'findings/more/enjoyed.yaml',
    'reference/constructor.yaml',
    'reference/registers/Durham.yaml',
    'reference/registers/durham.mdx',
    'reference/forces/durham.yaml',
    'registers/durham.yaml',
    'reference/people.yaml',
    'reference/__proto__.yaml',
    '_starters/more/lesson.mdx',
  ])('%j', (path) => {
    expect(roleOf(path)).toEqual({ is: 'unknown' });
  });
});
