/** What else somebody who opened this page may want. */

interface Described {
  readonly address: string;
  readonly frontMatter: { readonly topics: readonly string[]; readonly aims: readonly string[] };
}

/**
 * The nearest other resources: a shared main topic counts most, then other shared topics; aims only break ties.
 * @param others all there are. Asked about again, the same list is not looked through again
 * @param most how many at the most
 * @returns those that share at least one topic, nearest first
 */
export function relatedTo<Each extends Described>(page: Described, others: readonly Each[], most = 4): Each[] {
  const index = (known.get(others) ?? new Index(others)) as Index<Each>;
  known.set(others, index);
  // One more than is asked for: the page itself may be among them.
  return index
    .nearest(page.frontMatter, most + 1)
    .filter(({ address }) => address !== page.address)
    .slice(0, most);
}

const known = new WeakMap<readonly Described[], unknown>();

type Subjects = Described['frontMatter'];

/** Pages with the same topics and aims are as near to any other: of them the first by address are looked at. */
class Index<Each extends Described> {
  readonly #alike: readonly (readonly [Each, ...Each[]])[];
  readonly #asked = new Map<string, readonly Each[]>();

  constructor(all: readonly Each[]) {
    const groups = Map.groupBy(all.toSorted(byAddress), ({ frontMatter }) => keyOf(frontMatter));
    this.#alike = [...groups.values()] as [Each, ...Each[]][];
  }

  nearest(subjects: Subjects, most: number): readonly Each[] {
    const key = `${most} ${keyOf(subjects)}`;
    const found = this.#asked.get(key) ?? this.#find(subjects, most);
    this.#asked.set(key, found);
    return found;
  }

  #find(subjects: Subjects, most: number): Each[] {
    const byScore = Map.groupBy(this.#alike, ([{ frontMatter }]) => score(subjects, frontMatter));
    const found: Each[] = [];
    for (const points of [...byScore.keys()].filter((each) => each > 0).sort((a, b) => b - a)) {
      if (found.length >= most) break;
      const next = byScore.get(points)!.flatMap((alike) => alike.slice(0, most));
      found.push(...next.sort(byAddress));
    }
    return found.slice(0, most);
  }
}

function keyOf({ topics, aims }: Subjects): string {
  return [...topics, '', ...aims].join(' ');
}

function score(a: Subjects, b: Subjects): number {
  const topics = shared(a.topics, b.topics);
  return topics === 0 ? 0 : 100 * Number(a.topics[0] === b.topics[0]) + 10 * topics + shared(a.aims, b.aims);
}

function shared(a: readonly string[], b: readonly string[]): number {
  return b.filter((each) => a.includes(each)).length;
}

function byAddress(a: Described, b: Described): number {
  return a.address.localeCompare(b.address, 'en');
}
