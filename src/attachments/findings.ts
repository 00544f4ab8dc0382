/** What has been found in one file so far. Readers write here; what repeats is kept once. */
import type { Hazard, Picture, Property, TextPart } from '../document/attachment.ts';
import type { PictureNotes } from './picture/metadata.ts';
import { Unreadable } from './unreadable.ts';

/** Characters of text kept of one file: about seven hundred pages. */
const mostText = 3_000_000;

export interface ShownPicture extends Omit<Picture, 'place' | 'people'> {
  readonly notes: PictureNotes;
}

export class Findings {
  readonly hazards: Hazard[] = [];
  readonly pictures: Picture[] = [];
  readonly properties: Property[] = [];
  readonly #seen = new Set<string>();
  readonly #lines = new Map<string, string[]>();
  readonly #links = new Map<string, { help: string; addresses: Set<string> }>();
  #characters = 0;

  /** @param where a place inside the file, where there is one */
  hazard(rule: string, message: string, help: string, where?: string): void {
    const key = JSON.stringify([rule, message, where]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.hazards.push({ rule, message, help, ...(where !== undefined && { where }) });
  }

  /**
   * A link that may not be there. Those with the same fault are told together. @param fault as a sentence without its
   * end
   */
  unsafeLink(fault: string, help: string, address: string): void {
    const { addresses } = this.#links.get(fault) ?? { addresses: new Set() };
    this.#links.set(fault, {
      help,
      addresses: addresses.add(address.length > 60 ? `${address.slice(0, 57)}...` : address),
    });
  }

  /** @returns everything that may not be in the file */
  allHazards(): Hazard[] {
    const links = [...this.#links].map(([fault, { help, addresses }]): Hazard => {
      const all = [...addresses];
      const more = all.length > 3 ? ` and ${all.length - 3} more` : '';
      return { rule: 'attachment-links', message: `${fault}: ${all.slice(0, 3).join(', ')}${more}.`, help };
    });
    return [...this.hazards, ...links];
  }

  /** @returns the words of the file, all that stand in one place as one */
  allText(): TextPart[] {
    return Array.from(this.#lines, ([where, lines]) => ({ where, text: lines.join('\n') }));
  }

  /** @throws Unreadable when a file holds more words than can be looked through */
  words(where: string, text: string): void {
    if (text.trim() === '') return;
    this.#characters += text.length;
    if (this.#characters > mostText)
      throw new Unreadable(
        'There are more words in this file than can be looked through.',
        'Split it into several files.',
      );
    const lines = this.#lines.get(where);
    if (lines) lines.push(text);
    else this.#lines.set(where, [text]);
  }

  /** A picture, and what its hidden notes give away. @param where inside a document: which */
  picture({ where, width, height, moves, notes }: ShownPicture): void {
    const people = [...new Set(notes.people)];
    this.pictures.push({ ...(where !== undefined && { where }), width, height, place: notes.place, people, moves });
    this.words(where === undefined ? 'notes in the picture' : `notes in ${where}`, notes.words.join('\n'));
  }

  property(name: string, value: string): void {
    if (value.trim() !== '') this.properties.push({ name, value: value.trim() });
  }
}
