/** The draft as a page would show it, beside the form: drawn by the page writer's own components. */
import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { previewOf, type Missing } from '../../../desk/form/preview-of.ts';
import type { FormStock } from '../../../desk/form/stock.ts';
import type { Draft } from '../../../desk/draft.ts';
import { speaker, type Phrases } from '../../../i18n/text.ts';
import { InPlace } from '../../../writers/page/place.ts';
import { Sections } from '../../../writers/page/sections/index.tsx';
import { placeOnPage } from '../../../writers/page/write-page.tsx';
import type { FormPhrase, SayForm } from './phrases.ts';

export interface PreviewProps {
  readonly draft: Draft;
  readonly stock: FormStock;
  readonly texts: Phrases<FormPhrase>;
  /** The site's base path, without a slash at its end. */
  readonly base: string;
  /** Milliseconds without a change after which it is drawn anew. */
  readonly pause?: number;
  /** Where somebody asks for the field of what is missing. */
  reveal?(path: string): void;
}

export function DraftPreview({ draft, stock, texts, base, pause = 400, reveal }: PreviewProps) {
  const say = useMemo(() => speaker(texts), [texts]);
  const settled = useSettled(draft, pause);
  const { resource, sections, missing } = useMemo(() => previewOf(settled, stock), [settled, stock]);
  const place = useMemo(
    () => resource && placeOnPage(resource, (address) => (address.startsWith('/') ? `${base}${address}` : address)),
    [resource, base],
  );
  return (
    <div class="draft-preview" onClickCapture={besideTheForm}>
      <MissingList missing={missing} say={say} reveal={reveal} />
      {place && sections.length > 0 ? (
        <UnlessBroken key={String(drawings.of(settled))} words={say('preview.broken')}>
          <InPlace value={place}>
            <Sections sections={sections} level={3} />
          </InPlace>
        </UnlessBroken>
      ) : (
        <p>{say('preview.nothing')}</p>
      )}
    </div>
  );
}

interface MissingProps {
  readonly reveal: PreviewProps['reveal'] | undefined;
  readonly missing: readonly Missing[];
  readonly say: SayForm;
}

function MissingList({ missing, say, reveal }: MissingProps) {
  if (missing.length === 0) return null;
  return (
    <details class="panel form-missing">
      <summary>{say('preview.missing', { count: missing.length })}</summary>
      <ul>
        {missing.map(({ path, title }) => (
          <li key={path}>
            {reveal ? (
              <button type="button" class="form-button" onClick={() => reveal(path)}>
                {title}
              </button>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A preview is never worth the draft: what it cannot draw it says. */
function UnlessBroken({ words, children }: { readonly words: string; readonly children: ComponentChildren }) {
  const [error] = useErrorBoundary();
  return error === undefined ? <>{children}</> : <p>{words}</p>;
}

/** Each draft is tried anew. */
const drawings = {
  numbers: new WeakMap<Draft, number>(),
  last: 0,
  of(draft: Draft): number {
    const number = this.numbers.get(draft) ?? (this.last += 1);
    this.numbers.set(draft, number);
    return number;
  },
};

/** Links lead to other pages: there, the form would be gone. */
function besideTheForm(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

function useSettled(draft: Draft, pause: number): Draft {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), pause);
    return () => clearTimeout(timer);
  }, [draft, pause]);
  return settled;
}
