/** Everything for the plan's lessons in one zip. */
import { useState } from 'preact/hooks';
import { fileSize } from '../../../tools/file-size.ts';
import { listed } from '../../../i18n/formats.ts';
import { saveAs } from '../file/save-as.ts';
import type { PackToFetch } from './packs.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly packs: readonly PackToFetch[];
  /** What the zip is called, without its ending. */
  readonly name: string;
  readonly say: SayOfPlan;
}

export function PacksTogether({ packs, name, say }: Props) {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (packs.length === 0) return null;
  const size = fileSize(packs.reduce((sum, { bytes }) => sum + bytes, 0));
  const fetchAll = async () => {
    setBusy(true);
    const { zipOfPacks } = await import('./packs.ts');
    const { zip, failed } = await zipOfPacks(
      packs,
      (href) => fetch(href),
      (done) => setSaid(say('packsDone', { done, of: packs.length })),
    );
    if (zip) saveAs(`${name}-packs.zip`, new Blob([zip], { type: 'application/zip' }));
    setSaid(
      failed.length === 0
        ? say('packsSaved', { count: packs.length })
        : say(zip ? 'packsSome' : 'packsNone', { titles: listed('en', failed) }),
    );
    setBusy(false);
  };
  return (
    <>
      <h3>{say('packs')}</h3>
      <p>{say('packsHint', { count: packs.length, size })}</p>
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        // Not switched off, so that the focus stays on it.
        aria-disabled={isBusy || undefined}
        onClick={() => isBusy || void fetchAll()}
      >
        {say('packsFetch', { size })}
      </button>
      <p role="status">{said}</p>
      <details>
        <summary>{say('packsSingly')}</summary>
        <ul>
          {packs.map(({ title, href, bytes }) => (
            <li>
              <a href={href} download>
                {title} (zip, {fileSize(bytes)})
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
