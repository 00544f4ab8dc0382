/** Pictures of a deck as files beside the page, each once. */
import { pictureTypes } from '../../schema/blocks.ts';
import type { DraftFile, DraftNode } from '../draft.ts';
import type { PaperPicture } from '../office/paper.ts';
import { block } from './deck-notes.ts';
import { withoutPeople } from './slide-private.ts';
import { plainWords } from './slide-text.ts';

export class DeckPictures {
  readonly files: DraftFile[] = [];
  /** Figures without alternative text, and where in the deck they stand. */
  readonly unsaid: { readonly node: DraftNode; readonly where: string }[] = [];
  /** Sentences about pictures that were left out. */
  readonly left: { readonly message: string; readonly where: string }[] = [];
  readonly #names = new Map<Uint8Array, string>();

  /** @param number of the slide @returns a Figure; undefined where it is left out, and told */
  figure({ alt, decorative, type, bytes }: PaperPicture, number: number): DraftNode | undefined {
    const where = `slide ${number}`;
    if (decorative) {
      this.left.push({ message: 'A picture that is marked as decoration was left out.', where });
      return undefined;
    }
    if (!pictureTypes.some((each) => each === type)) {
      const said = plainWords(alt) === '' ? '' : ` It shows: ${plainWords(alt)}`;
      this.left.push({ message: `A picture of a type that pages cannot show (${type}) was left out.${said}`, where });
      return undefined;
    }
    const words = withoutPeople(plainWords(alt).replace(/\n/g, ' ')).words.slice(0, 400);
    const node = block('Figure', [], { src: this.#nameOf(bytes, type, number), alt: words });
    if (words === '') this.unsaid.push({ node, where });
    return node;
  }

  #nameOf(bytes: Uint8Array, type: string, number: number): string {
    const known = this.#names.get(bytes);
    if (known !== undefined) return known;
    const taken = this.files.filter(
      ({ name }) => name.startsWith(`slide-${number}.`) || name.startsWith(`slide-${number}-`),
    );
    const name = `slide-${number}${taken.length > 0 ? `-${taken.length + 1}` : ''}.${type}`;
    this.files.push({ name, bytes });
    this.#names.set(bytes, name);
    return name;
  }
}
