/** @returns whether a file has lines to point at, by its name */
export function isText(path: string): boolean {
  return /\.(mdx|yaml)$/.test(path);
}
