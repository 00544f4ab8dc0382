/** Facts side by side, each under its name. */
import type { Fact } from '../../../resource/sections/section.ts';
import { LineOf, LinesOf } from '../lines.tsx';
import { Heading } from './heading.tsx';
import type { SectionProps } from './props.ts';
import './facts.css';

export function FactList({ facts, look }: { facts: readonly Fact[]; look: string }) {
  return (
    <dl class={`named-facts ${look}`}>
      {facts.map(({ name, value, room, outOfFive }) => (
        <div class={`fact-${room}`}>
          <dt>{name}</dt>{' '}
          <dd>
            <LinesOf lines={value} />
            {outOfFive !== undefined && <Dots full={outOfFive} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A figure of five as dots: decoration beside the figure. */
function Dots({ full }: { full: number }) {
  return (
    <svg class="dots" viewBox="0 0 50 8" width="50" height="8" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((dot) => (
        <circle cx={5 + dot * 10} cy="4" r="3.5" class={dot < full ? 'dot-full' : 'dot-empty'} />
      ))}
    </svg>
  );
}

/** What people choose by, at a glance. The search has these as filters, and its texts without them. */
export function FactsStrip({ section: { facts } }: SectionProps<'facts'>) {
  return (
    <div data-pagefind-ignore>
      <FactList facts={facts} look="facts-strip" />
    </div>
  );
}

export function Told({ section: { id, title, facts, large, note }, level }: SectionProps<'told'>) {
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <FactList facts={facts} look={large ? 'facts-large' : 'facts-told'} />
      {note && (
        <p class="small muted">
          <LineOf line={note} />
        </p>
      )}
    </section>
  );
}
