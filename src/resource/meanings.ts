/** What the stage and the sensitivity of a resource mean, in the words of its kind. */
import type { Stage } from '../document/standing.ts';
import type { Key } from '../i18n/index.ts';
import type { FrontMatter, Kind } from '../schema/kinds.ts';

/**
 * What people do with a kind. Stage and sensitivity mean something else for each: nobody tries guidance with children,
 * and nothing in a case study is read to them.
 */
const uses = {
  lessons: { stage: 'taught', sensitivity: 'taught' },
  programmes: { stage: 'taught', sensitivity: 'taught' },
  guidance: { stage: 'read', sensitivity: 'read' },
  frameworks: { stage: 'read', sensitivity: 'read' },
  'case-studies': { stage: 'retold', sensitivity: 'read' },
  templates: { stage: 'filledIn', sensitivity: 'filledIn' },
} as const satisfies Record<Kind, object>;

/** @returns the words for what its sensitivity asks of whoever uses a resource of this kind */
export function sensitivityMeans(kind: Kind, sensitivity: FrontMatter['sensitivity']): Key {
  return `sensitivity.${sensitivity}.${uses[kind].sensitivity}`;
}

/** @returns the words for how far a resource of this kind has come */
export function stageMeans(kind: Kind, stage: Stage): Key {
  return `stage.${stage}.${uses[kind].stage}`;
}
