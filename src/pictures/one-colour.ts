import { palette } from './palette.ts';

const oneOf: ReadonlyMap<string, 'black' | 'white'> = new Map(Object.values(palette));

/**
 * The same drawing for a printer that has black alone.
 * @param svg the text of a drawing from the shelf
 * @returns its text with each colour of the palette turned into black or white, and nothing else changed
 * @throws where it has a colour that is not in the palette
 */
export function inOneColour(svg: string): string {
  return svg.replace(/(?<=\s(?:fill|stroke)=")#[^"]*(?=")/g, (colour) => {
    const one = oneOf.get(colour);
    if (one === undefined) throw new Error(`${colour} is not in the palette of the drawings`);
    return one === 'black' ? '#000000' : '#ffffff';
  });
}
