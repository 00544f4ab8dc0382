import { expect, it } from 'vitest';
import type { LessonFile } from '../../tools/lesson-file.ts';
import { filesToKeep } from './kept-lessons.ts';

const file = (purpose: string, format: string) => ({
  purpose,
  format,
  href: `/base/lessons/x/${purpose}.${format}`,
  bytes: 1,
});
const figure = { type: 'block', name: 'Figure', line: 0, settings: { src: 'map.png', alt: 'A map' }, children: [] };
const lesson = {
  id: 'x',
  drawings: { torch: { name: 'torch', width: 300, height: 300, shows: 'A torch' } },
  activities: [{ nodes: [] }, { nodes: [figure] }],
  versions: [
    {
      slot: 20,
      activities: [0],
      files: [file('plan', 'pdf'), file('slides', 'pptx'), file('plan', 'docx'), file('pack', 'zip')],
    },
    { activities: [0, 1], files: [file('plan', 'pdf')] },
  ],
} as unknown as LessonFile;

const torch = '/base/pictures/torch.svg';

it('keeps the prints, slides and pictures of a version, and neither Word nor the zip, which hold the same', () => {
  expect(filesToKeep(lesson, 20, '/base')).toEqual(['/base/lessons/x/plan.pdf', '/base/lessons/x/slides.pptx', torch]);
  expect(filesToKeep(lesson, undefined, '/base')).toEqual([
    '/base/lessons/x/plan.pdf',
    '/base/lessons/x/map.png',
    torch,
  ]);
});

it('keeps nothing of a version that there is not', () => {
  expect(filesToKeep(lesson, 40, '/base')).toEqual([]);
});
