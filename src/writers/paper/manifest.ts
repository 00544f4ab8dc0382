/** What was made of which resource: written by the build, read by the pages and the catalogue. */
import type { Download } from './download.ts';

export interface MadeFile extends Download {
  /** From the root of the site: `/lessons/road-safety/road-safety-plan.pdf`. */
  readonly path: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** By the address of the resource: `/lessons/road-safety/`. */
export type Manifest = Readonly<Record<string, readonly MadeFile[]>>;
