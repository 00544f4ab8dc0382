/** What the print of a whole resource is called. */
import type { Key } from '../../i18n/index.ts';
import type { Resource } from '../../resource/resource.ts';
import type { Kind } from '../../schema/kinds.ts';

/** A kind that is not here is called by its own name. */
const names: Readonly<Partial<Record<Kind, Key>>> = {
  lessons: 'print.plan',
  programmes: 'print.programme-plan',
  templates: 'print.form',
};

/** @returns its name; guidance that is taught minute by minute, such as a training session, is a session plan too */
export function printName({ kind, minutes }: Pick<Resource, 'kind' | 'minutes'>): Key {
  return kind === 'guidance' && minutes > 0 ? 'print.plan' : (names[kind] ?? `kind.${kind}`);
}
