/** The receipt is ready: the ways it can go, as far as this site has been told any, and what happens then. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ways } from '../../desk/trial/send.ts';
import { speaker } from '../../i18n/text.ts';
import type { TellSetup } from './setup.ts';

export function Ready({ ways, setup }: { readonly ways: Ways; readonly setup: TellSetup }) {
  const say = speaker(setup.phrases);
  const { parcel, issue, mail } = ways;
  const here = useRef<HTMLElement>(null);
  const [file, setFile] = useState<string>();
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([parcel.bytes], { type: 'application/zip' }));
    setFile(address);
    here.current?.focus();
    return () => URL.revokeObjectURL(address);
  }, [parcel]);
  return (
    <section class="panel" tabIndex={-1} ref={here} aria-label={say('ready')}>
      <h3>{say('ready')}</h3>
      <ul>
        {issue && (
          <li>
            <a href={issue} rel="noreferrer">
              {say('ready.issue')}
            </a>
          </li>
        )}
        {mail && (
          <li>
            <a href={mail}>{say('ready.mail')}</a>
          </li>
        )}
        {file && (
          <li>
            <a href={file} download={parcel.name}>
              {say('ready.parcel')}
            </a>
          </li>
        )}
      </ul>
      {!setup.settings.repository && !setup.settings.mailbox && <p>{say('ready.unset')}</p>}
      <p>{say('ready.next')}</p>
    </section>
  );
}
