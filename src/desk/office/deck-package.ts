/** A presentation, opened with the limits of src/attachments/: its parts by name, each read once. */
import { Budget } from '../../attachments/budget.ts';
import { joined } from '../../attachments/inflate.ts';
import { openPackage, type Package, type Part } from '../../attachments/office/package.ts';
import { unzip } from '../../attachments/zip.ts';
import { CannotBeTaken } from '../understood.ts';
import { xmlTree, type XmlElement } from './xml-tree.ts';

export class DeckPackage {
  readonly #all: Package;
  readonly #budget: Budget;
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #trees = new Map<string, Promise<XmlElement>>();
  readonly #bytes = new Map<string, Promise<Uint8Array>>();

  private constructor(all: Package, budget: Budget) {
    this.#all = all;
    this.#budget = budget;
    this.#parts = new Map(all.parts.map((part) => [part.name.toLowerCase(), part]));
  }

  /** @throws Unreadable for what is no package */
  static async open(bytes: Uint8Array): Promise<DeckPackage> {
    const budget = new Budget();
    return new DeckPackage(await openPackage(bytes, budget), budget);
  }

  /** @returns the name of the part with the order of the slides @throws CannotBeTaken where it is no presentation */
  get main(): string {
    const target = this.#all.relationships.get('')?.find(({ kind }) => kind === 'officeDocument')?.target ?? '';
    const type = this.#parts.get(target.toLowerCase())?.type ?? '';
    if (!/presentationml\.|ms-powerpoint\./.test(type))
      throw new CannotBeTaken(
        'This is no PowerPoint presentation.',
        'Open it in PowerPoint, choose Save As and PowerPoint Presentation (pptx), and bring that file.',
      );
    return target;
  }

  /** @returns the parts that one points to by a kind of relationship, with their ids, in the order of the file */
  related(from: string, kind: string): { readonly id: string; readonly target: string }[] {
    return (this.#all.relationships.get(from) ?? []).filter((each) => each.kind === kind && !each.external);
  }

  /** @returns where a relationship of a part leads: a part, or an address outside the file */
  target(from: string, id: string | undefined): { readonly target: string; readonly external: boolean } | undefined {
    return id === undefined ? undefined : this.#all.relationships.get(from)?.find((each) => each.id === id);
  }

  named(pattern: RegExp): string[] {
    return this.#all.parts.map(({ name }) => name).filter((name) => pattern.test(name));
  }

  /** @returns undefined where there is no such part @throws Unreadable */
  async tree(name: string): Promise<XmlElement | undefined> {
    const part = this.#parts.get(name.toLowerCase());
    if (!part) return undefined;
    const known = this.#trees.get(part.name) ?? xmlTree(unzip(part.entry, this.#budget), this.#budget);
    this.#trees.set(part.name, known);
    return known;
  }

  /** @returns undefined where there is no such part @throws Unreadable */
  async bytes(name: string): Promise<Uint8Array | undefined> {
    const part = this.#parts.get(name.toLowerCase());
    if (!part) return undefined;
    const known = this.#bytes.get(part.name) ?? this.#unpacked(part);
    this.#bytes.set(part.name, known);
    return known;
  }

  async #unpacked(part: Part): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of unzip(part.entry, this.#budget)) pieces.push(piece);
    return joined(pieces);
  }
}
