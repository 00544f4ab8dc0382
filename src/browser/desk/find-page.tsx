/** Chooses a published page to improve, by the words of its title. */
import { languageName } from '../../i18n/formats.ts';
import { useEffect, useState } from 'preact/hooks';
import { pagesFound } from './pages-found.ts';
import type { DeskParts } from './parts.ts';
import { deskStock, type StockPage } from './stock.ts';
import { troubleOf, TroubleBox, type Trouble } from './trouble.tsx';

interface FindPageProps extends DeskParts {
  open(page: StockPage): void;
}

/** As many as fit below the field without scrolling far. */
const most = 8;

export function FindPage({ setup, say, open }: FindPageProps) {
  const [pages, setPages] = useState<readonly StockPage[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [words, setWords] = useState('');
  useEffect(() => {
    deskStock(setup.stock).then(
      (stock) => setPages(stock.pages),
      (error: unknown) => setTrouble(troubleOf(error, say)),
    );
  }, []);
  const found = pages ? pagesFound(pages, words) : [];
  const kindOf = (page: StockPage) => setup.kinds.find(({ kind }) => kind === page.kind)?.name ?? '';
  return (
    <div>
      <TroubleBox troubles={trouble ? [trouble] : []} />
      <div class="govuk-form-group">
        <label class="govuk-label" for="desk-find">
          {say('improve.find')}
        </label>
        <input
          class="govuk-input"
          id="desk-find"
          type="search"
          autocomplete="off"
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      <p role="status" class="small muted">
        {words.trim() !== '' && pages && say('improve.found', { count: found.length })}{' '}
        {found.length > most && say('improve.more', { shown: most })}
      </p>
      <ul class="rows ruled">
        {found.slice(0, most).map((page) => (
          <li key={`${page.kind}/${page.id}/${page.lang}`}>
            <button type="button" class="desk-link" onClick={() => open(page)}>
              {page.title}
            </button>{' '}
            <span class="small muted">
              {kindOf(page)}
              {page.lang === 'en' ? '' : `, ${languageName(page.lang)}`}
            </span>
            <br />
            <span class="small">{page.summary}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
