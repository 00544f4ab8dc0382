/** Contributors' pictures as Word and PowerPoint can show them. */
import sharp from 'sharp';
import { WriterError } from './download.ts';

export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels. Enough for a wall; a photograph straight from a phone would only make the file heavy. */
const widest = 2000;

/**
 * @param pictures of the resource's folder, by name
 * @param name of the picture
 * @param file where the text asks for it
 * @param line likewise
 * @returns the picture, untouched where that is possible: WebP becomes PNG, which every Word can read, and a photograph
 * that was taken with the camera on its side is turned
 * @throws WriterError when there is no such picture, or it cannot be read
 */
export async function picture(
  pictures: Readonly<Record<string, Uint8Array>>,
  name: string,
  file: string,
  line: number,
): Promise<Picture> {
  const bytes = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  if (!bytes) throw new WriterError(file, line, `The picture ${name} is not in the folder of this page.`);
  try {
    const { format, width, height, orientation = 1 } = await sharp(bytes).metadata();
    const type = format === 'jpeg' ? 'jpg' : 'png';
    if ((format === 'png' || format === 'jpeg') && orientation === 1 && width <= widest)
      return { type, bytes, width, height };
    const turned = sharp(bytes).autoOrient().resize({ width: widest, withoutEnlargement: true });
    const { data, info } = await (type === 'jpg' ? turned.jpeg({ quality: 85 }) : turned.png()).toBuffer({
      resolveWithObject: true,
    });
    return { type, bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch (error) {
    throw new WriterError(
      file,
      line,
      `The picture ${name} cannot be read (${(error as Error).message.split('\n')[0]}). Save it again as PNG or JPEG.`,
    );
  }
}

/** @returns width and height of a picture of this shape, as large as fits */
export function fitInto(
  { width, height }: { readonly width: number; readonly height: number },
  most: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const scale = Math.min(most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}
