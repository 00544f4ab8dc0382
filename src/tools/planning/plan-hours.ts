/** What a plan takes in hours, at one school and for the force. All figures are whole minutes. */
import type { Plan } from '../../schema/force-file.ts';
import { programmeHours, type Hours } from '../programme-hours.ts';
import type { PlanRow } from './plan-row.ts';

export interface PlanHours {
  readonly atOneSchool: Hours;
  /** For the police, at all schools together. */
  readonly forTheForce: number;
  /** Sessions of which nobody has said how long they are: they count with what goes before and after alone. */
  readonly withoutLength: number;
}

/** @param schools how many run it */
export function planHours({ aroundEachSession }: Plan, rows: readonly PlanRow[], schools: number): PlanHours {
  const atOneSchool = programmeHours(
    rows.map(({ minutes = 0 }) => minutes),
    aroundEachSession,
  );
  return {
    atOneSchool,
    forTheForce: atOneSchool.police * schools,
    withoutLength: rows.filter(({ minutes }) => minutes === undefined).length,
  };
}
