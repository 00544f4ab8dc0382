/** Buttons for what can be taken away: files made on the page, the usual one first, and the page on paper. */
import { useState } from 'preact/hooks';

interface Props {
  readonly files: readonly {
    /** The words on the button. */
    readonly words: string;
    readonly isOff?: boolean;
    make(): void | Promise<void>;
  }[];
  /** The words on the button that prints; without them there is none. */
  readonly print?: string;
  /** Nothing is there to be printed yet. */
  readonly isPrintOff?: boolean;
}

export function TakeAway({ files, print: printed, isPrintOff = false }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const run = async (make: () => void | Promise<void>) => {
    setBusy(true);
    setFailed('');
    try {
      await make();
    } catch (error) {
      setFailed(String(error));
    }
    setBusy(false);
  };
  const buttons = [
    ...files.map(({ words, isOff = false, make }) => ({ words, isOff, press: () => isBusy || void run(make) })),
    ...(printed === undefined ? [] : [{ words: printed, isOff: isPrintOff, press: () => print() }]),
  ];
  return (
    <>
      <div class="buttons no-print">
        {buttons.map(({ words, isOff, press }, index) => (
          <button
            type="button"
            class={index === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'}
            disabled={isOff}
            // Not switched off, so that the focus stays on it.
            aria-disabled={isBusy || undefined}
            onClick={press}
          >
            {words}
          </button>
        ))}
      </div>
      <p role="alert">{failed}</p>
    </>
  );
}
