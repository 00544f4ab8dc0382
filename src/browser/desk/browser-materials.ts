/** The materials of writers that run in a browser: what Node draws with a library, the browser draws by itself. */
import { magicOf } from '../../attachments/file-type.ts';
import type { Drawing, PrintMaterials } from '../../writers/paper/materials.ts';

/** Pixels, as in writers/native: more would only make the file heavy. */
const widest = 2000;

/**
 * @param base the site's base path, without a slash at its end
 * @returns materials for Word files. A page may load pictures of this site alone, so a drawing of the shelf is drawn
 * from its address, and the band from its path. Of any other drawing, which is a chart, readers that cannot show an SVG
 * see nothing: the file holds its figures as a table
 */
export function browserMaterials(base: string): PrintMaterials {
  return {
    async draw(drawing, sharpness) {
      const { svg, width, height } = drawing;
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(width * sharpness));
      canvas.height = Math.max(1, Math.round(height * sharpness));
      const context = canvas.getContext('2d')!;
      const image = isOfShelf(drawing) ? await loaded(`${base}/pictures/${drawing.name}.svg`) : undefined;
      if (image) context.drawImage(image, 0, 0, canvas.width, canvas.height);
      else drawFlat(context, svg, sharpness);
      return { svg: new TextEncoder().encode(svg), png: await bytesOf(canvas, 'image/png'), width, height };
    },
    async picture(bytes) {
      const is = magicOf(bytes);
      // Turned as its camera says.
      const bitmap = await createImageBitmap(new Blob([bytes as BlobPart]));
      const { width, height } = bitmap;
      const isPlain = is === 'png' && width <= widest;
      if (isPlain) return { type: 'png', bytes, width, height };
      const scale = Math.min(1, widest / width);
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const type = is === 'jpg' ? 'jpg' : 'png';
      const drawn = await bytesOf(canvas, type === 'jpg' ? 'image/jpeg' : 'image/png');
      return { type, bytes: drawn, width: canvas.width, height: canvas.height };
    },
    get master(): Uint8Array {
      throw new Error('Slides are not written in a browser.');
    },
  };
}

const isOfShelf = (drawing: Drawing): drawing is Drawing & { readonly name: string } => 'name' in drawing;

async function loaded(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => image,
    () => undefined,
  );
}

/** Rectangles and paths in one colour each, such as the band: nothing else is drawn. */
function drawFlat(context: CanvasRenderingContext2D, svg: string, sharpness: number): void {
  context.scale(sharpness, sharpness);
  for (const [, tag, attributes = ''] of svg.matchAll(/<(rect|path) ([^>]*)\/>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    context.fillStyle = of('fill');
    if (tag === 'path') context.fill(new Path2D(of('d')));
    else context.fillRect(0, 0, Number(of('width')), Number(of('height')));
  }
}

async function bytesOf(canvas: HTMLCanvasElement, type: string): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85));
  if (!blob) throw new Error('The browser could not draw a picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
