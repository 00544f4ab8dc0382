/** Offers to keep the version that somebody asked for, and says before how much room it takes. */
import { useEffect, useState } from 'preact/hooks';
import { fileSize } from '../../tools/file-size.ts';
import { readLessonFile, versionFor, type LessonFile } from '../../tools/lesson-file.ts';
import { lessonFileAddress, type Asked } from '../../tools/teach-query.ts';
import { versionWords } from './kept-item.tsx';
import { filesToKeep } from './kept-lessons.ts';
import type { SayKept } from './phrases.ts';
import type { KeptSetup, Listed } from './setup.ts';

interface OfferProps {
  readonly asked: Asked;
  readonly listed: readonly Listed[];
  readonly setup: KeptSetup;
  readonly say: SayKept;
  readonly keep: (asked: Asked) => Promise<void>;
}

export function Offer({ asked, listed, setup, say, keep }: OfferProps) {
  const { base } = setup;
  const [found, setFound] = useState<LessonFile | 'none'>();
  useEffect(() => {
    void fetch(lessonFileAddress(asked, base))
      .then(async (answer) => setFound(readLessonFile(await answer.json())))
      .catch(() => setFound('none'));
  }, []);
  if (found === undefined) return null;
  const version = found === 'none' ? undefined : versionFor(found, asked.slot);
  if (found === 'none' || !version || found.withdrawn) return <p class="panel">{say('offer.unknown')}</p>;
  const isKept = listed.some((each) => JSON.stringify(each.asked) === JSON.stringify(asked));
  const kept = filesToKeep(found, asked.slot, base);
  const bytes = version.files.filter(({ href }) => kept.includes(href)).reduce((sum, each) => sum + each.bytes, 0);
  const title = `${found.title}, ${versionWords(found, asked, say)}`;
  return (
    <section class="panel kept-offer">
      <h2>{say(isKept ? 'offer.is' : 'offer', { title })}</h2>
      {!isKept && (
        <>
          <p>{say('offer.about', { size: fileSize(bytes), count: kept.length })}</p>
          <button type="button" class="govuk-button" onClick={() => void keep(asked)}>
            {say('keep')}
          </button>
        </>
      )}
    </section>
  );
}
