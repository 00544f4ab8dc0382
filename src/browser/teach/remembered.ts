/** Where somebody is in a session: kept for half a day, so that a phone may sleep, and about nobody. */
import { newClock, type Clock } from '../../tools/teach-clock.ts';
import { readStore, writeStore } from '../stores/text-store.ts';

/** 0 is the list, 1 the first activity, and one more than there are activities is the end. */
export interface Session {
  readonly step: number;
  readonly clock: Clock;
}

const halfADay = 12 * 60 * 60 * 1000;
export const newSession: Session = { step: 0, clock: newClock };

/**
 * @param version which lesson, which text of it and which version
 * @param steps how many activities it has
 * @returns where the session was; a new one where it was another, too long ago, or cannot be read
 */
export function rememberedSession(version: string, steps: number, now: number): Session {
  const kept = readStore('teaching') as Partial<{ version: string; at: number; session: Session }> | null | undefined;
  const session = kept?.session;
  if (kept?.version !== version || typeof kept.at !== 'number' || now - kept.at > halfADay) return newSession;
  if (typeof session?.step !== 'number' || session.step > steps + 1 || typeof session.clock?.stood !== 'number')
    return newSession;
  return session;
}

export function rememberSession(version: string, session: Session, now: number): void {
  const isNew = session.step === 0 && session.clock.started === undefined;
  writeStore('teaching', isNew ? undefined : { version, at: now, session });
}
