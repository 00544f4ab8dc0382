/** What else somebody who opened this page may want. */

interface Described {
  readonly address: string;
  readonly frontMatter: { readonly topics: readonly string[]; readonly aims: readonly string[] };
}

/**
 * The nearest other resources: a shared main topic counts most, then other shared topics; aims only break ties.
 * @param most how many at the most
 * @returns those that share at least one topic, nearest first
 */
export function relatedTo<Each extends Described>(page: Described, others: readonly Each[], most = 4): Each[] {
  const [main] = page.frontMatter.topics;
  const shared = (a: readonly string[], b: readonly string[]) => a.filter((each) => b.includes(each)).length;
  return others
    .filter((other) => other.address !== page.address)
    .map((other) => {
      const topics = shared(other.frontMatter.topics, page.frontMatter.topics);
      const mains = Number(other.frontMatter.topics[0] === main);
      return {
        other,
        score: topics === 0 ? 0 : 100 * mains + 10 * topics + shared(other.frontMatter.aims, page.frontMatter.aims),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.other.address.localeCompare(b.other.address, 'en'))
    .slice(0, most)
    .map(({ other }) => other);
}
