/** Comments from draw and write, counted by heap. */
import { useState } from 'preact/hooks';
import type { Evaluation } from '../../../schema/force-file.ts';
import { slug } from '../../../schema/shared.ts';
import { KeptFigure } from '../file/kept-figure.tsx';
import { readWholeFigure } from './facts.tsx';
import type { SayOfEvaluating } from './phrases.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly say: SayOfEvaluating;
  change(next: Evaluation): void;
}

/** The national evaluation's three, and one for what fits none. */
const heaps = ['fun-and-new-things', 'learning-helping-feeling', 'connecting-with-policing', 'none-of-these'] as const;

export function Heaps({ evaluation, say, change }: Props) {
  const [name, setName] = useState('');
  const { themes } = evaluation;
  const own = Object.keys(themes).filter((id) => !heaps.some((heap) => heap === id));
  const all = Object.values(themes).reduce((sum, count) => sum + count, 0);
  const nameOf = (id: string) => {
    const heap = heaps.find((each) => each === id);
    return heap ? say(`heap.${heap}`) : id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  };
  const put = (id: string, count: number | undefined) => {
    const { [id]: _, ...others } = themes;
    change({ ...evaluation, themes: count === undefined ? others : { ...themes, [id]: count } });
  };
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return (
    <section class="no-print" aria-labelledby="evaluate-heaps">
      <h2 id="evaluate-heaps">{say('heaps')}</h2>
      <p>{say('heapsHint')}</p>
      {[...heaps, ...own].map((heap) => (
        <KeptFigure
          key={heap}
          id={`evaluate-heap-${heap}`}
          label={nameOf(heap)}
          {...(all > 0 && themes[heap] !== undefined && { hint: say('heapOf', { count: themes[heap], of: all }) })}
          value={themes[heap]}
          read={readWholeFigure}
          faultWords={(fault) => say(`fault.${fault}`)}
          put={(count) => put(heap, count)}
        />
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!slug.safeParse(id).success) return;
          if (themes[id] === undefined) put(id, 0);
          setName('');
        }}
      >
        <div class="govuk-form-group">
          <label class="govuk-label" for="evaluate-heap">
            {say('addHeapName')}
          </label>
          <div class="govuk-hint" id="evaluate-heap-hint">
            {say('addHeapHint')}
          </div>
          <input
            class="govuk-input"
            id="evaluate-heap"
            maxLength={60}
            aria-describedby="evaluate-heap-hint"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
        <div class="buttons">
          <button type="submit" class="govuk-button govuk-button--secondary">
            {say('addHeap')}
          </button>
        </div>
      </form>
    </section>
  );
}
