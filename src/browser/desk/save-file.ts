/** Hands a file that was made here to the browser, as if it had been fetched. */

export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  // A browser that asks where to save it may take a while to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
