/** A show of slides: finds the lesson that the address asks for, and shows it or what is said meanwhile. */
import { useEffect, useState } from 'preact/hooks';
import { speaker } from '../../i18n/text.ts';
import { showOf } from './show-of.ts';
import { teachAsked } from '../../tools/teach-query.ts';
import { InPlace } from '../../writers/page/place.ts';
import { Failed } from '../teach/failed.tsx';
import { placeOfLesson } from '../teach/lesson-place.ts';
import { openLesson, type Opened } from '../teach/load-lesson.ts';
import { NotesView } from './notes.tsx';
import type { SlidesSetup } from './setup.ts';
import { ShowView } from './show.tsx';

/** @returns whether this is the second window, with what to say */
const isNotes = () => new URLSearchParams(location.search).has('notes');

export function Slides({ setup }: { readonly setup: SlidesSetup }) {
  const say = speaker(setup.phrases);
  const ofOpening = speaker(setup.opening);
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => void openLesson(teachAsked(location.search), setup.base, setup.phrases.lang).then(setOpened), []);
  if (!opened) return <p class="show-message">{ofOpening('loading')}</p>;
  if (opened.is !== 'open') return <Failed opened={opened} setup={setup} say={ofOpening} />;
  const { lesson, version, asked } = opened;
  const show = showOf(lesson, version);
  if (show.length === 0)
    return (
      <div class="show-message">
        <h1>{say('none')}</h1>
        <a href={lesson.address}>{say('lesson')}</a>
      </div>
    );
  return (
    <InPlace value={placeOfLesson(lesson, setup.words, setup.base)}>
      {isNotes() ? (
        <NotesView {...{ lesson, show, asked, say }} />
      ) : (
        <ShowView {...{ lesson, show, asked, setup, say }} />
      )}
    </InPlace>
  );
}
