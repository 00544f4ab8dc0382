/** How long something takes, as slides and their notes say it. */

export interface SaidMinutes {
  readonly minutes: number;
  /** As it was written, where it is a range: `10-15`. */
  readonly range?: string;
}

const spelt: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15 },
  ...{ twenty: 20, 'twenty-five': 25, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50, sixty: 60 },
};
const number = `(\\d{1,3}|${Object.keys(spelt)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const unit = `(?:minutes?|mins?\\.?|munud(?:au)?|['\\u2032\\u2019])(?![a-z])`;
const amount = `(?:about |approx(?:imately|\\.)? |c\\.? ?|~ ?|tua )?${number}(?:\\s*(?:-|\\u2013|to|i)\\s*${number})?\\s*-?\\s*${unit}`;
const clock = String.raw`(\d{1,2})[:.](\d{2})\s*(?:am|pm)?\s*(?:-|\u2013|to)\s*(\d{1,2})[:.](\d{2})\s*(?:am|pm)?`;

const inTitle = new RegExp(
  `\\s*[([]\\s*${amount}\\s*[)\\]]|\\s*[\\u2013\\u2014:,|-]\\s+${amount}\\s*$|^${amount}\\s*[\\u2013\\u2014:,|-]\\s*|\\s+${amount}$`,
  'i',
);
const clockInTitle = new RegExp(`\\s*[([]?\\s*${clock}\\s*[)\\]]?\\s*[:\\u2013\\u2014-]?\\s*`, 'i');
const wholeLine = new RegExp(
  `^(?:(?:allow|takes?|time|timings?|duration|length|spend|give (?:this|it)|this (?:takes|should take)|amser|caniatewch)\\s*:?\\s*)?${amount}(?:\\s*(?:for this|on this|in total|here|long))?\\s*[.!]?$`,
  'i',
);
const ofAll = new RegExp(
  `\\b(?:whole|entire|session|lesson|total|overall|y wers|cyfanswm)\\b[^.]{0,30}?(?:takes?|lasts?|is|length|time|needs?|runs for|[:=])\\s*${amount}|${amount}\\s*(?:in total|altogether|overall)`,
  'i',
);

function read(found: RegExpExecArray | null): SaidMinutes | undefined {
  const [first, last] = (found?.slice(1) ?? []).filter((each) => each !== undefined).map(valueOf);
  if (first === undefined || !(first > 0)) return undefined;
  if (last === undefined || last <= first) return { minutes: first };
  return { minutes: last, range: `${first}-${last}` };
}

function valueOf(word: string): number {
  return spelt[word.toLowerCase()] ?? Number(word);
}

function between(found: RegExpExecArray): SaidMinutes | undefined {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1, 5).map(Number);
  const length = toHour * 60 + toMinute - fromHour * 60 - fromMinute;
  const minutes = length > 0 ? length : length + 12 * 60;
  return minutes > 0 && minutes <= 240 ? { minutes } : undefined;
}

/** @returns the title without its minutes, and how many they are */
export function minutesInTitle(title: string): { readonly title: string; readonly said: SaidMinutes | undefined } {
  const byClock = clockInTitle.exec(title);
  const clockSaid = byClock ? between(byClock) : undefined;
  if (byClock && clockSaid) return { title: title.replace(byClock[0], ' ').trim(), said: clockSaid };
  const found = inTitle.exec(title);
  const said = read(found);
  const rest = found ? title.replace(found[0], ' ').replace(/\s+/g, ' ').trim() : title;
  return said && rest !== '' ? { title: rest, said } : { title, said: undefined };
}

/** @returns the minutes of a line that says nothing else: `Allow 5 minutes.` */
export function minutesLine(line: string): SaidMinutes | undefined {
  const byClock = new RegExp(`^${clock}$`, 'i').exec(line.trim());
  return byClock ? between(byClock) : read(wholeLine.exec(line.trim()));
}

/** @returns the minutes of a line about the whole session */
export function minutesOfAll(line: string): number | undefined {
  const hour = /\b(?:whole|session|lesson|total)\b.*?\b(an|one|1) hour\b/i.test(line) ? 60 : undefined;
  return read(ofAll.exec(line))?.minutes ?? hour;
}
