/** The clock against the plan, and what to leave out when it is late. */
import type { FileActivity } from '../../tools/lesson-file.ts';
import { asClock, isRunning, leaveOut, minutesBehind, minutesGone, type Clock } from '../../tools/teach-clock.ts';
import type { SayTeach } from './phrases.ts';

interface ClockBarProps {
  readonly steps: readonly FileActivity[];
  /** From 0. */
  readonly step: number;
  readonly clock: Clock;
  readonly now: number;
  readonly say: SayTeach;
  readonly start: () => void;
  readonly stop: () => void;
}

export function ClockBar({ steps, step, clock, now, say, start, stop }: ClockBarProps) {
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const runs = isRunning(clock);
  return (
    <div class="teach-clock">
      <div class="teach-clock-row">
        <p class="teach-time" role="timer">
          <strong>{asClock(minutesGone(clock, now))}</strong> {say('of', { count: total })}
        </p>
        <button type="button" class="teach-quiet" onClick={runs ? stop : start}>
          {say(runs ? 'pause' : clock.started === undefined ? 'startClock' : 'goOn')}
        </button>
      </div>
      <Standing steps={steps} step={step} clock={clock} now={now} say={say} />
    </div>
  );
}

/** Heard when it changes, which is once a minute at most. */
function Standing({ steps, step, clock, now, say }: Omit<ClockBarProps, 'start' | 'stop'>) {
  const behind = Math.trunc(minutesBehind(steps, step, clock, now));
  const advice = clock.started === undefined ? undefined : leaveOut(steps, step, behind);
  const where = advice && advice.step !== step ? `${say('then', { title: steps[advice.step]!.title })} ` : '';
  return (
    <div role="status" class={behind > 0 ? 'teach-standing teach-late' : 'teach-standing'}>
      {clock.started !== undefined && (
        <p>
          <strong>
            {behind > 0
              ? say('behind', { count: behind })
              : behind < 0
                ? say('ahead', { count: -behind })
                : say('onTime')}
          </strong>
          {behind > 0 && ` ${advice ? `${where}${advice.words}` : say('nothingToLeaveOut')}`}
        </p>
      )}
    </div>
  );
}
