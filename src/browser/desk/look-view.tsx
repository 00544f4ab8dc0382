/** How the page will look, made by the writer of pages itself, a moment after each change. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftResource } from '../../desk/draft-resource.ts';
import type { Draft } from '../../desk/draft.ts';
import type { FormStock } from '../../desk/form/stock.ts';
import shelf from '../../pictures/names.json' with { type: 'json' };
import { sectionsOf } from '../../resource/sections/index.ts';
import { InPlace } from '../../writers/page/place.ts';
import { Sections } from '../../writers/page/sections/index.tsx';
import { placeOnPage } from '../../writers/page/write-page.tsx';
import { namedDraft } from './file-names.ts';
import type { DeskParts } from './parts.ts';

export interface LookViewProps extends DeskParts {
  readonly draft: Draft;
  readonly stock: FormStock;
}

/** Milliseconds without another change after which it is drawn again. */
const pause = 400;
/** A page names its drawings, and does not hold them. */
const drawings = new Map(shelf.all.map((name) => [name, '']));

export function LookView({ draft, stock, setup, say }: LookViewProps) {
  const [shown, setShown] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setShown(draft), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  const looked = useMemo(() => {
    try {
      const resource = draftResource(namedDraft(shown), { ...stock.published, drawings });
      return resource && { resource, sections: sectionsOf(resource) };
    } catch {
      return undefined;
    }
  }, [shown, stock]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => void showOwnPictures(frame.current, shown), [looked]);
  if (!looked) return <p class="panel">{say('look.not')}</p>;
  const { resource, sections } = looked;
  return (
    <div class="desk-look" ref={frame} key={shown.files.length}>
      <p class="small muted">{say('look.about')}</p>
      <h2>{resource.frontMatter.title}</h2>
      <p class="lead">{resource.frontMatter.summary}</p>
      <InPlace value={placeOnPage(resource, (address) => `${setup.base}${address}`)}>
        <Sections sections={sections} level={3} />
      </InPlace>
    </div>
  );
}

/** Pictures that are published nowhere yet are drawn from their bytes: a page may load files of the site alone. */
async function showOwnPictures(frame: HTMLElement | null, { files }: Draft): Promise<void> {
  for (const image of frame?.querySelectorAll('img') ?? []) {
    const file = files.find(({ name }) => image.getAttribute('src')?.endsWith(`/${name}`));
    const bitmap = file && (await createImageBitmap(new Blob([file.bytes as BlobPart])).catch(() => undefined));
    if (!bitmap || !image.isConnected) continue;
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.className = 'desk-picture';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', image.alt);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    image.hidden = true;
    image.parentElement?.querySelector('canvas')?.remove();
    image.after(canvas);
  }
}
