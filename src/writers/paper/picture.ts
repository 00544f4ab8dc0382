/** Contributors' pictures, found in the folder of their page. */
import { WriterError } from './download.ts';
import type { Picture, PrintMaterials } from './materials.ts';

/**
 * @param materials who reads it
 * @param pictures of the resource's folder, by name
 * @param name of the picture
 * @param file where the text asks for it
 * @param line likewise
 * @throws WriterError when there is no such picture, or it cannot be read
 */
export async function picture(
  materials: PrintMaterials,
  pictures: Readonly<Record<string, Uint8Array>>,
  name: string,
  file: string,
  line: number,
): Promise<Picture> {
  const bytes = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  if (!bytes) throw new WriterError(file, line, `The picture ${name} is not in the folder of this page.`);
  try {
    return await materials.picture(bytes);
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
