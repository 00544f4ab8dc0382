import { palette, type ColourName } from '../palette.ts';
import type { Drawing, Shape, Step } from './pen.ts';

const tenth = (number: number) => Math.round(number * 10) / 10;

/** Whole numbers do for what is large, and make it half as long to read; a face needs finer ones. */
function roundingFor(steps: readonly Step[]): (number: number) => number {
  const numbers = steps.flatMap(([, ...each]) => each);
  const reach = [0, 1].map((axis) => {
    const along = numbers.filter((_, at) => at % 2 === axis);
    return Math.max(...along) - Math.min(...along);
  });
  return Math.max(...reach) > 13 ? Math.round : tenth;
}

/** Numbers as short as SVG reads them: `-1-.5`, `3 .5`. */
const short = (numbers: readonly number[]) =>
  numbers
    .map((number) => String(tenth(number)).replace(/^(-?)0\./, '$1.'))
    .reduce((text, each) => (text === '' || each.startsWith('-') ? text + each : `${text} ${each}`), '');

/** Each step counted from the last, which takes half the letters; rounded so that what is left over does not add up. */
function pathText(steps: readonly Step[]): string {
  const rounding = roundingFor(steps);
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let last = '';
  let text = '';
  for (const [command, ...numbers] of steps) {
    const rounded = numbers.map(rounding);
    const from = rounded.map((number, at) => number - (at % 2 === 0 ? x : y));
    if (command === 'Z') {
      text += 'z';
      [x, y] = [startX, startY];
    } else if (command === 'M') {
      [startX, startY] = [rounded[0]!, rounded[1]!];
      text += `M${short(rounded)}`;
    } else {
      const [across, down] = [from[0]!, from[1]!];
      if (command === 'L' && (across === 0 || down === 0)) {
        // A dot is a line too short to be seen as one; without any length some programs leave it out.
        text += across === 0 && down !== 0 ? `v${short([down])}` : `h${short([across || 0.1])}`;
        [x, y] = [rounded[0]!, rounded[1]!];
        last = 'straight';
        continue;
      }
      const numbersText = short(from);
      const repeated = last === command && !numbersText.startsWith('-') ? ' ' : '';
      text += (last === command ? repeated : command.toLowerCase()) + numbersText;
    }
    if (command !== 'Z') [x, y] = [rounded.at(-2)!, rounded.at(-1)!];
    last = command;
  }
  return text;
}

const attributes = (of: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value!}"`)
    .join('');

const colour = (name: ColourName | 'none' | undefined) =>
  name === undefined || name === 'none' ? name : palette[name][0];

/** @param weight of the usual line, in units of the drawing */
function shapeText({ steps, round, fill, stroke, weight = 1, thick, inside }: Shape, width: number): string {
  if (thick !== undefined) {
    const d = pathText(steps!);
    const whole = Math.round(thick);
    const outside = `<path stroke-width="${whole}" d="${d}"/>`;
    if (fill === 'ink') return outside;
    const look = attributes({ stroke: colour(fill), 'stroke-width': whole - 2 * width });
    return `${outside}
<path${look} d="${inside === undefined ? d : pathText(inside)}"/>`;
  }
  const look = {
    fill: colour(fill),
    stroke: stroke === 'ink' ? undefined : colour(stroke),
    'stroke-width': weight === 1 || stroke === 'none' ? undefined : tenth(weight * width),
  };
  if (round === undefined) return `<path${attributes(look)} d="${pathText(steps!)}"/>`;
  const fine = round.rx < 6 ? tenth : Math.round;
  const [x, y, rx, ry] = [round.x, round.y, round.rx, round.ry].map(fine) as [number, number, number, number];
  if (rx === ry) return `<circle${attributes({ ...look, cx: x, cy: y, r: rx })}/>`;
  const turn = round.turn === 0 ? undefined : `rotate(${Math.round(round.turn)} ${x} ${y})`;
  return `<ellipse${attributes({ ...look, cx: x, cy: y, rx, ry, transform: turn })}/>`;
}

/** A card with round corners, on which places and scenes lie: 400 wide and 300 high. */
const edge = '<rect x="4" y="4" width="392" height="292" rx="18"';

/**
 * @param box its width and height
 * @param weight of the usual line, in the same units
 * @param onCard whether it lies on a card, whose edge cuts off what is outside
 * @returns the text of an SVG file that a person can open and change
 */
export function svgText(
  drawing: Drawing,
  [across, down]: readonly [number, number],
  weight: number,
  onCard = false,
): string {
  const shapes = drawing.map((shape) => `${shapeText(shape, weight)}\n`).join('');
  const inside = onCard
    ? `<clipPath id="card">${edge}/></clipPath>\n<g clip-path="url(#card)">\n${shapes}</g>\n${edge} stroke-width="6"/>\n`
    : shapes;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}">\n` +
    `<g fill="none" stroke="${palette.ink[0]}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">\n` +
    `${inside}</g>\n</svg>\n`
  );
}
