/** The one force file that all tools work on, as this browser keeps it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ForceFile } from '../../../schema/force-file.ts';
import { emptyForceFile, openForceFile } from '../../../tools/force-file/open-force-file.ts';
import { readStore, watchStore, writeStore } from '../../stores/text-store.ts';

export interface HeldFile {
  readonly file: ForceFile;
  /** Keeps it in this browser at once. */
  change(next: ForceFile): void;
  /** Takes back the last change; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  /** False where this browser keeps nothing, so that it must be saved to a file. */
  readonly isKept: boolean;
  /** Another window of this browser has changed it, and what it wrote is shown now. */
  readonly isFromElsewhere: boolean;
}

/** How many changes can be taken back. */
const remembered = 50;
/** Milliseconds after a change until it is written: what is shown is never kept waiting for that. */
const pause = 200;

export function useForceFile(): HeldFile {
  const [file, setFile] = useState(read);
  const [isKept, setKept] = useState(true);
  const [isFromElsewhere, setFromElsewhere] = useState(false);
  const before = useRef<ForceFile[]>([]);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const shown = useRef(file);
  const write = () => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    setKept(writeStore('force', shown.current));
  };
  useEffect(() => {
    const flush = () => waiting.current !== undefined && write();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, []);
  useEffect(
    () =>
      watchStore('force', () => {
        clearTimeout(waiting.current);
        waiting.current = undefined;
        shown.current = read();
        setFile(shown.current);
        setFromElsewhere(true);
        before.current = [];
      }),
    [],
  );
  const put = (next: ForceFile) => {
    shown.current = next;
    setFile(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(write, pause);
  };
  return {
    file,
    isKept,
    isFromElsewhere,
    change: (next) => {
      before.current = [...before.current.slice(1 - remembered), file];
      put(next);
    },
    undo: before.current.length === 0 ? undefined : () => put(before.current.pop()!),
  };
}

/** What somebody else has written there, or an older version of ours, is not believed. */
function read(): ForceFile {
  const kept = readStore('force');
  // Where this browser holds none, a force's own library gives its own to begin with.
  const text = kept === undefined ? document.getElementById('own-force-file')?.textContent : JSON.stringify(kept);
  const opened = openForceFile(text ?? '');
  return 'file' in opened ? opened.file : emptyForceFile();
}
