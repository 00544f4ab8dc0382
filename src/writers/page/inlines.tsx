/** Running text of the document model. A contributor's words reach HTML here and in nodes.tsx, always escaped. */
import type { Inline } from '../../document/model.ts';
import { usePlace } from './place.ts';

function InlineOf({ inline }: { inline: Inline }) {
  const { href } = usePlace();
  switch (inline.type) {
    case 'text':
      return <>{inline.value}</>;
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'code':
      return <code>{inline.value}</code>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={href(inline.href)}>
          <Inlines inlines={inline.children} />
        </a>
      );
  }
}

export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return (
    <>
      {inlines.map((inline) => (
        <InlineOf inline={inline} />
      ))}
    </>
  );
}
