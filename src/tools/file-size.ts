/** @returns the size of a file as people read it: `47 kB`, `1.5 MB`, with a space that does not break */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)}\u00a0kB` : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
}
