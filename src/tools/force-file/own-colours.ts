/** Can words in a force's colours be read? Contrast as WCAG 2.2 defines it. */

/** What words need on their ground: success criterion 1.4.3, level AA. */
export const leastContrast = 4.5;

/**
 * @param colour `#rrggbb`
 * @returns its contrast against white: from 1 to 21
 */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
