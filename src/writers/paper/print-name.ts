/** What the print of a whole resource is called. */
import type { Key } from '../../i18n/index.ts';
import type { Kind } from '../../schema/kinds.ts';

/** A kind that is not here is called by its own name. */
const names: Readonly<Partial<Record<Kind, Key>>> = {
  lessons: 'print.plan',
  programmes: 'print.programme-plan',
  templates: 'print.form',
};

export function printName(kind: Kind): Key {
  return names[kind] ?? `kind.${kind}`;
}
