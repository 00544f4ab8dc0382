/** A note beside the text: safeguarding, inclusion or a tip. Icon and word, never colour alone. */
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';
import { Label } from './label.tsx';
import './note.css';

const icons = { safeguarding: 'shield-check', inclusion: 'heart-handshake', tip: 'lightbulb' } as const;

export function NoteView({ node, children }: BlockProps<'Note'>) {
  const { kind } = node.settings;
  return (
    <div class={`note note-${kind} block`} role="note">
      <Label text={usePlace().t(`note.${kind}`)} icon={icons[kind]} />
      {children}
    </div>
  );
}
