/** A session under way: which step is shown, the clock, and what keys, buttons and a sleeping phone do to them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { activitiesOfVersion, type FileVersion, type LessonFile } from '../../tools/lesson-file.ts';
import { enterStep, isRunning, startClock, stopClock } from '../../tools/teach-clock.ts';
import type { Asked } from '../../tools/teach-query.ts';
import { InPlace } from '../../writers/page/place.ts';
import { keepAwake } from './awake.ts';
import { ClockBar } from './clock-bar.tsx';
import { EndView } from './end.tsx';
import { actionFor, type Action } from './keys.ts';
import { placeOfLesson } from './lesson-place.ts';
import { ListView } from './list.tsx';
import type { SayTeach } from './phrases.ts';
import { newSession, rememberedSession, rememberSession, type Session } from './remembered.ts';
import { StepView } from './step.tsx';
import type { TeachSetup } from './setup.ts';
import { ThumbBar } from './thumb-bar.tsx';

interface SessionProps {
  readonly lesson: LessonFile;
  readonly version: FileVersion;
  readonly asked: Asked;
  readonly setup: TeachSetup;
  readonly say: SayTeach;
  /** What else stands on the list. */
  readonly children: ComponentChildren;
}

export function SessionView({ lesson, version, asked, setup, say, children }: SessionProps) {
  const steps = activitiesOfVersion(lesson, version);
  const name = `${lesson.lang} ${lesson.id} ${lesson.hash} ${version.slot ?? ''}`;
  const [session, setSession] = useState<Session>(() => rememberedSession(name, steps.length, Date.now()));
  const { step, clock } = session;
  const now = useNow(isRunning(clock));
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);

  /** Two presses may come before the first is drawn. */
  const latest = useRef(session);
  const change = (changed: Session) => {
    latest.current = changed;
    setSession(changed);
    rememberSession(name, changed, Date.now());
  };
  const goTo = (to: number) => {
    const { step: from, clock: its } = latest.current;
    const isTaught = to > from && to <= steps.length && its.started !== undefined;
    change({ step: to, clock: isTaught ? enterStep(its, to - 1, Date.now()) : its });
  };
  const act = (action: Action) => {
    if (action === 'list') goTo(0);
    else goTo(Math.min(steps.length + 1, Math.max(0, latest.current.step + (action === 'next' ? 1 : -1))));
  };

  useKeys(lesson.withdrawn ? () => {} : act);
  useLayoutEffect(() => {
    document.title = `${steps[step - 1]?.title ?? lesson.title} – ${say('title')}`;
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  const isTeaching = step > 0 && step <= steps.length;
  useEffect(() => (isTeaching ? keepAwake() : undefined), [isTeaching]);

  const running = {
    start: () => change({ step, clock: startClock(clock, Math.max(0, step - 1), Date.now()) }),
    stop: () => change({ step, clock: stopClock(clock, Date.now()) }),
    forget: () => change(newSession),
  };
  const current = steps[step - 1];
  const to = steps.slice(0, step).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <InPlace value={placeOfLesson(lesson, setup.words, setup.base)}>
      {current ? (
        <>
          <ClockBar steps={steps} step={step - 1} clock={clock} now={now} say={say} {...running} />
          <StepView activity={current} isFirst={step === 1} {...{ to, heading, say }} lang={lesson.lang} />
        </>
      ) : step === 0 ? (
        <ListView {...{ lesson, version, asked, steps, session, heading, setup, say, goTo }} forget={running.forget}>
          {children}
        </ListView>
      ) : (
        <EndView {...{ lesson, version, heading, say }} forget={running.forget} />
      )}
      {step > 0 && <ThumbBar steps={steps} step={step} lang={lesson.lang} say={say} act={act} />}
    </InPlace>
  );
}

/** @returns the time in milliseconds, anew each second while a clock runs and when the page is looked at again */
function useNow(runs: boolean): number {
  const [now, setNow] = useState(Date.now);
  useLayoutEffect(() => {
    const look = () => setNow(Date.now());
    look();
    document.addEventListener('visibilitychange', look);
    const timer = runs ? setInterval(look, 1000) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [runs]);
  return now;
}

function useKeys(act: (action: Action) => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
      const on = event.target instanceof Element ? event.target : document.body;
      // Arrows choose among the radio buttons of the look.
      if (on.matches('input') && event.key !== 'Escape') return;
      const action = actionFor({
        key: event.key,
        modified: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
        onControl: on.matches('a, button, summary, [role="button"]'),
        atEnd: scrollTop + clientHeight >= scrollHeight - 2,
      });
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
