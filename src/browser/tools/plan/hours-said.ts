/** The hours of a plan in words. */
import type { PlanHours } from '../../../tools/planning/plan-hours.ts';
import type { SayOfPlan } from './phrases.ts';

export function hoursSaid(
  { atOneSchool, forTheForce }: PlanHours,
  schools: number,
  say: SayOfPlan,
): { readonly name: string; readonly value: string }[] {
  const hours = (minutes: number) => say('hoursOf', { count: Math.round(minutes / 6) / 10 });
  return [
    { name: say('hours.children'), value: hours(atOneSchool.children) },
    { name: say('hours.school'), value: hours(atOneSchool.school) },
    { name: say('hours.police'), value: hours(atOneSchool.police) },
    { name: say('hours.force', { count: schools }), value: hours(forTheForce) },
  ];
}
