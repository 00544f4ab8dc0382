/**
 * The clock of a session against its plan. It counts from when it was started, so a phone that slept loses nothing.
 * Times of day are milliseconds, as Date.now() gives them; everything else is minutes, with fractions.
 */
export interface Clock {
  /** When it was started; undefined before that. */
  readonly started?: number | undefined;
  /** When it was stopped; undefined while it runs. */
  readonly stopped?: number | undefined;
  /** Milliseconds that it stood still before. */
  readonly stood: number;
  /** When each step was come to, going forward: minutes of this clock, by the step. */
  readonly entered: Readonly<Record<string, number>>;
}

export const newClock: Clock = { stood: 0, entered: {} };

export function isRunning({ started, stopped }: Clock): boolean {
  return started !== undefined && stopped === undefined;
}

/** @returns minutes since it was started, without those it stood still; 0 before that */
export function minutesGone({ started, stopped, stood }: Clock, now: number): number {
  return started === undefined ? 0 : Math.max(0, (stopped ?? now) - started - stood) / 60_000;
}

/** @param step the step that is being taught; its time begins now */
export function startClock(clock: Clock, step: number, now: number): Clock {
  return clock.started === undefined ? enterStep({ ...clock, started: now }, step, now) : goOn(clock, now);
}

export function stopClock(clock: Clock, now: number): Clock {
  return isRunning(clock) ? { ...clock, stopped: now } : clock;
}

function goOn({ stopped, ...clock }: Clock, now: number): Clock {
  return stopped === undefined ? clock : { ...clock, stood: clock.stood + Math.max(0, now - stopped) };
}

/** Whoever goes forward to a step begins it, again if they only had a look before. Going back begins nothing. */
export function enterStep(clock: Clock, step: number, now: number): Clock {
  return { ...clock, entered: { ...clock.entered, [step]: minutesGone(clock, now) } };
}

interface Planned {
  readonly minutes: number;
  readonly shorter: readonly { readonly words: string; readonly saves: number }[];
}

/**
 * @param steps of the version, in order
 * @param step the one that is being taught
 * @returns minutes behind the plan when this step ends, if it takes as long as it should; below 0 there is time in hand
 */
export function minutesBehind(steps: readonly Planned[], step: number, clock: Clock, now: number): number {
  const from = steps.slice(0, step).reduce((sum, { minutes }) => sum + minutes, 0);
  const takes = steps[step]?.minutes ?? 0;
  const ends = Math.max(minutesGone(clock, now), (clock.entered[step] ?? from) + takes);
  return ends - from - takes;
}

export interface LeaveOut {
  readonly step: number;
  readonly words: string;
}

/**
 * @param behind minutes
 * @returns what to leave out: of the notes of this step and later ones the first that saves enough; where none does,
 * the one that saves most. Undefined where nobody is a minute behind, or nothing is said.
 */
export function leaveOut(steps: readonly Planned[], step: number, behind: number): LeaveOut | undefined {
  if (behind < 1) return undefined;
  const notes = steps.flatMap(({ shorter }, place) =>
    place < step ? [] : shorter.map(({ words, saves }) => ({ step: place, words, saves })),
  );
  const most = notes.reduce<(typeof notes)[number] | undefined>(
    (best, note) => (best === undefined || note.saves > best.saves ? note : best),
    undefined,
  );
  const found = notes.find(({ saves }) => saves >= behind) ?? most;
  return found && { step: found.step, words: found.words };
}

/** @returns minutes as a clock shows them: `7:05` */
export function asClock(minutes: number): string {
  const seconds = Math.floor(Math.max(0, minutes) * 60 + 1e-6);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
