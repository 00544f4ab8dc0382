/** Something is being read, with a way to stop it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskParts } from './parts.ts';

interface ReadingProps extends DeskParts {
  readonly what: string;
  stop(): void;
}

export function Reading({ what, stop, setup, say }: ReadingProps) {
  const [isLong, setLong] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    const timer = setTimeout(() => setLong(true), setup.patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="panel" tabIndex={-1} ref={place}>
      <p role="status">
        {say('reading', { what })} {isLong && say('reading.long')}
      </p>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={stop}>
        {say('reading.stop')}
      </button>
    </div>
  );
}
