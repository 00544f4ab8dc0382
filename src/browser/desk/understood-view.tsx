/** What was understood of the files that somebody brought, and what was not. */
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../desk/draft.ts';
import type { Understood } from '../../desk/understood.ts';
import { gistOf } from './gist.ts';
import type { DeskParts } from './parts.ts';
import { RemarkList } from './remark-list.tsx';

interface UnderstoodViewProps extends DeskParts {
  readonly understood: Understood;
  readonly names: readonly string[];
  /** Goes on with one of the drafts; the others are kept. */
  work(index: number): void;
  back(): void;
}

export function UnderstoodView({ understood, names, work, back, say }: UnderstoodViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { drafts, remarks } = understood;
  const general = remarks.filter(({ draft }) => draft === undefined);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {say('understood.title', { names: names.join(', ') })}
      </h2>
      {drafts.length > 1 && <p>{say('understood.several', { count: drafts.length })}</p>}
      {drafts.length === 0 && <p>{say('understood.nothing')}</p>}
      {drafts.map((draft, index) => (
        <section class="panel desk-gist" key={index}>
          <GistOf {...{ draft, say }} />
          <p class="desk-buttons">
            <button type="button" class="govuk-button" onClick={() => work(index)}>
              {say(drafts.length > 1 ? 'understood.work.one' : 'understood.work')}
              {drafts.length > 1 && <span class="govuk-visually-hidden">: {gistOf(draft).title}</span>}
            </button>
          </p>
          <RemarkList {...{ say }} remarks={remarks.filter((remark) => remark.draft === index)} />
        </section>
      ))}
      <RemarkList {...{ say }} remarks={general} />
      <p>
        <button type="button" class="desk-link" onClick={back}>
          {say('understood.back')}
        </button>
      </p>
    </>
  );
}

function GistOf({ draft, say }: { readonly draft: Draft; readonly say: DeskParts['say'] }) {
  const gist = gistOf(draft);
  const list = (texts: readonly string[]) => (texts.length === 0 ? say('gist.none') : texts.join('; '));
  return (
    <>
      <h3>{gist.title || say('untitled')}</h3>
      <dl class="desk-facts">
        <dt>{say('gist.minutes')}</dt>
        <dd>{gist.minutes === 0 ? say('gist.none') : say('gist.minutes.value', { count: gist.minutes })}</dd>
        <dt>{say('gist.activities')}</dt>
        <dd>
          {gist.activities.length === 0 ? (
            say('gist.none')
          ) : (
            <ol>
              {gist.activities.map(({ title, minutes }) => (
                <li>
                  {title || say('untitled')}
                  {minutes !== '' && <span class="muted"> {say('gist.short', { minutes })}</span>}
                </li>
              ))}
            </ol>
          )}
        </dd>
        <dt>{say('gist.outcomes')}</dt>
        <dd>{list(gist.outcomes)}</dd>
        <dt>{say('gist.kit')}</dt>
        <dd>{list(gist.kit)}</dd>
        {gist.slides > 0 && (
          <>
            <dt>{say('gist.slides')}</dt>
            <dd>{gist.slides}</dd>
          </>
        )}
        {gist.worksheets > 0 && (
          <>
            <dt>{say('gist.worksheets')}</dt>
            <dd>{gist.worksheets}</dd>
          </>
        )}
        {gist.files.length > 0 && (
          <>
            <dt>{say('gist.files')}</dt>
            <dd>{list(gist.files)}</dd>
          </>
        )}
      </dl>
    </>
  );
}
