/** What is kept on this device: with its size, whether it has changed, and a way to be rid of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { speaker } from '../../i18n/text.ts';
import { fileSize } from '../../tools/file-size.ts';
import { teachAsked, type Asked } from '../../tools/teach-query.ts';
import { canKeepFiles, spaceTaken } from '../stores/file-store.ts';
import { KeptItem } from './kept-item.tsx';
import { keepLesson, keptLessons, removeLesson, standingOf } from './kept-lessons.ts';
import { Offer } from './offer.tsx';
import type { KeptSetup, Listed } from './setup.ts';

export function KeptList({ setup }: { setup: KeptSetup }) {
  const { base } = setup;
  const say = speaker(setup.phrases);
  const [listed, setListed] = useState<readonly Listed[]>();
  const [told, setTold] = useState('');
  const [space, setSpace] = useState('');
  const status = useRef<HTMLParagraphElement>(null);

  async function look(): Promise<void> {
    const kept = await keptLessons(base);
    setListed(kept);
    const used = await spaceTaken();
    if (used !== undefined) setSpace(say('space', { taken: fileSize(used) }));
    setListed(await Promise.all(kept.map(async (each) => ({ ...each, standing: await standingOf(each, base) }))));
  }
  useEffect(() => void look(), []);

  /** Says what is done, does it, and says what has become of it, where the focus is then: its button may be gone. */
  async function run(doing: string, work: () => Promise<unknown>, done: string): Promise<void> {
    setTold(doing);
    try {
      await work();
      setTold(done);
    } catch {
      setTold(say('failed'));
    }
    await look();
    status.current?.focus();
  }
  const keep = (asked: Asked) => run(say('keeping'), () => keepLesson(asked, base), say('now'));
  const remove = (all: readonly Listed[]) =>
    run('', () => Promise.all(all.map(({ asked }) => removeLesson(asked))), say('removed'));

  if (!canKeepFiles()) return <p class="panel">{say('cannot')}</p>;
  const wanted = teachAsked(location.search);
  return (
    <>
      <p role="status" ref={status} tabIndex={-1} class="kept-status">
        {told}
      </p>
      {wanted && <Offer asked={wanted} listed={listed ?? []} setup={setup} say={say} keep={keep} />}
      {listed?.length === 0 && !wanted && <p>{say('nothing')}</p>}
      {listed && listed.length > 0 && (
        <>
          <h2>{say('all', { count: listed.length })}</h2>
          <ul class="rows ruled">
            {listed.map((each) => (
              <KeptItem
                key={JSON.stringify(each.asked)}
                {...{ each, setup, say, keep }}
                remove={() => remove([each])}
              />
            ))}
          </ul>
          <p class="small muted">{space}</p>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void remove(listed)}>
            {say('removeAll')}
          </button>
        </>
      )}
    </>
  );
}
