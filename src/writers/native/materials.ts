/** The materials of writers that run in Node. */
import { readFileSync } from 'node:fs';
import type { DrawnPicture, PrintMaterials } from '../paper/materials.ts';
import { renderDrawing } from './draw.ts';
import { showablePicture } from './picture.ts';

/** The band of squares stands in every file, and a chart in several. */
const drawn = new Map<string, Promise<DrawnPicture>>();

let ownMaster: Uint8Array | undefined;

export const nodeMaterials: PrintMaterials = {
  draw(drawing, sharpness) {
    const key = `${sharpness} ${drawing.svg}`;
    const known = drawn.get(key) ?? renderDrawing(drawing, sharpness);
    drawn.set(key, known);
    return known;
  },
  picture: showablePicture,
  get master() {
    return (ownMaster ??= new Uint8Array(readFileSync(new URL('../pptx/master/mini-police.pptx', import.meta.url))));
  },
};
