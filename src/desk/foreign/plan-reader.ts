/**
 * Reads a plan from its first line to its last. What a label announces goes on until the next label; what nobody
 * announced stands on the page as it stands in the file.
 */
import type { DraftFile, DraftNode } from '../draft.ts';
import type { PaperPicture, Table } from '../office/paper.ts';
import { emptySession, type Gathered, type GatheredActivity } from './gathered.ts';
import { addLesson, isHeldByActivity, kitFromLine, takeFact, takeLine } from './gather-lines.ts';
import { announcedPart, labelRole, plainLabel, type LabelRole } from './labels.ts';
import { planItems, type Line, type PlanItem } from './lines.ts';
import { findMinutes, partMinutes, readClock } from './minutes.ts';
import { addLine, inBlock, inHeading, inParagraph, inText } from './nodes.ts';
import type { People } from './personal.ts';
import { boldStrength, plainStrength, titleIn, type Cursor, type Reading } from './reading.ts';
import { readPlanTable } from './read-plan-table.ts';
import { addSpoken } from './say-and-ask.ts';
import { atVoices, spokenFrom } from './spoken.ts';
import { slice } from './styled.ts';
import { cleanTitle, isTitleOfNothing } from './title.ts';

/** Roles whose label may stand alone on a plain line. */
const plainRoles: ReadonlySet<LabelRole | undefined> = new Set([
  ...(['outcomes', 'kit', 'vocabulary', 'inclusion', 'safeguarding', 'before', 'after', 'curriculum'] as const),
  ...(['homework', 'worksheet', 'deeper', 'early', 'answers', 'supervision'] as const),
]);

export class PlanReader implements Reading {
  title = '';
  /** Whether the title was only taken for one, by its place. */
  titleIsGuessed = false;
  readonly shared = emptySession();
  readonly sessions: Gathered[] = [];
  readonly files: (DraftFile & { readonly where: string; readonly hasAlt: boolean })[] = [];
  /** Words that became headings, settings or blocks of the library. */
  readonly labels = new Set<string>();
  readonly times: string[] = [];
  /** What stands in no draft, as sentences. */
  readonly leftOut: string[] = [];
  readonly links: string[] = [];
  boxes = 0;
  readonly people: People;
  readonly splits: boolean;
  cursor: Cursor = 'start';
  /** The session being read. */
  at: Gathered = this.shared;
  activity: GatheredActivity | undefined;
  /** The strength of the label that began the activity. */
  #activityStrength = plainStrength;
  #timetableStrength = Infinity;
  /** Where text goes that no list takes. */
  #sheet: DraftNode[] | undefined;
  /** A lead word that stood alone: the next line is said or asked. */
  pending: 'say' | 'ask' | undefined;

  constructor(people: People, splits: boolean) {
    this.people = people;
    this.splits = splits;
  }

  read(items: readonly PlanItem[]): void {
    for (const [index, item] of items.entries()) {
      if (item.is === 'line') this.line(item, items[index + 1]);
      else if (item.is === 'table') this.table(item.table);
      else if (item.is === 'picture') this.picture(item.picture);
      else this.#box(item.items);
    }
  }

  sink(): DraftNode[] {
    if (this.#sheet && (this.cursor === 'worksheet' || this.cursor === 'answers')) return this.#sheet;
    if (this.activity && isHeldByActivity(this.cursor)) return this.activity.body;
    return this.at.activities.length > 0 || this.at.sheets.length > 0 ? this.at.outro : this.at.intro;
  }

  /** Headings under which nothing is left on the page go among the labels. */
  finish(): void {
    for (const session of [this.shared, ...this.sessions])
      for (const nodes of [session.intro, session.outro])
        for (let at = nodes.length - 1; at >= 0; at -= 1) {
          const [node, next] = [nodes[at]!, nodes[at + 1]];
          if (node.type !== 'heading' || (next !== undefined && next.type !== 'heading')) continue;
          this.labels.add(node.children.map((each) => ('value' in each ? each.value : '')).join(''));
          nodes.splice(at, 1);
        }
  }

  /** A box stands beside the text: what goes on behind it is what went on before it. */
  #box(items: readonly PlanItem[]): void {
    const before = { cursor: this.cursor, activity: this.activity, sheet: this.#sheet };
    this.boxes += 1;
    if (!this.activity) this.cursor = 'page';
    this.read(items);
    this.cursor = before.cursor;
    this.activity = before.activity;
    this.#sheet = before.sheet;
  }

  line(line: Line, next?: PlanItem): void {
    for (const { href } of line.styled.marks) if (href !== undefined && !/^https:/i.test(href)) this.links.push(href);
    if (this.#isLabel(line, next)) return;
    const spoken = spokenFrom(line.text);
    if (!spoken && this.#isLabelled(line)) return;
    if (!spoken && this.#isTimed(line)) return;
    takeLine(this, line);
  }

  /** A heading, a bold line, or a plain line that is a known label. */
  #isLabel(line: Line, next: PlanItem | undefined): boolean {
    const { text, heading, isBold } = line;
    if ((line.list && heading === undefined && !isBold) || plainLabel(text) === '') return false;
    const strength = heading ?? (isBold ? boldStrength : plainStrength);
    const isShort = text.length <= 120 && (heading !== undefined || !/[.!]["”’)]?$/.test(text));
    if (heading !== undefined || (isBold && isShort)) {
      if (spokenFrom(text) && this.activity && heading === undefined) return false;
      return this.open(text, strength, next);
    }
    if (this.cursor === 'worksheet' && labelRole(text) !== 'answers') return false;
    const { rest, found } = partMinutes(text);
    const role = labelRole(found ? rest : text);
    if (
      /:\s*$/.test(text) &&
      this.activity &&
      /^(?:questions?|ask|say|pcso says|discuss|cwestiynau|gofynnwch|dywedwch)\s*:$/iu.test(text)
    ) {
      this.pending = /^(?:say|pcso|dywed)/i.test(text) ? 'say' : 'ask';
      this.labels.add(text);
      return true;
    }
    if (
      isShort &&
      role &&
      (plainRoles.has(role) || (/:\s*$/.test(text) && role !== 'person')) &&
      !this.#isSentence(text)
    )
      return this.open(text, strength, next);
    const part = announcedPart(rest);
    if (isShort && text.length <= 80 && found && part.part) return this.open(text, strength, next);
    return false;
  }

  #isSentence(text: string): boolean {
    return /[,;]\s/.test(text) && text.length > 60;
  }

  /** `Materials: chalk, a drum` and `**Year:** 5 and 6`. */
  #isLabelled(line: Line): boolean {
    if (line.list || this.cursor === 'worksheet' || this.cursor === 'answers') return false;
    const bold = line.boldEnd > 0 ? line.boldEnd : undefined;
    const colon = /^[^:.!?]{2,60}:(?=\s|$)/u.exec(line.text)?.[0].length;
    const dash = bold === undefined ? undefined : /^\s*[:–—-]?\s*/.exec(line.styled.text.slice(bold))?.[0].length;
    const end = bold === undefined ? colon : bold + (dash ?? 0);
    if (end === undefined) return false;
    const [label, rest] = [line.styled.text.slice(0, end), slice(line.styled, end)];
    if (rest.text === '') return false;
    const { rest: words, found } = partMinutes(label);
    const role = labelRole(words);
    const value: Line = { ...line, text: rest.text, styled: rest, boldEnd: 0, isBold: false };
    if (
      role &&
      !found &&
      !(this.activity && isHeldByActivity(this.cursor) && this.#staysInActivity(role, value, label))
    )
      return this.#openWith(label, role, value);
    if (role) return this.activity !== undefined && !found;
    if (bold === undefined || !(found ?? announcedPart(words).part)) return false;
    // **Starter (10 mins):** Hand out the coats.
    if (this.activity && !found) return false;
    this.open(label, boldStrength);
    this.nameFrom(value);
    return true;
  }

  /** Inside an activity a label with words behind it is about that activity. @returns whether it was taken so */
  #staysInActivity(role: LabelRole, value: Line, label: string): boolean {
    const activity = this.activity!;
    if (role === 'kit') {
      activity.kit.push(...kitFromLine(value));
      this.labels.add(plainLabel(label));
      return true;
    }
    const time = role === 'length' ? findMinutes(value.text) : undefined;
    if (time && activity.minutes === undefined && activity.body.length === 0) {
      this.setMinutes(activity, time);
      this.times.push(`${label} ${value.text}`);
      return true;
    }
    return false;
  }

  #openWith(label: string, role: LabelRole, value: Line): boolean {
    const before = { cursor: this.cursor, activity: this.activity };
    this.open(label, plainStrength);
    takeLine(this, value);
    // What is only a fact changes nothing; a list may go on in the next lines.
    if (isHeldByActivity(before.cursor) && before.activity)
      [this.cursor, this.activity] = [before.cursor, before.activity];
    else if (takeFact(role)) this.cursor = before.cursor === 'start' ? 'start' : 'page';
    return true;
  }

  /** A running order without a table: `10 mins – Hello game: everybody says a name`, `9.15 Welcome`. */
  #isTimed(line: Line): boolean {
    if (
      this.cursor === 'worksheet' ||
      this.cursor === 'answers' ||
      (this.activity && this.#activityStrength < boldStrength)
    )
      return false;
    const found = findMinutes(line.text);
    const starts = found?.index === 0 && found.length < line.text.length;
    const clock = /^\(?\d{1,2}[.:]\d{2}(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?\)?\s*[-–—:]?\s+(?=\p{L})/u.exec(line.text)?.[0];
    if (!starts && clock === undefined) return false;
    const end = starts ? found.length : clock!.length;
    const rest = slice(line.styled, end);
    if (!/^[\p{L}“"‘']/u.test(rest.text) || (starts && /^\p{Ll}/u.test(rest.text))) return false;
    const activity = this.begin('', plainStrength);
    this.times.push(line.styled.text.slice(0, end).trim());
    if (starts) this.setMinutes(activity, found);
    else {
      const time = readClock(clock!.replace(/[\s–—:-]+$/, ''));
      if (time?.end !== undefined) activity.minutes = time.end - time.begin;
    }
    const { list: _, ...plain } = line;
    this.nameFrom({ ...plain, text: rest.text, styled: rest });
    return true;
  }

  /**
   * A label, and what it announces.
   * @param strength the number of its heading; a smaller one is stronger
   * @returns whether it was taken as one
   */
  open(label: string, strength: number, next?: PlanItem): boolean {
    const { rest, found } = partMinutes(label);
    const role =
      found && !['outcomes', 'kit', 'length', 'session', 'worksheet'].includes(labelRole(rest) ?? '')
        ? undefined
        : labelRole(rest);
    const announced = announcedPart(rest);
    const ahead = next?.is === 'line' && partMinutes(next.text).rest === '' ? findMinutes(next.text) : undefined;
    if (this.cursor === 'worksheet' && strength >= boldStrength && role !== 'answers' && role !== 'worksheet' && !found)
      return false;
    if (
      strength === 0 ||
      (this.title === '' && this.cursor === 'start' && !role && !announced.part && this.at.activities.length === 0)
    ) {
      this.#nameAll(label, strength);
      return true;
    }
    if (role === 'session' && this.splits) return this.#openSession(rest, found);
    if (role && role !== 'activity' && role !== 'session') return this.#openRole(rest, role, strength);
    const isInTimetable =
      strength > this.#timetableStrength && strength < boldStrength && !/^notes?$/i.test(plainLabel(rest));
    const isActivity =
      found !== undefined ||
      ahead !== undefined ||
      (announced.part !== undefined && !(this.activity && strength > this.#activityStrength)) ||
      isInTimetable;
    if (isActivity && /\p{L}/u.test(rest)) {
      const activity = this.begin(rest, strength);
      if (found) {
        this.setMinutes(activity, found);
        this.times.push(
          label.slice(found.index, found.index + found.length).replace(/^[\s([:–—|-]+|[\s)\]:–—|-]+$/g, ''),
        );
      }
      return true;
    }
    if (this.activity && isHeldByActivity(this.cursor) && strength > this.#activityStrength) {
      this.activity.body.push(inParagraph([{ type: 'strong', children: inText(label) }]));
      return true;
    }
    this.cursor = 'page';
    this.activity = undefined;
    if (
      /^(?:notes?|other(?: information)?|additional (?:notes|information)|comments|nodiadau)$/iu.test(plainLabel(label))
    )
      this.labels.add(plainLabel(label));
    else this.sink().push(inHeading(plainLabel(label)));
    return true;
  }

  #nameAll(label: string, strength: number): void {
    const title = cleanTitle(label);
    for (const words of title.dropped) this.labels.add(words);
    if (title.facts !== '') this.at.facts.push({ role: 'years', words: title.facts });
    if (isTitleOfNothing(title.text) || (this.title !== '' && strength > 0)) this.labels.add(label);
    else if (this.title === '') [this.title, this.titleIsGuessed] = [title.text, strength >= boldStrength];
    else this.at.intro.push(inParagraph(inText(label)));
  }

  #openSession(label: string, found: ReturnType<typeof findMinutes>): boolean {
    const name = plainLabel(label).replace(/^(?:session|lesson|week|visit|sesiwn|gwers) \S+?\s*(?:[:.–—-]\s*|$)/iu, '');
    const session = emptySession(name === '' ? plainLabel(label) : name);
    this.labels.add(plainLabel(label));
    if (found) session.length = found.minutes;
    this.sessions.push(session);
    this.at = session;
    this.activity = undefined;
    this.cursor = 'page';
    this.#timetableStrength = Infinity;
    return true;
  }

  #openRole(label: string, role: LabelRole, strength: number): boolean {
    this.labels.add(plainLabel(label));
    this.pending = undefined;
    if (role === 'worksheet' || role === 'answers') this.#openSheet(label, role);
    else {
      // A weaker label inside an activity is about that activity: its kit, its questions.
      const isInside = this.activity !== undefined && strength > this.#activityStrength;
      if (role === 'questions' && this.activity) this.pending = 'ask';
      else {
        this.cursor = role;
        if (!(isInside && role === 'kit')) this.activity = undefined;
      }
      if (role === 'timetable') this.#timetableStrength = strength;
    }
    return true;
  }

  #openSheet(label: string, role: 'worksheet' | 'answers'): void {
    const title = plainLabel(label).replace(
      /^[\p{L} -]{4,24}?(?:sheet|out|photocopiable|waith|gofnodi|worksheet)s?(?: \d{1,2})?\s*(?:[:.–—-]\s*|$)/iu,
      '',
    );
    this.#sheet = [];
    this.cursor = role;
    this.activity = undefined;
    const first = this.at.sheets.length === 0 && role === 'answers';
    // Answers belong to a worksheet before them.
    const block = role === 'worksheet' || first ? 'Worksheet' : 'Answers';
    if (first) this.#sheet = this.at.outro;
    else
      this.at.sheets.push(
        inBlock(block, block === 'Worksheet' ? { title: (title || plainLabel(label)).slice(0, 90) } : {}, this.#sheet),
      );
  }

  /** A new activity. @param label its title, perhaps with the word for its part before it */
  begin(label: string, strength: number): GatheredActivity {
    const { part, title, prefix } = announcedPart(label);
    if (prefix !== '') this.labels.add(prefix);
    const activity = addLesson(this.at, title, part);
    this.activity = activity;
    this.#activityStrength = strength;
    this.cursor = 'activity';
    this.pending = undefined;
    return activity;
  }

  setMinutes(activity: GatheredActivity, found: { minutes: number; from?: number }): void {
    activity.minutes = found.minutes;
    activity.from = found.from;
  }

  /** An activity whose label said only its part, or nothing: its first line may be its title. */
  nameFrom(line: Line): void {
    const { title } = this.activity!;
    const isNamed = title !== '' && !announcedPart(title).part;
    const lead = isNamed ? undefined : titleIn(line);
    if (!lead) {
      if (title === '') this.activity!.title = line.text.slice(0, 90);
      takeLine(this, line);
      return;
    }
    if (title !== '') this.labels.add(title);
    const named = announcedPart(lead.title);
    if (named.prefix !== '') this.labels.add(named.prefix);
    this.activity!.title = named.title;
    this.activity!.part ??= named.part;
    const rest = slice(line.styled, lead.end);
    if (rest.text !== '') takeLine(this, { ...line, text: rest.text, styled: rest, isBold: false, boldEnd: 0 });
  }

  table(table: Table): void {
    readPlanTable(this, table);
  }

  itemsIn(cell: Table['rows'][number][number]): PlanItem[] {
    return planItems(cell.pieces, this.people);
  }

  picture({ alt, decorative, type, bytes }: PaperPicture): void {
    const under = this.activity?.title ?? this.title;
    const where = under === '' ? 'the text' : `under “${under}”`;
    if (decorative || !['png', 'jpg', 'webp'].includes(type) || bytes.length === 0) {
      this.leftOut.push(
        decorative
          ? `A picture that is marked as decoration stands ${where}, and was left out.`
          : `A picture ${where} was left out: pages show png, jpg and webp, and this is ${bytes.length === 0 ? 'only a link to one' : type || 'something else'}.${alt === '' ? '' : ` Its description was: ${this.people.without(alt)}.`}`,
      );
      return;
    }
    const name = `picture-${this.files.length + 1}.${type}`;
    const words = this.people.without(alt).replace(/\s+/g, ' ').trim().slice(0, 400);
    this.files.push({ name, bytes, where, hasAlt: words !== '' });
    this.sink().push(inBlock('Figure', { src: name, ...(words !== '' && { alt: words }) }, []));
  }

  /** Words of an activity: what is said, asked, noted, or done. */
  inActivity(line: Line): void {
    const body = this.activity!.body;
    const time = this.activity!.minutes === undefined && body.length === 0 ? findMinutes(line.text) : undefined;
    if (time && partMinutes(line.text).rest === '') {
      this.setMinutes(this.activity!, time);
      this.times.push(line.text);
      return;
    }
    if (addSpoken(this, line)) return;
    const voices = atVoices(line.text);
    if (voices.length < 2) return addLine(body, line);
    let from = 0;
    for (const voice of voices) {
      const part = slice(line.styled, line.styled.text.length === line.text.length ? from : 0, from + voice.length);
      from += voice.length;
      const each = { ...line, text: part.text, styled: part };
      if (!addSpoken(this, each)) addLine(body, each);
    }
  }
}
