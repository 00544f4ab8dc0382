/** The part of the page that takes files, has them checked and shows what was found. */
import { tellIn, type Tell } from '../../checks/in-other-words/tell.ts';
import { byUrgency, start } from '../../document/problem.ts';
import type { Kind } from '../../schema/kinds.ts';
import { speaker } from '../../i18n/text.ts';
import type { KnownFiles } from './check-dropped.ts';
import type { Dropped } from './check-dropped.ts';
import { droppedFiles, type DroppedFile } from './dropped-files.ts';
import type { CheckPhrase, CheckSetup, SayCheck } from './phrases.ts';
import { RunningCheck, type Checked, type Why } from './run-check.ts';
import { showProblems, type ToldProblem } from './show-problems.ts';
import { takeDrops } from './take-drops.ts';

/** What one folder may hold; the check itself has narrower limits and says which. */
const most = { files: 1000, megabytes: 60 };

type State =
  | 'working'
  | 'long'
  | 'clean'
  | 'noPage'
  | 'problems'
  | 'empty'
  | 'tooMany'
  | 'unreadable'
  | 'offline'
  | 'broken'
  | 'left';

const reasons: Readonly<Record<Why, CheckPhrase>> = { left: 'unread', stops: 'stops' };

class CheckPanel extends HTMLElement {
  #setup!: CheckSetup;
  #say!: SayCheck;
  #known: Promise<KnownFiles> | undefined;
  /** The check that is under way: only the latest files matter. */
  #running: RunningCheck | undefined;
  #latest: readonly DroppedFile[] = [];

  connectedCallback(): void {
    this.#setup = JSON.parse(this.dataset.setup ?? '') as CheckSetup;
    this.#say = speaker(this.#setup.phrases);
    this.hidden = false;
    this.#offerFolders();
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=file]')) {
      input.addEventListener('change', () => {
        const files = Array.from(input.files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
        // So that choosing the same files again, corrected, is a change again.
        input.value = '';
        if (files.length > 0) void this.#check(files);
      });
    }
    takeDrops(
      this.#part('.drop'),
      (transfer) =>
        void droppedFiles(transfer).then(
          (files) => this.#check(files),
          () => this.#show('unreadable'),
        ),
    );
    this.#part('.retry').addEventListener('click', () => void this.#check(this.#latest));
    this.#part('.leave').addEventListener('click', () => {
      this.#show('working');
      this.#running?.leave();
    });
  }

  /** Some browsers, on phones above all, open files and no folders. */
  #offerFolders(): void {
    const input = this.#part<HTMLInputElement>('input[name=folder]');
    const canOpen = 'webkitdirectory' in input;
    if (canOpen) input.webkitdirectory = true;
    this.#part('.folder').hidden = !canOpen;
    this.#part('.no-folders').hidden = canOpen;
    this.#part('.some-files').classList.toggle('govuk-button--secondary', canOpen);
  }

  async #check(files: readonly DroppedFile[]): Promise<void> {
    this.#running?.stop();
    this.#running = undefined;
    this.#latest = files;
    const isLatest = () => this.#latest === files;
    const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
    if (files.length === 0) return this.#show('empty');
    if (files.length > most.files || bytes > most.megabytes * 1_000_000) return this.#show('tooMany', most);
    this.#show('working');
    const known = await (this.#known ??= fetchKnown(this.#setup.known)).catch(() => undefined);
    if (!known) this.#known = undefined;
    const dropped = await readAll(files).catch(() => undefined);
    if (!isLatest()) return;
    if (!dropped) return this.#show('unreadable');
    if (!known) return this.#show('offline');
    const kind = this.#part<HTMLSelectElement>('select').value as Kind;
    const patience = Number(this.dataset.patience) * 1000;
    this.#running = new RunningCheck({ dropped, kind, known }, () => this.#show('long'), patience);
    const answer = await this.#running.answer;
    if (typeof answer === 'string') return this.#show(answer);
    const tell = await tellIn(this.#setup.phrases.lang);
    if (isLatest()) this.#report(answer, tell);
  }

  #report({ checked, problems, unread, withoutPage }: Checked, tell: Tell): void {
    const say = this.#say;
    const unknown = Array.from(unread, ([file, why]): ToldProblem => ({
      rule: 'answers-in-time',
      severity: 'error',
      file,
      ...start,
      message: { words: say(reasons[why]) },
      help: { words: say('unreadHelp') },
      excerpt: '',
    }));
    const told = problems.map((each): ToldProblem => ({ ...each, message: tell(each.message), help: tell(each.help) }));
    const all = [...told, ...unknown].sort(byUrgency);
    if (checked === 0) return this.#show('empty');
    if (all.length === 0 && withoutPage) return this.#show('noPage', { count: checked });
    if (all.length === 0) return this.#show('clean', { count: checked });
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const warnings = all.length - errors;
    const files = say('files', { count: checked });
    if (errors === 0) this.#show('problems', { files, count: warnings }, 'onlyWarnings');
    else if (warnings === 0) this.#show('problems', { files, count: errors }, 'onlyErrors');
    else
      this.#show(
        'problems',
        { files, errors: say('errors', { count: errors }), warnings: say('warnings', { count: warnings }) },
        'found',
      );
    this.#part('[data-when~=noPage]').hidden = !withoutPage;
    this.#part('.problems').replaceChildren(
      ...showProblems(all, { template: this.#part('template'), say, rules: this.#setup.rules }),
    );
  }

  /**
   * Says how things stand; what comes to an end gets the focus, so that the keyboard and a screen reader go on from
   * there.
   */
  #show(
    state: State,
    values: Readonly<Record<string, string | number>> = {},
    phrase: CheckPhrase = state === 'problems' ? 'found' : state,
  ): void {
    this.dataset.state = state;
    this.#part('.problems').replaceChildren();
    const heading = this.#part('h2');
    heading.hidden = false;
    this.#part('[role=status]').textContent = this.#say(phrase, values);
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset.when!.split(' ').includes(state);
    if (state !== 'working' && state !== 'long') heading.focus();
  }

  #part<E extends HTMLElement = HTMLElement & HTMLTemplateElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }
}

async function fetchKnown(address: string): Promise<KnownFiles> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.json() as Promise<KnownFiles>;
}

function readAll(files: readonly DroppedFile[]): Promise<Dropped[]> {
  return Promise.all(files.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

customElements.define('check-panel', CheckPanel);
