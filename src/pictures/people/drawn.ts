import { boxes } from '../shelf/group.ts';
import { crowds, onTheStreet, pairs } from './groups.ts';
import type { Drawing } from './pen.ts';
import { place } from './place.ts';
import { portraits } from './portraits.ts';
import { outsideScenes } from './scenes-outside.ts';
import { policeScenes } from './scenes-police.ts';
import { schoolScenes } from './scenes-school.ts';
import { signs } from './signs.ts';
import { callingSteps } from './steps-calling.ts';
import { roadSteps } from './steps-road.ts';
import { waterSteps } from './steps-water.ts';
import { svgText } from './svg-text.ts';

interface Kind {
  readonly drawings: Readonly<Record<string, Drawing>>;
  readonly box: keyof typeof boxes;
  /** Of the usual line: lighter where there are more people. */
  readonly weight: number;
  /** They lie on a card with an edge, as places do. */
  readonly onCard?: boolean;
}

const kinds: readonly Kind[] = [
  { drawings: portraits, box: 'person', weight: 5 },
  { drawings: pairs, box: 'square', weight: 5 },
  { drawings: crowds, box: 'scene', weight: 5 },
  { drawings: signs, box: 'square', weight: 6 },
  ...[schoolScenes, outsideScenes, policeScenes].map(
    (drawings) => ({ drawings, box: 'scene', weight: 4, onCard: true }) as const,
  ),
  ...[onTheStreet, callingSteps, roadSteps, waterSteps].map(
    (drawings) => ({ drawings, box: 'scene', weight: 5, onCard: true }) as const,
  ),
];

/** Nobody's feet are to lie under the edge of a card. */
const onto = (drawing: Drawing) => place(drawing, { from: [200, 150], scale: 0.97 });

/** @returns the drawings that are made from shared parts: the text of each SVG file under its name */
export function drawnFromParts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kinds.flatMap(({ drawings, box, weight, onCard = false }) =>
      Object.entries(drawings).map(([name, drawing]) => {
        const laid = onCard ? onto(drawing) : drawing;
        return [name, svgText(laid, boxes[box], weight, onCard)] as const;
      }),
    ),
  );
}
