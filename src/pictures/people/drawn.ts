import { boxes } from '../shelf/group.ts';
import { crowds, pairs } from './groups.ts';
import type { Drawing } from './pen.ts';
import { portraits } from './portraits.ts';
import { outsideScenes } from './scenes-outside.ts';
import { policeScenes } from './scenes-police.ts';
import { schoolScenes } from './scenes-school.ts';
import { signs } from './signs.ts';
import { callingSteps } from './steps-calling.ts';
import { roadSteps } from './steps-road.ts';
import { waterSteps } from './steps-water.ts';
import { svgText } from './svg-text.ts';

/** Drawings of one kind, the box that they fill, and the weight of their line: lighter where there are more people. */
const kinds: readonly [drawings: Readonly<Record<string, Drawing>>, box: keyof typeof boxes, weight: number][] = [
  [portraits, 'person', 5],
  [pairs, 'square', 5],
  [crowds, 'scene', 5],
  [schoolScenes, 'scene', 4],
  [outsideScenes, 'scene', 4],
  [policeScenes, 'scene', 4],
  [callingSteps, 'scene', 5],
  [roadSteps, 'scene', 5],
  [waterSteps, 'scene', 5],
  [signs, 'square', 6],
];

/** @returns the drawings that are made from shared parts: the text of each SVG file under its name */
export function drawnFromParts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kinds.flatMap(([drawings, box, weight]) =>
      Object.entries(drawings).map(([name, drawing]) => [name, svgText(drawing, boxes[box], weight)] as const),
    ),
  );
}
