/** The parts of a presentation: many slides ask the same layout and the same picture, and each is read once. */
import type { OpenOffice } from './open-office.ts';
import type { XmlElement } from './xml-tree.ts';

export class DeckParts {
  readonly file: OpenOffice;
  readonly #trees = new Map<string, Promise<XmlElement | undefined>>();
  readonly #bytes = new Map<string, Promise<Uint8Array | undefined>>();

  constructor(file: OpenOffice) {
    this.file = file;
  }

  /** @returns the first part that one points to by a kind of relationship */
  related(from: string, kind: string): string | undefined {
    return this.file.related(from).find((each) => each.kind === kind && !each.external)?.target;
  }

  /** @returns where a relationship of a part leads: a part, or an address outside the file */
  target(from: string, id: string | undefined): { readonly target: string; readonly external: boolean } | undefined {
    return id === undefined ? undefined : this.file.related(from).find((each) => each.id === id);
  }

  /** @returns undefined where there is no such part @throws Unreadable */
  tree(name: string): Promise<XmlElement | undefined> {
    return once(this.#trees, name, () => this.file.xml(name));
  }

  /** @returns undefined where there is no such part @throws Unreadable */
  bytes(name: string): Promise<Uint8Array | undefined> {
    return once(this.#bytes, name, () => this.file.bytes(name));
  }
}

function once<Value>(known: Map<string, Promise<Value>>, name: string, read: () => Promise<Value>): Promise<Value> {
  const value = known.get(name) ?? read();
  known.set(name, value);
  return value;
}
