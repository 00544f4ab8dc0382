/** Contributors' pictures as Word and PowerPoint can show them. */
import sharp from 'sharp';
import type { Picture } from '../paper/materials.ts';

/** Pixels. Enough for a wall; a photograph straight from a phone would only make the file heavy. */
const widest = 2000;

/** PrintMaterials says what goes in and comes out. */
export async function showablePicture(bytes: Uint8Array): Promise<Picture> {
  const { format, width, height, orientation = 1 } = await sharp(bytes).metadata();
  const type = format === 'jpeg' ? 'jpg' : 'png';
  if ((format === 'png' || format === 'jpeg') && orientation === 1 && width <= widest)
    return { type, bytes, width, height };
  const turned = sharp(bytes).autoOrient().resize({ width: widest, withoutEnlargement: true });
  const { data, info } = await (type === 'jpg' ? turned.jpeg({ quality: 85 }) : turned.png()).toBuffer({
    resolveWithObject: true,
  });
  return { type, bytes: new Uint8Array(data), width: info.width, height: info.height };
}
