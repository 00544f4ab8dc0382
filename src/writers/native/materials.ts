/** The materials of writers that run in Node. */
import type { DrawnPicture, PrintMaterials } from '../paper/materials.ts';
import { renderDrawing } from './draw.ts';
import { ownMaster } from './own-master.ts';
import { showablePicture } from './picture.ts';

/** The band of squares stands in every file, and a chart in several. */
const drawn = new Map<string, Promise<DrawnPicture>>();

export const nodeMaterials: PrintMaterials = {
  draw(drawing, sharpness) {
    const key = `${sharpness} ${drawing.svg}`;
    const known = drawn.get(key) ?? renderDrawing(drawing, sharpness);
    drawn.set(key, known);
    return known;
  },
  picture: showablePicture,
  get master() {
    return ownMaster();
  },
};
