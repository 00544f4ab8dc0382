import { boxes } from '../shelf/group.ts';
import { cast } from './cast.ts';
import { figure } from './figure.ts';
import type { Drawing } from './pen.ts';
import { svgText } from './svg-text.ts';

const standing: Readonly<Record<string, Drawing>> = {
  pcso: figure(cast.pcso),
  'girl-with-plaits': figure(cast.plaits),
  'boy-with-glasses': figure(cast.glasses),
};

/** @returns the drawings that are made from shared parts: the text of each SVG file under its name */
export function drawnFromParts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(standing).map(([name, drawing]) => [name, svgText(drawing, boxes.person, 5)]),
  );
}
