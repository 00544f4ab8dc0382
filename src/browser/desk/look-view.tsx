/** How the page will look, a moment after each change, with the styles and the pictures that it will have. */
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../desk/draft.ts';
import type { FormStock } from '../../desk/form/stock.ts';
import { namedDraft } from './file-names.ts';
import { DraftPreview } from './form/preview.tsx';
import type { DeskParts } from './parts.ts';

export interface LookViewProps extends DeskParts {
  readonly draft: Draft;
  readonly stock: FormStock;
  reveal(path: string): void;
}

export function LookView({ draft, stock, reveal, setup, say }: LookViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const files = useRef(draft.files);
  files.current = draft.files;
  useEffect(() => bringStyles(setup.styles), []);
  useEffect(() => {
    const watcher = new MutationObserver(() => void showOwnPictures(frame.current!, files.current));
    watcher.observe(frame.current!, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, []);
  return (
    <div class="desk-look" ref={frame}>
      <p class="small muted">{say('look.about')}</p>
      <DraftPreview draft={namedDraft(draft)} stock={stock} texts={setup.form} base={setup.base} reveal={reveal} />
    </div>
  );
}

/** Those of sessions, sheets and charts, which no other part of the desk needs. */
function bringStyles(addresses: readonly string[]): void {
  for (const address of addresses) {
    if (document.querySelector(`link[href="${address}"]`)) continue;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    document.head.append(link);
  }
}

/** Pictures that are published nowhere yet are drawn from their bytes: a page may load files of the site alone. */
async function showOwnPictures(frame: HTMLElement, files: Draft['files']): Promise<void> {
  for (const image of frame.querySelectorAll<HTMLImageElement>('img:not([hidden])')) {
    const file = files.find(({ name }) => image.getAttribute('src')?.endsWith(`/${name}`));
    if (!file) continue;
    image.hidden = true;
    const bitmap = await createImageBitmap(new Blob([file.bytes as BlobPart])).catch(() => undefined);
    if (!bitmap || !image.isConnected) continue;
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.className = 'desk-picture';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', image.alt);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    image.after(canvas);
  }
}
