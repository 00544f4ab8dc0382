import { expect, it } from 'vitest';
import { placeOf } from './place.ts';

it.each([
  ['en.mdx', 'lessons/your-page/en.mdx'],
  ['map.png', 'lessons/your-page/map.png'],
  ['bike-marking.mdx', 'lessons/bike-marking/en.mdx'],
  ['bike-marking/en.mdx', 'lessons/bike-marking/en.mdx'],
  ['Documents/bike-marking/map.png', 'lessons/bike-marking/map.png'],
  ['content/guidance/parents/en.mdx', 'guidance/parents/en.mdx'],
  ['lessons/bike-marking/en.mdx', 'lessons/bike-marking/en.mdx'],
  ['lessons/lessons/en.mdx', 'lessons/lessons/en.mdx'],
  ['My Lesson.mdx', 'lessons/your-page/My Lesson.mdx'],
])('%s stands at %s', (path, place) => {
  expect(placeOf(path, 'lessons')).toBe(place);
});
