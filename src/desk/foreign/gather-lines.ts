/** Lines that a label has announced: each goes where its label says. */
import type { Gathered, GatheredActivity, GatheredList } from './gathered.ts';
import { kitInLine, kitThing, type KitDraft } from './kit.ts';
import type { Part } from './labels.ts';
import type { Line } from './lines.ts';
import { findMinutes, readClock } from './minutes.ts';
import { addLine, inBlock } from './nodes.ts';
import { leadsToOutcomes, outcomeFrom } from './outcomes.ts';
import type { Cursor, Reading } from './reading.ts';
import { spokenFrom } from './spoken.ts';
import { isTitleOfNothing } from './title.ts';

/** @returns whether what is read now belongs to the activity that was begun last */
export function isHeldByActivity(cursor: Cursor): boolean {
  return cursor === 'activity';
}

const facts = new Set<Cursor>([
  'years',
  'length',
  'group',
  'setting',
  'topic',
  'person',
  'about-file',
  'force',
  'title',
  'curriculum',
]);

/** @returns whether a role is a fact of one line */
export function takeFact(role: Cursor): boolean {
  return facts.has(role);
}

const lists: Partial<Readonly<Record<Cursor, GatheredList>>> = {
  before: 'before',
  after: 'after',
  inclusion: 'inclusion',
  safeguarding: 'safeguarding',
  early: 'early',
  deeper: 'deeper',
  homework: 'home',
};

export function addLesson(at: Gathered, title: string, part: Part | undefined): GatheredActivity {
  const activity: GatheredActivity = { title, part, body: [], kit: [] };
  at.activities.push(activity);
  return activity;
}

export function kitFromLine(line: Line): KitDraft[] {
  if (line.list) return [kitThing(line.text)].filter(({ item }) => /[\p{L}\d]/u.test(item));
  return kitInLine(line.text.replace(/^(?:you will need|bydd angen)\s*:?\s*/iu, ''));
}

const ofNoPage = 'Who, when and for which school is said on no page:';

/** A line that names somebody and says little else: `Prepared by PC … , …@…`. */
function saysOnlyWho(text: string): boolean {
  const rest = text.replace(/\((?:name|address|number) left out\)/g, '');
  return rest !== text && (rest.match(/\p{L}{3,}/gu) ?? []).length <= 6;
}

/** Takes one line to where it belongs. */
export function takeLine(reader: Reading, line: Line): void {
  const { cursor, at } = reader;
  const list = lists[cursor];
  if (saysOnlyWho(line.text)) return void reader.leftOut.push(`${ofNoPage} ${line.text}`);
  if (reader.activity && isHeldByActivity(cursor)) return reader.inActivity(line);
  if (reader.activity && cursor === 'kit') return void reader.activity.kit.push(...kitFromLine(line));
  if (list) return takeInto(reader, at.lists[list], line);
  switch (cursor) {
    case 'outcomes':
      return takeOutcome(reader, line);
    case 'kit':
      return takeKit(reader, line);
    case 'vocabulary':
      return takeWord(reader, line);
    case 'supervision':
      return void at.supervision.push(line.text);
    case 'summary':
      return void at.summary.push(line.text);
    case 'night-before':
      return addLine(at.nightBefore, line);
    case 'title':
      if (reader.title === '') reader.title = line.text.slice(0, 90);
      else at.facts.push({ role: 'title', words: line.text });
      return;
    case 'length':
      at.length ??= lengthIn(line.text);
      return void at.facts.push({ role: cursor, words: line.text });
    case 'years':
    case 'group':
    case 'setting':
    case 'topic':
    case 'force':
    case 'curriculum':
      return void at.facts.push({ role: cursor, words: line.text });
    case 'person':
    case 'about-file':
      return void reader.leftOut.push(`${ofNoPage} ${line.text}`);
    default:
      return takeFree(reader, line);
  }
}

function lengthIn(text: string): number | undefined {
  const clock = readClock(text);
  return findMinutes(text)?.minutes ?? (clock?.end === undefined ? undefined : clock.end - clock.begin);
}

function takeInto(reader: Reading, list: string[], line: Line): void {
  const spoken = spokenFrom(line.text);
  const other =
    spoken &&
    { inclusion: 'inclusion', safeguarding: 'safeguarding', early: 'early', deeper: 'deeper', home: 'home' }[
      spoken.is as 'inclusion'
    ];
  if (!other) return void list.push(...inLines(line.text));
  reader.labels.add(spoken.lead);
  reader.at.lists[other as GatheredList].push(...inLines(capitalised(spoken.text)));
}

/** What stood behind a lead word begins a sentence now. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?=\p{Ll}*\s)/u, (sign) => sign.toUpperCase());
}

/** A line of front matter has 400 characters at most: a longer one is parted between sentences. */
export function inLines(text: string): string[] {
  if (text.length <= 400) return [text];
  const all: string[] = [];
  for (const sentence of text
    .split(/(?<=[.!?;])\s+/)
    .flatMap((each) => each.match(/.{1,390}(?:\s|$)|.{1,390}/gu) ?? [])) {
    const last = all.at(-1);
    if (last !== undefined && last.length + sentence.length < 390) all[all.length - 1] = `${last} ${sentence.trim()}`;
    else all.push(sentence.trim());
  }
  return all;
}

function takeOutcome(reader: Reading, line: Line): void {
  if (leadsToOutcomes(line.text)) return void reader.labels.add(line.text);
  const { text, dropped } = outcomeFrom(line.text);
  if (dropped !== '') reader.labels.add(dropped);
  reader.at.lists.outcomes.push(...inLines(text));
}

function takeKit(reader: Reading, line: Line): void {
  if (/:\s*$/.test(line.text)) return void reader.labels.add(line.text);
  const known = new Set(reader.at.kit.map(({ item }) => item.toLowerCase()));
  const isSentence = !line.list && line.text.length > 160 && /[.!?]\s/.test(line.text);
  for (const thing of isSentence ? inLines(line.text).map((item): KitDraft => ({ item })) : kitFromLine(line))
    if (!known.has(thing.item.toLowerCase()))
      reader.at.kit.push(...inLines(thing.item).map((item) => ({ ...thing, item })));
}

/** `chain – what turns the wheel`, or words in a row without a meaning. */
function takeWord(reader: Reading, line: Line): void {
  const pair = /^(.{1,60}?)\s*(?:\s[–—-]\s|[:=–—]\s*|\t+)\s*(.+)$/u.exec(line.text);
  if (pair) return void reader.at.vocabulary.push({ word: pair[1]!.trim(), meaning: pair[2]!.trim().slice(0, 400) });
  for (const word of line.text.split(/[,;•·]\s*/)) {
    const plain = word.trim().replace(/[.]$/, '');
    if (plain !== '') reader.at.vocabulary.push(...inLines(plain).map((each) => ({ word: each, meaning: '' })));
  }
}

const aboutSafety = /\bdsl\b|\bdesignated safeguarding|\bsafeguarding lead|\bdisclos|\bchild protection\b|\bdiogelu\b/i;
const ofTeacher = /\b(?:teachers?|school|athro|athrawes)\b/i;

/** Text that no label announced. */
function takeFree(reader: Reading, line: Line): void {
  const { at } = reader;
  const spoken = spokenFrom(line.text);
  if (spoken && ['inclusion', 'safeguarding', 'early', 'deeper', 'home'].includes(spoken.is))
    return takeInto(reader, [], line);
  const isInSheet = reader.cursor === 'worksheet' || reader.cursor === 'answers';
  if (!isInSheet && aboutSafety.test(line.text)) return takeInto(reader, at.lists.safeguarding, line);
  if (!isInSheet && !line.list) {
    // What a teacher does afterwards often stands as a sentence at the end.
    const [first = '', ...more] = line.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
    const when = /^(?:after(?:wards)?|following|ar ôl)\b/i.test(first)
      ? 'after'
      : /^(?:before(?:hand)?|prior to|cyn)\b/i.test(first)
        ? 'before'
        : undefined;
    if (when && ofTeacher.test(first) && /\b(?:session|lesson|visit|day|sesiwn|wers)\b/i.test(first)) {
      at.lists[when].push(...inLines(first));
      if (more.length === 0) return;
      const text = more.join(' ');
      return addLine(reader.sink(), { depth: 0, styled: { text, marks: [] } });
    }
  }
  if (spoken?.is === 'tip' && !isInSheet) {
    reader.labels.add(spoken.lead);
    const styled = { text: spoken.text, marks: [] };
    const children: Parameters<typeof addLine>[0] = [];
    addLine(children, { depth: 0, styled });
    return void reader.sink().push(inBlock('Note', { kind: 'tip' }, children));
  }
  if (!isInSheet && isTitleOfNothing(line.text)) return void reader.labels.add(line.text);
  addLine(reader.sink(), line);
}
