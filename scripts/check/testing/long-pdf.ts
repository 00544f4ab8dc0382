/** A PDF of so many pages. */
import { pdf } from '../../../src/attachments/samples/pdf.ts';

export function longPdf(count: number): Uint8Array {
  const pages = Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>');
  const kids = pages.map((_, index) => `${9 + index} 0 R`).join(' ');
  const written = new TextDecoder('latin1')
    .decode(pdf({ others: pages }))
    .replace('[3 0 R]/Count 1', `[${kids}]/Count ${count}`);
  return new TextEncoder().encode(written);
}
