/** The national register: what each force runs, as far as somebody has said, with who said it and when. */
import type { Force } from '../schema/reference.ts';
import type { programmeStates, Register, Statement } from '../schema/register.ts';

/** Of what nobody has said anything, it is not known. */
export type ProgrammeState = (typeof programmeStates)[number] | 'not-known';

export interface RegisterEntry {
  readonly force: Force;
  /** As the newest statement says. */
  readonly state: ProgrammeState;
  /** The newest first; none where nothing is known. */
  readonly statements: readonly Statement[];
}

/**
 * @param forces every force
 * @param registers what was said, by the id of the force
 * @returns an entry for each force, in the order of the list
 */
export function registerEntries(
  forces: readonly Force[],
  registers: readonly { readonly id: string; readonly data: Register | undefined }[],
): RegisterEntry[] {
  const known = new Map(registers.map(({ id, data }) => [id, data?.statements ?? []]));
  return forces.map((force) => {
    const statements = known.get(force.id) ?? [];
    return { force, state: statements[0]?.runs ?? 'not-known', statements };
  });
}

/** Something that was said, with the statement that it stands in. */
export interface Said<Key extends keyof Statement> {
  readonly value: NonNullable<Statement[Key]>;
  readonly statement: Statement;
}

/** @returns the newest that was said of one thing; undefined where nobody has said it */
export function newestSaid<Key extends keyof Statement>(
  statements: readonly Statement[],
  key: Key,
): Said<Key> | undefined {
  const statement = statements.find((each) => each[key] !== undefined);
  return statement && { value: statement[key] as NonNullable<Statement[Key]>, statement };
}

export interface RegisterSums {
  /** How many forces stand in each state. */
  readonly states: Readonly<Record<ProgrammeState, number>>;
  /** Those said to run a mini-police by a statement that is no older than `since`. */
  readonly lately: number;
  readonly forces: number;
}

/** @param since a year, such as 2023 */
export function registerSums(entries: readonly RegisterEntry[], since: number): RegisterSums {
  const counted = (state: ProgrammeState) => entries.filter((each) => each.state === state).length;
  return {
    states: {
      'mini-police': counted('mini-police'),
      similar: counted('similar'),
      ended: counted('ended'),
      none: counted('none'),
      'not-known': counted('not-known'),
    },
    lately: entries.filter(
      ({ state, statements }) =>
        state === 'mini-police' &&
        statements.some(({ said, runs }) => runs === 'mini-police' && Number(said?.slice(0, 4)) >= since),
    ).length,
    forces: entries.length,
  };
}
