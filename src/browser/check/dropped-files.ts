/** The files of a drop: dropped folders are walked, which browsers leave to the page. */

export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/**
 * @param transfer of a drop event; read at once, because the browser empties it when the event is over
 * @throws when a file or folder cannot be read
 */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
  const items = Array.from(transfer.items).filter((item) => item.kind === 'file');
  const found = items.map((item) => {
    const entry = item.webkitGetAsEntry();
    const file = entry ? null : item.getAsFile();
    return entry ? filesOf(entry) : Promise.resolve(file ? [{ path: file.name, file }] : []);
  });
  return (await Promise.all(found)).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<DroppedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  return (
    await Promise.all((await entriesIn(entry as FileSystemDirectoryEntry)).map((inner) => filesOf(inner)))
  ).flat();
}

/** A browser hands a folder out in portions of a hundred; an empty portion is the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
