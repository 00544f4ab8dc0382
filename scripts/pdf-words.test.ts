import { afterAll, expect, it } from 'vitest';
import { pdf } from '../src/attachments/samples/pdf.ts';
import { pdfWordReader } from './pdf-words.ts';

const reader = pdfWordReader();
afterAll(reader.stop);

/** Forms that hold ten of the next form each: twenty levels make more than a computer can count. */
function multiplying(): Uint8Array {
  const level = (number: number) => {
    const content =
      number === 28
        ? 'BT /F1 12 Tf (ha) Tj ET'
        : Array.from({ length: 10 }, (_, index) => `q 1 0 0 1 0 ${index} cm /X Do Q`).join('\n');
    return `<</Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</Font<</F1 5 0 R>>/XObject<</X ${number + 1} 0 R>>>>/Length ${content.length}>>\nstream\n${content}\nendstream`;
  };
  const forms = Array.from({ length: 20 }, (_, index) => level(9 + index));
  const plain = new TextDecoder('latin1').decode(pdf({ text: '', others: forms }));
  return Uint8Array.from(
    plain
      .replace('/Resources<</Font', '/Resources<</XObject<</X 9 0 R>>/Font')
      .replace('() Tj ET', '() Tj ET /X Do')
      .replace('Length 38', 'Length 44'),
    (sign) => sign.charCodeAt(0),
  );
}

it('reads the words of page after page', async () => {
  expect(await reader.read(pdf({ text: 'Hold up the two coats.' }))).toEqual([
    { where: 'page 1', text: 'Hold up the two coats.' },
  ]);
  expect(await reader.read(pdf({ text: 'What did you see?' }))).toEqual([
    { where: 'page 1', text: 'What did you see?' },
  ]);
});

it('stops at a PDF that takes for ever, and reads the next', async () => {
  const started = performance.now();
  await expect(reader.read(multiplying())).rejects.toThrow('took too long');
  expect(performance.now() - started).toBeLessThan(9_000);
  expect(await reader.read(pdf())).toHaveLength(1);
}, 20_000);

it('says so when something is no PDF', async () => {
  await expect(reader.read(new Uint8Array([1, 2, 3]))).rejects.toThrow();
});
