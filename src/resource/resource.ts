/** A resource ready to be shown. */
import type { DocumentModel } from '../document/model.ts';
import type { Finding } from '../schema/finding.ts';
import type { FrontMatter, Kind } from '../schema/kinds.ts';
import type { Language } from '../schema/shared.ts';

/** One language of one resource. */
export interface Resource<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly lang: Language;
  /**
   * Its address from the root of the site, without a base path: `/lessons/road-safety/`, `/cy/lessons/road-safety/`.
   */
  readonly path: string;
  readonly frontMatter: FrontMatter<K>;
  readonly document: DocumentModel;
  /** The sum of its activities; 0 for kinds without any. */
  readonly minutes: number;
  readonly hash: string;
  /** A translation of an older text than the one now published. */
  readonly stale: boolean;
}

export interface ShelvedFinding {
  readonly id: string;
  readonly path: string;
  readonly data: Finding;
}
