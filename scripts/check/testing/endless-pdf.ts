/** A PDF that is sound and never ends. */
import { pdf } from '../../../src/attachments/samples/pdf.ts';

/** Forms that hold ten of the next form each: twenty levels make more than a computer can count. */
export function endlessPdf(): Uint8Array {
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
