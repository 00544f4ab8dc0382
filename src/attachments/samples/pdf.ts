/** PDFs made by hand: one page with a line of text, and whatever other objects are put in. */
import { ascii } from './bytes.ts';

/** Draws a line of text. @param x points from the left edge, `y` from the bottom */
export function textLine(text: string, x: number, y: number): string {
  return `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`;
}

/**
 * @param text the line on the page, ASCII without brackets
 * @param content what the page draws, in place of that line
 * @param page what stands in the page besides: `/Annots[9 0 R]`
 * @param catalogue what stands in the catalogue besides: `/OpenAction 9 0 R`
 * @param resources what stands among its resources besides the typeface F1
 * @param others other objects, from number 9 on: `<</S/JavaScript/JS(app.alert(1))>>`
 * @param trailer what stands in the trailer besides
 */
export function pdf({
  text = 'Hold up the two coats.',
  content = textLine(text, 20, 100),
  page = '',
  resources = '',
  catalogue = '',
  others = [],
  trailer = '',
}: {
  text?: string;
  content?: string;
  page?: string;
  resources?: string;
  catalogue?: string;
  others?: readonly string[];
  trailer?: string;
} = {}): Uint8Array {
  const objects = [
    [1, `<</Type/Catalog/Pages 2 0 R${catalogue}>>`],
    [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [
      3,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>${page}>>`,
    ],
    [4, `<</Length ${content.length}>>\nstream\n${content}\nendstream`],
    [5, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
    ...others.map((other, index): [number, string] => [9 + index, other]),
  ] as const;
  let file = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, value] of objects) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${value}\nendobj\n`;
  }
  const size = 9 + others.length;
  const index = Array.from({ length: size }, (_, number) =>
    places.has(number) ? `${String(places.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n',
  ).join('');
  return ascii(
    `${file}xref\n0 ${size}\n${index}trailer\n<</Root 1 0 R/Size ${size}${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}
