/** Who sends it, and exactly what to do next: for those with an account at the repository, and for those without. */
import type { ComponentChildren } from 'preact';
import type { Draft } from '../../desk/draft.ts';
import { namedDraft } from './file-names.ts';
import type { Sender, Work } from './kept-drafts.ts';
import type { DeskParts } from './parts.ts';

interface SendViewProps extends DeskParts {
  readonly work: Work;
  readonly forces: readonly { readonly id: string; readonly name: string }[];
  /** Whether the check has passed the draft as it now is. */
  readonly isPassed: boolean;
  /** What is wrong with what is filled in here, where packing said so. */
  readonly packed: boolean;
  sender(next: Sender): void;
  /** The name of the folder of something new. */
  named(id: string): void;
  pack(): void;
  save(): void;
  check(): void;
}

export function SendView(props: SendViewProps) {
  const { work, forces, isPassed, packed, sender: set, named, pack, save, check, setup, say } = props;
  const { sender, origin } = work;
  const draft = namedDraft(work.draft);
  const isWhole =
    sender.role.trim() !== '' && (sender.force !== '' || sender.organisation.trim() !== '') && sender.mayShare;
  if (!isPassed)
    return (
      <section aria-labelledby="desk-send">
        <h2 id="desk-send">{say('send.title')}</h2>
        <p>{say('send.first')}</p>
        <p class="desk-buttons">
          <button type="button" class="govuk-button" onClick={check}>
            {say('check.run')}
          </button>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={save}>
            {say('save.file')}
          </button>
        </p>
      </section>
    );
  return (
    <section aria-labelledby="desk-send">
      <h2 id="desk-send">{say('send.title')}</h2>
      <p>{say('send.about')}</p>
      <Field label={say('send.role')} hint={say('send.role.hint')} id="desk-role">
        <input
          class="govuk-input"
          id="desk-role"
          autocomplete="off"
          maxLength={80}
          aria-describedby="desk-role-hint"
          value={sender.role}
          onInput={({ currentTarget }) => set({ ...sender, role: currentTarget.value })}
        />
      </Field>
      <Field label={say('send.force')} id="desk-force">
        <select
          class="govuk-select"
          id="desk-force"
          value={sender.force}
          onChange={({ currentTarget }) => set({ ...sender, force: currentTarget.value, organisation: '' })}
        >
          <option value="">{say('send.noForce')}</option>
          {forces.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
      </Field>
      {sender.force === '' && (
        <Field label={say('send.organisation')} id="desk-organisation">
          <input
            class="govuk-input"
            id="desk-organisation"
            autocomplete="off"
            maxLength={120}
            value={sender.organisation}
            onInput={({ currentTarget }) => set({ ...sender, organisation: currentTarget.value })}
          />
        </Field>
      )}
      {!origin && (
        <Field label={say('send.id')} hint={say('send.id.hint')} id="desk-id">
          <input
            class="govuk-input"
            id="desk-id"
            autocomplete="off"
            spellcheck={false}
            maxLength={60}
            aria-describedby="desk-id-hint"
            value={draft.id}
            onChange={({ currentTarget }) => named(currentTarget.value)}
          />
        </Field>
      )}
      <div class="govuk-form-group">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id="desk-right"
            type="checkbox"
            checked={sender.mayShare}
            onChange={({ currentTarget }) => set({ ...sender, mayShare: currentTarget.checked })}
          />
          <label class="govuk-label govuk-checkboxes__label" for="desk-right">
            {say('send.right')}
          </label>
        </div>
      </div>
      <p class="desk-buttons">
        <button type="button" class="govuk-button" aria-describedby="desk-pack" onClick={() => isWhole && pack()}>
          {say('send.pack')}
        </button>
      </p>
      <p id="desk-pack" class="small muted">
        {isWhole ? say('send.pack.about') : say('send.pack.missing')}
      </p>
      {packed && <Next {...{ setup, say, draft }} isNew={!origin} />}
    </section>
  );
}

function Field({
  label,
  hint,
  id,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly id: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div class="small muted" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
    </div>
  );
}

interface NextProps extends DeskParts {
  readonly draft: Draft;
  readonly isNew: boolean;
}

/** What to do with the parcel that was just saved. */
function Next({ setup: { send }, say, draft, isNew }: NextProps) {
  const { kind, id, frontMatter } = draft;
  const title = typeof frontMatter.title === 'string' ? frontMatter.title : id;
  const file = `${id}.minipolice.zip`;
  const folder = `content/${kind}/${id}`;
  const subject = say(isNew ? 'mail.subject.new' : 'mail.subject.change', { title });
  const mail = `mailto:${send.mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(say('mail.body', { file, title }))}`;
  return (
    <div class="panel" tabIndex={-1} ref={(panel) => panel?.focus()}>
      <h3>{say('next.title')}</h3>
      <p role="status">{say('next.saved', { file })}</p>
      {send.mailbox !== undefined && (
        <>
          <h4>{say('next.mail')}</h4>
          <ol>
            <li>
              <a href={mail}>{say('next.mail.open', { mailbox: send.mailbox })}</a>
            </li>
            <li>{say('next.mail.attach', { file })}</li>
            <li>{say('next.mail.send')}</li>
          </ol>
        </>
      )}
      {send.repository !== undefined && (
        <>
          <h4>{say('next.repository')}</h4>
          <ol>
            <li>{say('next.repository.unpack', { file })}</li>
            <li>
              <a href={`${send.repository}/upload/main/${folder}`} rel="noreferrer">
                {say('next.repository.open', { folder })}
              </a>
            </li>
            <li>{say('next.repository.drop', { folder })}</li>
            <li>{say('next.repository.propose')}</li>
          </ol>
        </>
      )}
      {send.mailbox === undefined && send.repository === undefined && <p>{say('next.nowhere')}</p>}
      {send.mailbox === undefined && send.repository !== undefined && <p class="small">{say('next.noMailbox')}</p>}
    </div>
  );
}
