/** A contributor's own text. */
import { Nodes } from '../nodes.tsx';
import { marked, usePlace } from '../place.ts';
import type { SectionProps } from './props.ts';
import './text.css';

export function TextSection({ section: { nodes, form } }: SectionProps<'text'>) {
  const { lang, words } = usePlace();
  const theirs = marked(words, lang);
  const text = <Nodes nodes={nodes} />;
  if (theirs === undefined && !form) return text;
  return (
    <div lang={theirs} class={form && 'form to-fill-in'}>
      {text}
    </div>
  );
}
