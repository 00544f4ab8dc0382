/**
 * The drawings in what the library makes of every page of a kind by itself, whatever the page says: faces on exit
 * cards, pictures on badges and in the notebook.
 */
import type { Kind } from '../schema/kinds.ts';
import { facesOf } from './drawings.ts';

/** Twelve badges, each about one thing children do, so that each child of a cohort knows their own. None is a rank. */
export const badges = [
  { about: 'roads', picture: 'road-sign-children' },
  { about: 'calling', picture: 'telephone' },
  { about: 'online', picture: 'tablet' },
  { about: 'water', picture: 'lifebuoy' },
  { about: 'fire', picture: 'smoke-alarm' },
  { about: 'helping', picture: 'hands-together' },
  { about: 'listening', picture: 'ear' },
  { about: 'place', picture: 'tree' },
  { about: 'clues', picture: 'magnifying-glass' },
  { about: 'first-aid', picture: 'first-aid-box' },
  { about: 'friends', picture: 'heart' },
  { about: 'leading', picture: 'compass' },
] as const;

/** What the notebook and the cards for a swearing-in are decorated with. */
export const bookletPictures = {
  cover: 'mini-police-child',
  about: 'pencil',
  pledge: 'pledge',
  duties: 'hi-vis-jacket',
  end: 'rosette',
  tell: 'child-talking-to-adult',
  back: 'notebook',
} as const;

/** What the slides show that are made from a programme: in assembly, to the staff, to parents. */
export const programmeDeckDrawings = [
  'pcso-with-class',
  'group-of-children',
  'children-with-pcso-outside',
  'calendar',
  'question-mark',
  'teacher',
  'class-listening',
  'parent-and-child',
] as const;

export const drawnFor: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  lessons: facesOf[3],
  programmes: [...badges.map(({ picture }) => picture), ...Object.values(bookletPictures), ...programmeDeckDrawings],
};
