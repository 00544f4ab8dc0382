/** A drawing from the shelf. */
export function PictureView() {
  return null;
}
