/** Places on a slide, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** English metric units: what PowerPoint counts in. */
export const emuPerPoint = 12_700;

/** @returns a length in points as PowerPoint writes it */
export function emu(points: number): number {
  return Math.round(points * emuPerPoint);
}

/** @returns a box as PowerPoint writes it. @param name p:xfrm for a frame around a table, a:xfrm for all else */
export function xfrm({ x, y, width, height }: Box, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return `<${name}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${name}>`;
}
