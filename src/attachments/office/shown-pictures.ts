/** Names for the pictures of a document by where people see them: `second picture on slide 1`. */
import type { Package, Part } from './package.ts';
import type { Labels } from './parts.ts';

/** More places than these tell nobody anything new. */
const mostPlaces = 2;

export class ShownPictures {
  readonly #all: Package;
  readonly #label: Labels;
  /** By the name of the picture's part: where it is shown. */
  readonly #places = new Map<string, string[]>();

  constructor(all: Package, label: Labels) {
    this.#all = all;
    this.#label = label;
  }

  /** @returns what hears the ids of a part's pictures, in their order */
  usedBy(part: Part): (id: string) => void {
    const targets = new Map((this.#all.relationships.get(part.name) ?? []).map(({ id, target }) => [id, target]));
    const seen = new Set<string>();
    const where = this.#label(part.name);
    const on = /^(slide|notes)/.test(where) ? 'on' : 'in the';
    return (id) => {
      const picture = targets.get(id);
      if (picture === undefined || seen.has(picture)) return;
      seen.add(picture);
      const places = this.#places.get(picture) ?? [];
      this.#places.set(picture, [...places, `${ordinal(seen.size)} picture ${on} ${where}`]);
    };
  }

  /** @param name of the picture's part */
  nameOf(name: string): string {
    const places = this.#places.get(name);
    if (places) return places.slice(0, mostPlaces).join(', ');
    const isPreview = this.#all.relationships.get('')?.some(({ target }) => target === name) ?? false;
    return isPreview ? 'small preview of the document' : `picture ${name.split('/').at(-1)!}`;
  }
}

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 20 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return ['first', 'second', 'third', 'fourth', 'fifth'][count - 1] ?? `${count}${ending}`;
}
