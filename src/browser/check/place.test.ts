import { expect, it } from 'vitest';
import { placesOf } from './place.ts';

it.each([
  ['en.mdx', 'lessons/your-page/en.mdx'],
  ['map.png', 'lessons/your-page/map.png'],
  ['bike-marking.mdx', 'lessons/bike-marking/en.mdx'],
  ['bike-marking/en.mdx', 'lessons/bike-marking/en.mdx'],
  ['Documents/bike-marking/map.png', 'lessons/bike-marking/map.png'],
  ['content/guidance/parents/en.mdx', 'guidance/parents/en.mdx'],
  ['content/findings/enjoyed-all.yaml', 'findings/enjoyed-all.yaml'],
  ['lessons/bike-marking/en.mdx', 'lessons/bike-marking/en.mdx'],
  ['lessons/lessons/en.mdx', 'lessons/lessons/en.mdx'],
  ['My Lesson.mdx', 'lessons/your-page/My Lesson.mdx'],
])('%s stands at %s', (path, place) => {
  expect([...placesOf([path], 'lessons').values()]).toEqual([place]);
});

it('a folder within the folder of a page stays there', () => {
  const places = placesOf(['Documents/bike-marking/en.mdx', 'Documents/bike-marking/pictures/map.png'], 'lessons');
  expect([...places.values()]).toEqual(['lessons/bike-marking/en.mdx', 'lessons/bike-marking/pictures/map.png']);
});

it('two files for one place are both judged', () => {
  const places = placesOf(['first/bike-marking/map.png', 'second/bike-marking/map.png'], 'lessons');
  expect([...places.values()]).toEqual(['lessons/bike-marking/map.png', 'lessons/second/bike-marking/map.png']);
});
