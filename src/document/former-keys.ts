/**
 * Keys that pages once had and that say nothing any more: what they said is derived now. An old file that still has one
 * is read as if it had none, and its content hash does not count it.
 */
export const formerKeys: ReadonlySet<string> = new Set(['stage']);

/** @returns the front matter as written, without them; the same object where it has none */
export function withoutFormerKeys(frontMatter: unknown): unknown {
  if (frontMatter === null || typeof frontMatter !== 'object' || Array.isArray(frontMatter)) return frontMatter;
  const entries = Object.entries(frontMatter);
  const kept = entries.filter(([key]) => !formerKeys.has(key));
  return kept.length === entries.length ? frontMatter : Object.fromEntries(kept);
}
