/**
 * Takes files dropped anywhere on the page: a drop that misses would have the browser leave the page and open the file.
 */

/**
 * @param zone gets the class `over` while files are held above the page
 * @param take called in the drop event
 */
export function takeDrops(zone: HTMLElement, take: (transfer: DataTransfer) => void): void {
  const over = (isOver: boolean) => zone.classList.toggle('over', isOver);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    over(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false);
  });
  document.addEventListener('drop', (event) => {
    over(false);
    if (!event.dataTransfer || !holdsFiles(event)) return;
    event.preventDefault();
    take(event.dataTransfer);
  });
}
