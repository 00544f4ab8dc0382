/** A plan as a file of its own: a force file with nothing else in it, whose plans go into another one. */
import type { ForceFile, Plan } from '../../schema/force-file.ts';
import { emptyForceFile, openForceFile, saveForceFile, type ForceFileFault } from '../force-file/open-force-file.ts';
import { takenIn } from './change-plan.ts';

/** @returns the text of the file. Schools stay behind: another force has its own. */
export function savePlanFile(plan: Plan): string {
  return saveForceFile({ ...emptyForceFile(), plans: [{ ...plan, schools: [] }] });
}

/**
 * @param text of a plan's file, or of any force file
 * @returns the plans in it, each under an id that is free in `file`; or why it cannot be read
 */
export function plansFromFile(
  file: Pick<ForceFile, 'plans'>,
  text: string,
): { readonly plans: readonly Plan[] } | { readonly faults: readonly ForceFileFault[] } {
  const opened = openForceFile(text);
  if ('faults' in opened) return opened;
  const plans: Plan[] = [];
  for (const plan of opened.file.plans)
    plans.push(takenIn({ plans: [...file.plans, ...plans] }, { ...plan, schools: [] }));
  return { plans };
}
