/** What a session of a plan is called. */
import type { PlanRow } from '../../../tools/planning/plan-row.ts';
import type { SayOfPlan } from './phrases.ts';

export function sessionName({ lesson, id }: Pick<PlanRow, 'lesson' | 'id'>, say: SayOfPlan): string {
  return lesson?.title ?? (id === undefined ? say('open') : say('unknown', { id }));
}
