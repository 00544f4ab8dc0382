/** Lists of the front matter: lines, things to tick off, words with their meanings, a sentence. */
import type { Item } from '../../../resource/sections/section.ts';
import { ChecklistView } from '../blocks/checklist.tsx';
import { Drawing } from '../drawing.tsx';
import { LineOf } from '../lines.tsx';
import { marked, usePlace } from '../place.ts';
import { Heading } from './heading.tsx';
import type { SectionProps } from './props.ts';
import './lists.css';

export function Items({ items }: { items: readonly Item[] }) {
  return (
    <ul>
      {items.map(({ line, under = [] }) => (
        <li>
          <LineOf line={line} />
          {under.length > 0 && <Items items={under.map((each) => ({ line: each }))} />}
        </li>
      ))}
    </ul>
  );
}

export function ListSection({ section: { id, title, items, none }, level }: SectionProps<'list'>) {
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      {items.length === 0 ? <p>{none}</p> : <Items items={items} />}
    </section>
  );
}

/** Boxes to tick while the bag is packed, by who brings what. */
export function Ticks({ section: { id, title, groups, none }, level }: SectionProps<'ticks'>) {
  const Name = level === 2 ? 'h3' : 'h4';
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      {groups.length === 0 && <p>{none}</p>}
      {groups.map(({ name, items }) => (
        <div class="ticks">
          <Name>{name}</Name>
          <ChecklistView>
            <Items items={items.map((line) => ({ line }))} />
          </ChecklistView>
        </div>
      ))}
    </section>
  );
}

export function Terms({ section: { id, title, terms }, level }: SectionProps<'terms'>) {
  const { lang, words } = usePlace();
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <dl class="vocabulary" lang={marked(words, lang)}>
        {terms.map(({ word, meaning, picture }) => (
          <div class={picture && 'pictured'}>
            <dt>{word}</dt> <dd>{meaning}</dd>
            {picture && (
              <dd>
                <Drawing name={picture} size="alone" />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

export function WordsSection({ section: { id, title, line }, level }: SectionProps<'words'>) {
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <p>
        <LineOf line={line} />
      </p>
    </section>
  );
}
