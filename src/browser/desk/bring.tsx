/** Takes files that somebody drops, or chooses with the keyboard or on a phone. */
import { useEffect, useRef } from 'preact/hooks';
import { broughtEndings } from '../../desk/may-be-brought.ts';
import { droppedFiles } from '../check/dropped-files.ts';
import { takeDrops } from '../check/take-drops.ts';
import type { DeskParts } from './parts.ts';

interface BringProps extends DeskParts {
  take(files: readonly File[]): void;
  /** The browser could not read what was dropped. */
  failed(): void;
}

export function BringFiles({ say, take, failed }: BringProps) {
  const zone = useRef<HTMLDivElement>(null);
  /** Listens for as long as the page is open, and tells whoever is there now. */
  const latest = useRef({ take, failed });
  latest.current = { take, failed };
  useEffect(
    () =>
      takeDrops(
        zone.current!,
        (transfer) =>
          void droppedFiles(transfer).then(
            (files) => zone.current?.isConnected && latest.current.take(files.map(({ file }) => file)),
            () => latest.current.failed(),
          ),
      ),
    [],
  );
  const choose = (input: HTMLInputElement) => {
    const files = Array.from(input.files ?? []);
    // So that choosing the same file again, corrected, is a change again.
    input.value = '';
    if (files.length > 0) take(files);
  };
  return (
    <div class="desk-drop" ref={zone}>
      <p class="wish">{say('bring.drop')}</p>
      <label class="govuk-button">
        <input
          class="govuk-visually-hidden"
          type="file"
          multiple
          accept={broughtEndings.join(',')}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
        {say('bring.choose')}
      </label>
      <p class="small muted">{say('bring.kinds')}</p>
    </div>
  );
}
