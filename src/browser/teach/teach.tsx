/** Teach mode: finds the lesson that the address asks for and shows it, or says what is wrong and where to go. */
import { useEffect, useState } from 'preact/hooks';
import { speaker } from '../../i18n/text.ts';
import { teachAsked } from '../../tools/teach-query.ts';
import { Failed } from './failed.tsx';
import { openLesson, type Opened } from './load-lesson.ts';
import { teachLooks, chosenLook, chooseLook, showLook, type Look } from './look.ts';
import type { SayTeach } from './phrases.ts';
import { SessionView } from './session.tsx';
import type { TeachSetup } from './setup.ts';

export function Teach({ setup }: { setup: TeachSetup }) {
  const say = speaker(setup.phrases);
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => void openLesson(teachAsked(location.search), setup.base, setup.phrases.lang).then(setOpened), []);
  useEffect(() => showLook(chosenLook()), []);
  if (!opened) return <p class="teach-message">{say('loading')}</p>;
  if (opened.is === 'open')
    return (
      <SessionView {...opened} setup={setup} say={say}>
        <LookSwitch say={say} />
      </SessionView>
    );
  return <Failed opened={opened} setup={setup} say={say} />;
}

function LookSwitch({ say }: { say: SayTeach }) {
  const [look, setLook] = useState<Look>(chosenLook);
  const choose = (chosen: Look) => {
    chooseLook(chosen);
    setLook(chosen);
  };
  return (
    <fieldset class="teach-look">
      <legend>{say('look')}</legend>
      {teachLooks.map((each) => (
        <label>
          <input type="radio" name="look" value={each} checked={look === each} onChange={() => choose(each)} />
          <span>{say(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
