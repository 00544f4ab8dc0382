/** A contributor's own text. */
import { Nodes } from '../nodes.tsx';
import { marked, usePlace } from '../place.ts';
import type { SectionProps } from './props.ts';

export function TextSection({ section: { nodes } }: SectionProps<'text'>) {
  const { lang, words } = usePlace();
  const theirs = marked(words, lang);
  const text = <Nodes nodes={nodes} />;
  return theirs === undefined ? text : <div lang={theirs}>{text}</div>;
}
