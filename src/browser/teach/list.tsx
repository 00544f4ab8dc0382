/** The first screen: what must be agreed, the steps with their minutes, and what to have ready. */
import type { ComponentChildren, Ref } from 'preact';
import { longDate } from '../../i18n/formats.ts';
import { fileSize } from '../../tools/file-size.ts';
import type { FileActivity, FileVersion, LessonFile } from '../../tools/lesson-file.ts';
import { teachQuery, type Asked } from '../../tools/teach-query.ts';
import { usePlace } from '../../writers/page/place.ts';
import { Nodes } from '../../writers/page/nodes.tsx';
import { LinesIn } from './end.tsx';
import type { SayTeach } from './phrases.ts';
import type { Session } from './remembered.ts';
import type { TeachSetup } from './setup.ts';

interface ListProps {
  readonly lesson: LessonFile;
  readonly version: FileVersion;
  readonly asked: Asked;
  readonly steps: readonly FileActivity[];
  readonly session: Session;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly setup: TeachSetup;
  readonly say: SayTeach;
  readonly goTo: (step: number) => void;
  readonly forget: () => void;
  readonly children: ComponentChildren;
}

export function ListView(props: ListProps) {
  const { lesson, version, asked, heading, setup, say, children } = props;
  return (
    <article class="teach-list">
      <p class="teach-about">{say('title')}</p>
      <h1 ref={heading} tabIndex={-1} lang={lesson.lang}>
        {lesson.title}
      </h1>
      <ul class="teach-versions">
        {lesson.versions.map(({ slot, minutes }) => (
          <li>
            <a href={teachQuery({ ...asked, slot })} aria-current={slot === version.slot ? 'true' : undefined}>
              {slot === undefined ? say('whole', { count: minutes }) : say('minutes', { count: slot })}
            </a>
          </li>
        ))}
      </ul>
      {lesson.withdrawn ? <Withdrawn {...props} /> : <Ready {...props} />}
      {children}
      {!lesson.withdrawn && (
        <p>
          <a href={`${setup.kept}${teachQuery(asked)}`}>{say('keep')}</a>
        </p>
      )}
      <p>
        <a href={`${lesson.address}${version.slot === undefined ? '' : `?minutes=${version.slot}`}`}>{say('lesson')}</a>
      </p>
    </article>
  );
}

function Withdrawn({ lesson: { withdrawn, lang } }: ListProps) {
  const { t, lang: around } = usePlace();
  if (!withdrawn) return null;
  return (
    <section class="teach-warning">
      <h2>{t('withdrawn')}</h2>
      <p>
        {t('withdrawn.on', { date: longDate(around, withdrawn.date) })} <span lang={lang}>{withdrawn.reason}</span>
      </p>
      {withdrawn.instead && (
        <p>
          {t('withdrawn.instead')} <a href={withdrawn.instead}>{withdrawn.instead}</a>
        </p>
      )}
    </section>
  );
}

function Ready({ lesson, version, steps, session, say, goTo, forget }: ListProps) {
  const { t } = usePlace();
  const { lang, sensitivity } = lesson;
  const begun = session.clock.started !== undefined;
  const readFirst = sensitivity !== 'everyday';
  return (
    <>
      {readFirst && (
        <section class="teach-warning">
          <h2>{t(sensitivity === 'brief-first' ? 'lesson.agreeFirst' : 'lesson.readFirst')}</h2>
          <LinesIn lang={lang} lines={version.safeguarding} />
        </section>
      )}
      <button type="button" class="teach-next" onClick={() => goTo(1)}>
        {say('begin')}
      </button>
      <ol class="teach-steps" lang={lang}>
        {steps.map(({ title, minutes }, index) => (
          <li>
            <button type="button" onClick={() => goTo(index + 1)}>
              <span>{title}</span> <span class="small">{say('minutes', { count: minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
      {begun && (
        <button type="button" class="teach-quiet" onClick={forget}>
          {say('forget')}
        </button>
      )}
      <Folded title={t('lesson.nightBefore')} isThere={version.nightBefore.length > 0}>
        <div lang={lang}>
          <Nodes nodes={version.nightBefore} />
        </div>
      </Folded>
      <Folded title={t('kit')} isThere={version.kit.length > 0}>
        <LinesIn lang={lang} lines={version.kit} />
      </Folded>
      <Folded title={t('lesson.outcomes')} isThere>
        <LinesIn lang={lang} lines={version.outcomes} />
      </Folded>
      {(['early', 'deeper'] as const).map((which) => (
        <Folded title={t(`lesson.${which}`)} isThere={(version[which] ?? []).length > 0}>
          <LinesIn lang={lang} lines={version[which] ?? []} />
        </Folded>
      ))}
      <Folded title={t('lesson.safeguarding')} isThere={!readFirst}>
        <LinesIn lang={lang} lines={version.safeguarding} />
      </Folded>
      <Folded title={say('files')} isThere={version.files.length > 0}>
        <ul>
          {version.files.map(({ purpose, format, href, bytes }) => (
            <li>
              <a href={href}>
                {t(`download.${purpose}` as 'download.plan')} ({format}, {fileSize(bytes)})
              </a>
            </li>
          ))}
        </ul>
      </Folded>
    </>
  );
}

function Folded({ title, isThere, children }: { title: string; isThere: boolean; children: ComponentChildren }) {
  return isThere ? (
    <details class="teach-ready">
      <summary>{title}</summary>
      {children}
    </details>
  ) : null;
}
