/**
 * The drawings in what the library makes of every page of a kind by itself, whatever the page says: faces on exit
 * cards, pictures on badges.
 */
import type { Kind } from '../schema/kinds.ts';
import { facesOf } from './drawings.ts';

/** Twelve badges, so that each child of a cohort knows their own. None is a real badge or a rank. */
export const badgePictures = [
  'zebra-stripes',
  'telephone',
  'tablet',
  'lifebuoy',
  'smoke-alarm',
  'hands-together',
  'ear',
  'tree',
  'magnifying-glass',
  'first-aid-box',
  'heart',
  'compass',
] as const;

export const drawnFor: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  lessons: facesOf[3],
  programmes: badgePictures,
};
