/** What children do on a worksheet, as the page shows it: in the order of the sheet, without what belongs together. */
import type { ComponentChildren } from 'preact';
import { facesOf } from '../../../document/drawings.ts';
import type { Inline, Node } from '../../../document/model.ts';
import { inlineText } from '../../../document/plain-text.ts';
import { chooseOf, listOf, matchOf, sortOf } from '../../../document/sheet-blocks.ts';
import { chooseWords } from '../../../resource/sheet-words.ts';
import { Drawing } from '../drawing.tsx';
import { Inlines } from '../inlines.tsx';
import { marked, usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';

type NodesOf = BlockProps<'Match'>['Nodes'];

/** An item of one paragraph is a line, not a paragraph in an item. */
export function SheetItem({ item, Nodes }: { readonly item: readonly Node[]; readonly Nodes: NodesOf }) {
  const [only] = item;
  return item.length === 1 && only?.type === 'paragraph' ? <Inlines inlines={only.children} /> : <Nodes nodes={item} />;
}

interface AroundProps {
  readonly part: { readonly before: readonly Node[]; readonly after: readonly Node[] };
  readonly Nodes: NodesOf;
  readonly children: ComponentChildren;
}

export function Around({ part, Nodes, children }: AroundProps) {
  return (
    <>
      <Nodes nodes={part.before} />
      {children}
      <Nodes nodes={part.after} />
    </>
  );
}

export function DrawView({ node, Nodes }: BlockProps<'Draw'>) {
  const { outline, size = 'half' } = node.settings;
  return (
    <Around part={{ before: node.children, after: [] }} Nodes={Nodes}>
      {outline === undefined ? <div class={`draw-box draw-${size}`} /> : <Drawing name={outline} size="alone" />}
    </Around>
  );
}

export function MatchView({ node, Nodes }: BlockProps<'Match'>) {
  const part = matchOf(node);
  const side = (head: readonly Inline[], words: readonly (readonly Inline[])[], letters: boolean) => (
    <div>
      {inlineText(head).trim() !== '' && (
        <p>
          <strong>
            <Inlines inlines={head} />
          </strong>
        </p>
      )}
      <ol type={letters ? 'A' : undefined}>
        {words.map((each) => (
          <li>
            <Inlines inlines={each} />
          </li>
        ))}
      </ol>
    </div>
  );
  return (
    <Around part={part} Nodes={Nodes}>
      <div class="match">
        {side(part.heads[0], part.left, false)}
        {side(part.heads[1], part.right, true)}
      </div>
    </Around>
  );
}

export function SortView({ node, Nodes }: BlockProps<'Sort'>) {
  const part = sortOf(node);
  const Things = part.numbered ? 'ol' : 'ul';
  return (
    <Around part={part} Nodes={Nodes}>
      <Things>
        {part.things.map((thing) => (
          <li>
            <Inlines inlines={thing} />
          </li>
        ))}
      </Things>
      <ul class="boxes heaps">
        {part.heaps.map((heap) => (
          <li>
            <strong>{heap}</strong>
          </li>
        ))}
      </ul>
    </Around>
  );
}

export function FramesView({ node, Nodes }: BlockProps<'Frames'>) {
  const part = listOf(node.children);
  return (
    <Around part={part} Nodes={Nodes}>
      <ol class="frames">
        {part.items.map((item) => (
          <li>
            <SheetItem item={item} Nodes={Nodes} />
            <div class={node.settings.bubbles === 'yes' ? 'draw-box frame bubble' : 'draw-box frame'} />
          </li>
        ))}
      </ol>
    </Around>
  );
}

export function FacesView({ node, Nodes }: BlockProps<'Faces'>) {
  const part = listOf(node.children);
  return (
    <Around part={part} Nodes={Nodes}>
      <ul class="faces">
        {part.items.map((item) => (
          <li>
            <SheetItem item={item} Nodes={Nodes} />
            <span class="face-row">
              {facesOf[node.settings.of ?? '3'].map((name) => (
                <Drawing name={name} size="beside" />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Around>
  );
}

export function ChooseView({ node, Nodes }: BlockProps<'Choose'>) {
  const { t, lang, words } = usePlace();
  const part = chooseOf(node);
  return (
    <Around part={{ before: part.before, after: part.after }} Nodes={Nodes}>
      <p lang={marked(lang, words)}>
        <strong>{chooseWords(part.most, t)}</strong>
      </p>
      <ul class="boxes options">
        {part.options.map(({ nodes, picture }) => (
          <li>
            {picture !== undefined && <Drawing name={picture} size="title" />}
            <SheetItem item={nodes} Nodes={Nodes} />
          </li>
        ))}
      </ul>
    </Around>
  );
}
