/** A sentence with holes, `There is no page at {path}.`: what was put into them, and how it reads with them filled. */

export interface Template {
  /** What stands around the holes: one more than there are holes. */
  readonly around: readonly string[];
  readonly holes: readonly string[];
}

export function templateOf(text: string): Template {
  const all = text.split(/\{([A-Za-z]\w*)\}/);
  return { around: all.filter((_, index) => index % 2 === 0), holes: all.filter((_, index) => index % 2 === 1) };
}

/**
 * Takes a time that grows with the length of the text and no faster, whatever it holds.
 * @returns what stands in the holes, in their order; undefined where the text was not made from that template. Where it
 * could have been made in several ways, each hole is as short as can be.
 */
export function fillingsOf({ around }: Template, text: string): string[] | undefined {
  const [first = '', ...others] = around;
  const last = others.pop();
  if (last === undefined) return text === first ? [] : undefined;
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  const found: string[] = [];
  let from = first.length;
  for (const words of others) {
    const at = text.indexOf(words, from);
    if (at < 0 || at + words.length > end) return undefined;
    found.push(text.slice(from, at));
    from = at + words.length;
  }
  return [...found, text.slice(from, end)];
}

/** @param fillings by the name of the hole; they may hold anything and are not looked into */
export function filled({ around, holes }: Template, fillings: ReadonlyMap<string, string>): string {
  return around.map((words, index) => words + (fillings.get(holes[index] ?? '') ?? '')).join('');
}
