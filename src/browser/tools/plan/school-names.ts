/** The schools of a plan by name. */
import type { ForceFile, Plan } from '../../../schema/force-file.ts';

/** @returns names in the order of the file; a school that has left the file is left out */
export function schoolNames({ schools }: Pick<ForceFile, 'schools'>, plan: Plan): string[] {
  return schools.filter(({ id }) => plan.schools.includes(id)).map(({ name }) => name);
}
