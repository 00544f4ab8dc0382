/** The part of the page that takes files, hands them to the worker and shows what it found. */
import { translator } from '../../i18n/index.ts';
import type { Problem } from '../../document/problem.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Answer, Question } from './check-worker.ts';
import type { DroppedReport, Shelf } from './check-dropped.ts';
import { droppedFiles } from './dropped-files.ts';
import type { Dropped } from './place.ts';

const t = translator('en');

/** Seconds. A lesson takes well under one. */
const longest = 20;
/** What one folder may hold; the check itself has narrower limits and says which. */
const most = { files: 500, megabytes: 60 };

class CheckPanel extends HTMLElement {
  #shelf: Promise<Shelf> | undefined;
  #running: Worker | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const drop = this.#part('.drop');
    this.querySelector<HTMLInputElement>('input[name=folder]')!.webkitdirectory = true;
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=file]')) {
      input.addEventListener('change', () => {
        void this.#check(Array.from(input.files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }))).then(() => (input.value = ''));
      });
    }
    drop.addEventListener('dragover', (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
    drop.addEventListener('dragleave', () => drop.classList.remove('over'));
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      drop.classList.remove('over');
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => this.#check(files));
    });
  }

  async #check(files: readonly { path: string; file: File }[]): Promise<void> {
    this.#running?.terminate();
    this.#part('.problems').replaceChildren();
    const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
    if (files.length === 0) return this.#say(t('checkPage.empty'));
    if (files.length > most.files || bytes > most.megabytes * 1_000_000) return this.#say(t('checkPage.tooMany', most));
    this.#say(t('checkPage.working'));
    const shelf = await (this.#shelf ??= this.#fetchShelf()).catch(() => undefined);
    if (!shelf) {
      this.#shelf = undefined;
      return this.#say(t('checkPage.offline'));
    }
    const dropped = await Promise.all(files.map(async ({ path, file }): Promise<Dropped> => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })));
    const answer = await this.#ask({ dropped, kind: this.querySelector('select')!.value as Kind, shelf });
    if (answer === 'slow') this.#say(t('checkPage.slow', { seconds: longest }));
    else if ('crash' in answer) this.#say(t('checkPage.broken'));
    else this.#show(answer.report);
  }

  async #fetchShelf(): Promise<Shelf> {
    const response = await fetch(this.dataset.shelf!);
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<Shelf>;
  }

  #ask(question: Question): Promise<Answer | 'slow'> {
    const worker = (this.#running = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }));
    return new Promise<Answer | 'slow'>((resolve) => {
      const timer = setTimeout(() => resolve('slow'), longest * 1000);
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', (event) => resolve({ crash: event.message }));
      worker.postMessage(question);
      this.#running?.addEventListener('message', () => clearTimeout(timer));
    }).finally(() => worker.terminate());
  }

  #show({ checked, problems, excerpts }: DroppedReport): void {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    this.#say(problems.length === 0
      ? t('checkPage.clean', { count: checked })
      : t('checkPage.found', { files: t('checkPage.files.count', { count: checked }), errors: t('checkPage.errors.count', { count: errors }), warnings: t('checkPage.warnings.count', { count: problems.length - errors }) }));
    const groups = [...new Set(problems.map((problem) => problem.file))].flatMap((file) => {
      const heading = document.createElement('h3');
      heading.textContent = file;
      return [heading, ...problems.flatMap((problem, index) => (problem.file === file ? [this.#problem(problem, excerpts[index] ?? '')] : []))];
    });
    this.#part('.problems').replaceChildren(...groups);
  }

  /** Everything a contributor wrote goes in as text. */
  #problem({ rule, severity, line, column, message, help }: Problem, excerpt: string): HTMLElement {
    const article = this.querySelector('template')!.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const fill = (selector: string, text: string) => (article.querySelector(selector)!.textContent = text);
    article.classList.add(severity);
    fill('.where', `${t(`checkPage.${severity}`)}. ${t('checkPage.line', { line, column })}`);
    fill('.message', message);
    fill('.help', `${t('checkPage.help')} ${help}`);
    fill('code', excerpt);
    if (excerpt.trim() === '') article.querySelector('pre')!.remove();
    fill('a', `${t('checkPage.why')} (${rule})`);
    article.querySelector('a')!.href = `${this.dataset.rules}${rule}/`;
    return article;
  }

  #say(words: string): void {
    this.#part('.summary').textContent = words;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

customElements.define('check-panel', CheckPanel);
