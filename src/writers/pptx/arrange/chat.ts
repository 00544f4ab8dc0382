/** Messages on two sides, as in a chat. */
import { xmlText } from '../../paper/xml-text.ts';
import type { Shape } from '../composed.ts';
import { runsOf, type Line } from '../drawing-text.ts';
import { slidePlaces } from '../places.ts';
import { boxHeight, fitBoxes, lineWidth } from '../wall.ts';
import { inRoom, plainLine, textIn, withLine, wordsLine, type Arrange } from './arranging.ts';

/** Of the room, for the longest message; and the tails of the bubbles. */
const widestBubble = 0.8;
const tail = 18;

export const arrangeChat: Arrange<'chat'> = (on, { messages, wordsBelow }) => {
  const at = withLine(on, 'Chat', [...slidePlaces.left, ...slidePlaces.right], wordsBelow);
  if (!at) return undefined;
  const { area } = at;
  const most = area.width * widestBubble;
  /** The name on a line of its own, or in front of the words where that would be too high. */
  const message = (name: 'above' | 'before') =>
    messages.map(({ who, words }): Line => {
      const [first, ...rest] = runsOf(words);
      const said = first ? [name === 'above' ? { ...first, breakBefore: true } : first, ...rest] : rest;
      return { level: 0, runs: [{ text: xmlText(name === 'above' ? who : `${who}: `), bold: true }, ...said] };
    });
  const heights = (lines: readonly Line[], size: number) => lines.map((line) => boxHeight(line, size, most) + 4);
  for (const name of ['above', 'before'] as const)
    for (const size of name === 'above' ? [36, 32, 28] : [32, 28]) {
      const lines = message(name);
      const high = heights(lines, size);
      const total = high.reduce((sum, each) => sum + each + tail, -tail);
      if (total > area.height || fitBoxes(lines, most, area.height, [size]) === undefined) continue;
      const seen = { left: 0, right: 0 };
      let y = area.y;
      const shapes = messages.flatMap(({ side, who, words }, index): Shape[] => {
        const bubble = slidePlaces[side][seen[side]++];
        const rows: readonly Line[] = name === 'above' ? [plainLine(`${who} `), wordsLine(words)] : [lines[index]!];
        const width = Math.min(most, Math.max(150, ...rows.map((row) => lineWidth(row, size) + 12)));
        const box = { x: side === 'left' ? area.x : area.x + area.width - width, y, width, height: high[index]! };
        y += high[index]! + tail;
        return textIn(bubble, box, { lines: [lines[index]!], size });
      });
      return inRoom(at.room, at.before, shapes, at.after);
    }
  return undefined;
};
