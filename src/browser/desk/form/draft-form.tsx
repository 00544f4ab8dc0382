/** A draft as a form: its fields in the order people think, what is wrong with each at its place, and a way back. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changed, noHistory, redone, undone, type History } from '../../../desk/form/history.ts';
import { blockKeys } from '../../../desk/form/block-keys.ts';
import { nodeAt } from '../../../desk/form/edit.ts';
import { sectionsOfForm } from '../../../desk/form/order.ts';
import type { DraftProblem } from '../../../desk/form/problem-places.ts';
import type { FormStock } from '../../../desk/form/stock.ts';
import { draftWithValue, type FieldPath } from '../../../desk/form/values.ts';
import type { Draft } from '../../../desk/draft.ts';
import { speaker, type Phrases } from '../../../i18n/text.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FieldOf } from './field.tsx';
import { Problems } from './around-field.tsx';
import { BlockTree } from './block-tree.tsx';
import { fieldId, InForm, problemsOfField, useForm, type FormPlace } from './form-place.ts';
import type { FormPhrase } from './phrases.ts';

export interface FormProps {
  readonly draft: Draft;
  /** What there is to choose from: `stockFrom` makes it of /contribute/check/known.json. */
  readonly stock: FormStock;
  /** As `placeProblems` gives them. */
  readonly problems: readonly DraftProblem[];
  readonly texts: Phrases<FormPhrase>;
  /** The site's base path, without a slash at its end. */
  readonly base: string;
  /** Where the focus shall go: a new one each time somebody asks, also for the same place. */
  readonly goTo?: { readonly path: string } | undefined;
  change(next: Draft): void;
}

export function DraftForm({ draft, stock, problems, texts, base, goTo, change }: FormProps) {
  const say = useMemo(() => speaker(texts), [texts]);
  const { history, setHistory, draftNow } = useHistory(draft);
  const [said, setSaid] = useState('');
  const focusNext = useFocusNext();
  const blocks = useBlocks(draft);
  // Several changes may come before the form is drawn again.
  const hand = (next: Draft, nextHistory: History) => {
    draftNow.current = next;
    setHistory(nextHistory);
    change(next);
  };
  const form: FormPlace = {
    draft,
    stock,
    problems,
    say,
    base,
    focusNext,
    announce: setSaid,
    change: (next, typed = '') => hand(next, changed(history, draft, typed)),
    changeBody: (body, typed) => form.change({ ...draft, body }, typed),
    ...blocks,
    reveal: (path) => {
      blocks.openAround(draftNow.current.body, path);
      focusNext(...path.map((_, index) => fieldId(path.slice(0, path.length - index))));
    },
  };
  useEffect(() => {
    if (goTo) form.reveal(goTo.path.split('.'));
  }, [goTo]);
  const go = (step: typeof undone, words: 'undone' | 'redone') => () => {
    const there = step(history, draft);
    if (!there) return;
    hand(there.draft, there.history);
    setSaid(say(words));
  };
  const { kind, lang } = draft;
  const sections = useMemo(() => sectionsOfForm(kind, lang), [kind, lang]);
  const titleOf = (section: (typeof sections)[number]['section']) =>
    say(section === 'text' && kind !== 'lessons' ? 'section.page' : `section.${section}`);
  return (
    <InForm value={form}>
      <div class="draft-form">
        <ErrorSummary />
        <div class="form-history">
          <button
            type="button"
            class="form-button"
            id="form-undo"
            disabled={history.before.length === 0}
            onClick={go(undone, 'undone')}
          >
            {say('undo')}
          </button>
          <button
            type="button"
            class="form-button"
            disabled={history.after.length === 0}
            onClick={go(redone, 'redone')}
          >
            {say('redo')}
          </button>
        </div>
        <p class="govuk-visually-hidden" role="status">
          {said}
        </p>
        <nav class="form-sections" aria-label={say('sections')}>
          <ol>
            {sections.map(({ section }) => (
              <li key={section}>
                <a href={`#form-${section}`}>{titleOf(section)}</a>
              </li>
            ))}
          </ol>
        </nav>
        {sections.map(({ section, fields }) => (
          <section key={section} class="form-section" aria-labelledby={`form-${section}`}>
            <h2 id={`form-${section}`} tabIndex={-1}>
              {titleOf(section)}
            </h2>
            {fields.map((field) => (
              <FieldOf
                key={field.key}
                field={field}
                path={[field.key]}
                value={draft.frontMatter[field.key]}
                set={(value, typed) => form.change(draftWithValue(draft, [field.key], value), typed ? field.key : '')}
              />
            ))}
            {section === 'text' && <Body />}
          </section>
        ))}
      </div>
    </InForm>
  );
}

/** The text of the page. */
function Body() {
  const form = useForm();
  return (
    <>
      <p class="govuk-hint" id={fieldId(['text-help'])}>
        {form.say('textHelp')}
      </p>
      <Problems id={`${fieldId(['body'])}-error`} problems={problemsOfField(form, ['body'], false)} />
      <BlockTree parent={[]} />
    </>
  );
}

/** Which blocks are open. All begin closed, so that a page can be looked over. */
function useBlocks({ body }: Draft) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [keys] = useState(blockKeys);
  const known = useRef(body);
  if (known.current !== body) {
    keys.carry(known.current, body);
    known.current = body;
  }
  return {
    keyOf: keys.of,
    isOpen: (key: number) => open.has(key),
    toggle: (key: number) => setOpen((all) => all.symmetricDifference(new Set([key]))),
    openAround: (now: Draft['body'], path: FieldPath) => {
      keys.carry(known.current, now);
      const steps = path[0] === 'body' ? path.slice(1).map(Number) : [];
      const around = steps.map((_, index) => nodeAt(now, steps.slice(0, index + 1)));
      setOpen((all) => new Set([...all, ...around.flatMap((node) => (node?.type === 'block' ? keys.of(node) : []))]));
    },
  };
}

/** A draft that comes from elsewhere, as when another is opened, has no history here. */
function useHistory(draft: Draft) {
  const [history, setHistory] = useState(noHistory);
  const draftNow = useRef(draft);
  useEffect(() => {
    if (draftNow.current === draft) return;
    draftNow.current = draft;
    setHistory(noHistory);
  }, [draft]);
  return { history, setHistory, draftNow };
}

/** The focus stays with what somebody moved, and goes on from what somebody removed. */
function useFocusNext(): FormPlace['focusNext'] {
  const wanted = useRef<readonly string[]>([]);
  const [, drawAgain] = useState({});
  useLayoutEffect(() => {
    const ids = wanted.current;
    wanted.current = [];
    for (const id of ids) {
      const element = document.getElementById(id);
      const field = element?.dataset.field === undefined ? element : document.getElementById(element.dataset.field);
      if (!field || (field as HTMLButtonElement).disabled) continue;
      for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
      field.focus();
      field.scrollIntoView({ block: 'nearest' });
      return;
    }
  });
  return (...ids) => {
    wanted.current = ids;
    drawAgain({});
  };
}
