/** The force file above every tool: whose it is, opened, saved, begun anew. */
import { useRef, useState } from 'preact/hooks';
import { speaker } from '../../../i18n/text.ts';
import { emptyForceFile, openForceFile, saveForceFile } from '../../../tools/force-file/open-force-file.ts';
import type { FilePhrase, ToolSetup } from './phrases.ts';
import { saveAs } from './save-as.ts';
import type { HeldFile } from './use-force-file.ts';

/** How many faults of a file are told: the first ones say what kind of file it is. */
const mostFaults = 10;

interface Props {
  readonly held: HeldFile;
  readonly phrases: ToolSetup<string>['filePhrases'];
}

export function FileBar({ held, phrases }: Props) {
  const say = speaker<FilePhrase>(phrases);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [isFault, setFault] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const tell = (words: readonly string[], fault = false) => {
    setSaid(words);
    setFault(fault);
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const opened = openForceFile(await chosen.text());
    if (chooser.current) chooser.current.value = '';
    if ('file' in opened) {
      held.change(opened.file);
      tell([say('opened', { name: chosen.name })]);
    } else
      tell(
        [
          say('unopened', { name: chosen.name }),
          ...opened.faults
            .slice(0, mostFaults)
            .map(({ kind, path, wanted }) => say(`fault.${kind}`, { path: path || '.', wanted })),
        ],
        true,
      );
  };
  const { name = '' } = held.file;
  const fileName = `force-${
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'file'
  }.json`;
  return (
    <section class="force-file panel no-print" aria-labelledby="force-file">
      <h2 id="force-file">{say('heading')}</h2>
      <p class="small">{say(held.isKept ? 'kept' : 'notKept')}</p>
      {held.isFromElsewhere && <p class="small">{say('elsewhere')}</p>}
      <div class="govuk-form-group">
        <label class="govuk-label" for="force-name">
          {say('which')}
        </label>
        <div class="govuk-hint" id="force-name-hint">
          {say('whichHint')}
        </div>
        <input
          class="govuk-input"
          id="force-name"
          aria-describedby="force-name-hint"
          maxLength={120}
          value={name}
          onChange={({ currentTarget: { value } }) => {
            const { name: _, ...rest } = held.file;
            held.change(value.trim() === '' ? rest : { ...rest, name: value.trim() });
          }}
        />
      </div>
      <div class="buttons">
        <button
          type="button"
          class="govuk-button"
          onClick={() => saveAs(fileName, saveForceFile(held.file), 'application/json')}
        >
          {say('save')}
        </button>
        <label class="govuk-button govuk-button--secondary">
          <input
            ref={chooser}
            class="govuk-visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
          {say('open')}
        </label>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={!held.undo}
          onClick={() => {
            held.undo?.();
            tell([say('undone')]);
          }}
        >
          {say('undo')}
        </button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => held.change(emptyForceFile())}
        >
          {say('anew')}
        </button>
      </div>
      <div role={isFault ? 'alert' : 'status'}>
        {said.map((words) => (
          <p>{words}</p>
        ))}
      </div>
      <p class="small">{say('holds')}</p>
    </section>
  );
}
