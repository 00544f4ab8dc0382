/** The pocket notebook of exactly this plan, a page of A5 after the other. On the screen it is not shown. */
import type { ComponentChildren } from 'preact';
import { bookletPictures } from '../../../document/drawn-for.ts';
import type { PlanRow } from '../../../tools/planning/plan-row.ts';
import { notebookPages, type NotebookPage } from '../../../writers/paper/notebook-pages.ts';
import type { SayOfHandouts } from './phrases.ts';

interface Props {
  readonly title: string;
  readonly rows: readonly PlanRow[];
  /** Where drawings are: `/pictures/`. */
  readonly pictures: string;
  readonly say: SayOfHandouts;
}

export function NotebookOnPaper({ title, rows, pictures, say }: Props) {
  const lessons = rows.map(
    ({ lesson }) => lesson && { ...lesson, words: lesson.words ?? [], isAgreedFirst: lesson.isAgreedFirst ?? false },
  );
  return (
    <div class="handout-pages">
      {notebookPages(lessons).map((page) => (
        <section class="handout notebook-page">
          <Face {...{ page, title, pictures, say }} />
        </section>
      ))}
    </div>
  );
}

const lines = (count: number) => Array.from({ length: count }, () => <div class="handout-line" />);

function Face({ page, title, pictures, say }: Omit<Props, 'rows'> & { readonly page: NotebookPage }) {
  const drawing = (name: string) => <img class="handout-drawing" src={`${pictures}${name}.svg`} alt="" />;
  const said = (...names: readonly Parameters<SayOfHandouts>[0][]) => names.map((name) => <p>{say(name)}</p>);
  const ask = (name: Parameters<SayOfHandouts>[0], count: number): ComponentChildren => (
    <>
      <p>
        <strong>{say(name)}</strong>
      </p>
      {lines(count)}
    </>
  );
  if (page.type === 'session')
    return (
      <>
        <p>{say('notebook.session', { number: page.number })}</p>
        <h2>{page.title ?? say('notebook.session.open')}</h2>
        {page.picture !== null && drawing(page.picture)}
        {said('notebook.did')}
        <div class="handout-box" />
        {ask('notebook.remember', 2)}
        {ask('notebook.change', 2)}
        {page.words.length > 0 ? (
          <>
            {said('notebook.words')}
            <ul class="handout-ticks">
              {page.words.map((word) => (
                <li>{word}</li>
              ))}
            </ul>
          </>
        ) : (
          ask('notebook.words', 2)
        )}
      </>
    );
  switch (page.type) {
    case 'cover':
      return (
        <>
          <h1>{say('notebook.title')}</h1>
          <p>{title}</p>
          {drawing(bookletPictures.cover)}
          {ask('notebook.number', 1)}
        </>
      );
    case 'about':
      return (
        <>
          <h2>{say('notebook.about')}</h2>
          {drawing(bookletPictures.about)}
          {said('notebook.about.1', 'notebook.about.2', 'notebook.about.3', 'notebook.about.4')}
        </>
      );
    case 'pledge':
      return (
        <>
          <h2>{say('pledge.title')}</h2>
          {drawing(bookletPictures.pledge)}
          {said('pledge.1', 'pledge.2', 'pledge.3', 'pledge.4')}
          {ask('notebook.pledge.own', 5)}
          {said('pledge.again')}
        </>
      );
    case 'duties':
      return (
        <>
          <h2>{say('notebook.duties')}</h2>
          {drawing(bookletPictures.duties)}
          {said('notebook.duties.about')}
          {ask('notebook.duties.where', 4)}
          {ask('notebook.duties.what', 6)}
        </>
      );
    case 'end':
      return (
        <>
          <h2>{say('notebook.end')}</h2>
          {drawing(bookletPictures.end)}
          {ask('notebook.end.proud', 3)}
          {ask('notebook.end.changed', 3)}
          {ask('notebook.end.promise', 2)}
        </>
      );
    case 'notes':
      return (
        <>
          <h2>{say('notebook.notes')}</h2>
          {lines(14)}
        </>
      );
    case 'tell':
      return (
        <>
          <h2>{say('notebook.tell')}</h2>
          {drawing(bookletPictures.tell)}
          {said('notebook.tell.about')}
          {ask('notebook.tell.school', 1)}
          {ask('notebook.tell.home', 1)}
          {said('notebook.tell.jobs')}
          <strong>{said('notebook.tell.childline', 'notebook.tell.999', 'notebook.tell.101')}</strong>
          {said('notebook.tell.again')}
        </>
      );
    case 'back':
      return (
        <>
          {drawing(bookletPictures.back)}
          {said('notebook.found')}
        </>
      );
  }
}
