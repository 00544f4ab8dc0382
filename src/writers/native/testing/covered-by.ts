/** For tests: what a font has shapes for. */

/** @param table the font's own table of letters, cmap @returns the code points in it */
export function coveredBy(table: Uint8Array): Set<number> {
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(2); index++) {
    const at = view.getUint32(8 + 8 * index);
    // Format 12 lists every code point that the font has; where there is none, format 4 does. The others list the same.
    if (view.getUint16(at) === 12)
      for (let group = 0; group < view.getUint32(at + 12); group++) {
        for (let point = view.getUint32(at + 16 + 12 * group); point <= view.getUint32(at + 20 + 12 * group); point++)
          found.add(point);
      }
    else if (view.getUint16(at) === 4)
      for (let segment = 0, twice = view.getUint16(at + 6); segment < twice; segment += 2) {
        const [end, start, delta, range] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map((table) =>
          view.getUint16(at + table + segment),
        ) as [number, number, number, number];
        for (let point = start; point <= end && point < 0xffff; point++) {
          const own = range && view.getUint16(at + 16 + 3 * twice + segment + range + 2 * (point - start));
          if (range === 0 ? (point + delta) & 0xffff : own) found.add(point);
        }
      }
  }
  return found;
}
