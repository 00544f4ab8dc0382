/** Words below a box: painted over, and still in the file for whoever selects or copies them. */
import type { Budget } from '../budget.ts';
import type { Findings } from '../findings.ts';
import { joined } from '../inflate.ts';
import { commandsIn } from './content.ts';
import { unpacked, type Resolve } from './filters.ts';
import { isDict, Name, Steps, type Dict, type Value } from './lexer.ts';
import { boxAround, unmoved, matrixOf, numbersAmong, overlap, times, type Box, type Matrix } from './matrix.ts';
import { Unreadable } from '../unreadable.ts';
import { nameUnder, type PdfObject } from './objects.ts';
import { hides, near, TextPlace, type Run } from './runs.ts';
import { boxOf, clipped, grown, type Path } from './shapes.ts';

/** Forms stand in forms; nobody nests them deeper. */
const deepest = 12;
const everywhere: Box = { left: -1e9, bottom: -1e9, right: 1e9, top: 1e9 };

interface Look {
  readonly matrix: Matrix;
  /** Where painting shows. Undefined where it has another shape than a box. */
  readonly clip: Box | undefined;
  /** What is filled hides what is below it. */
  readonly opaque: boolean;
  readonly plainColour: boolean;
}

/** Runs of a page that are looked at, and how often a box is held against a run. Full pages have 2,000 and 100,000. */
const mostRuns = 100_000;
const mostLooks = 100_000_000;

/**
 * @param objects all of them; `resolve` follows references among them
 * @throws Unreadable when the pages take very long to draw
 */
export async function judgeCovered(
  objects: readonly PdfObject[],
  resolve: Resolve,
  findings: Findings,
  budget: Budget,
): Promise<void> {
  const reader = new PageReader(objects, resolve, budget);
  const pages = objects.flatMap(({ value }) => (isDict(value) && nameUnder(value, 'Type') === 'Page' ? [value] : []));
  for (const page of pages) {
    if (!(await reader.hasCovered(page))) continue;
    findings.hazard(
      'no-hidden-text',
      'There are words below a box on a page of this PDF. Whoever selects or copies them can read them.',
      'Take the words out of the document itself, and export the PDF again. A box only lies over them.',
    );
    return;
  }
}

class PageReader {
  readonly #streams: ReadonlyMap<Value, Uint8Array>;
  readonly #resolve: Resolve;
  readonly #budget: Budget;
  readonly #steps = new Steps(5_000_000);
  readonly #contents = new Map<Dict, Uint8Array>();
  #looks = mostLooks;
  #runs: Run[] = [];

  constructor(objects: readonly PdfObject[], resolve: Resolve, budget: Budget) {
    this.#streams = new Map(objects.flatMap(({ value, stream }) => (stream ? [[value, stream] as const] : [])));
    this.#resolve = resolve;
    this.#budget = budget;
  }

  async hasCovered(page: Dict): Promise<boolean> {
    this.#runs = [];
    const contents = this.#list(page.get('Contents')).filter(isDict);
    const pieces: Uint8Array[] = [];
    for (const each of contents) pieces.push(await this.#content(each), Uint8Array.of(32));
    const look = { matrix: unmoved, clip: everywhere, opaque: true, plainColour: true };
    await this.#draw(joined(pieces), this.#inherited(page, 'Resources'), look, 0);
    for (const box of this.#boxesStuckOn(page)) this.#cover(box);
    const shownAgain = (run: Run) =>
      this.#runs.some((other) => !other.covered && other.text === run.text && near(other, run));
    return this.#runs.some((run) => run.covered && !shownAgain(run));
  }

  #last(value: Value | undefined): Value | undefined {
    return this.#resolve(value).at(-1);
  }

  #list(value: Value | undefined): (Value | undefined)[] {
    const last = this.#last(value);
    return Array.isArray(last) ? (last as readonly Value[]).map((each) => this.#last(each)) : [last];
  }

  #inherited(page: Dict, key: string, depth = 0): Dict {
    const own = this.#last(page.get(key));
    if (isDict(own)) return own;
    const parent = this.#last(page.get('Parent'));
    return isDict(parent) && depth < deepest ? this.#inherited(parent, key, depth + 1) : new Map();
  }

  async #content(dict: Dict): Promise<Uint8Array> {
    const known = this.#contents.get(dict);
    if (known) return known;
    const stream = this.#streams.get(dict);
    const bytes = stream ? (await unpacked(dict, stream, this.#resolve, this.#budget)).bytes : new Uint8Array();
    this.#steps.allow(bytes.length);
    this.#contents.set(dict, bytes);
    return bytes;
  }

  /** Boxes that are no part of the page but lie on it: a filled square, a black highlight. */
  #boxesStuckOn(page: Dict): Box[] {
    return this.#list(page.get('Annots')).flatMap((note) => {
      if (!isDict(note)) return [];
      const kind = nameUnder(note, 'Subtype') ?? '';
      const colour = this.#list(note.get(kind === 'Highlight' ? 'C' : 'IC')).filter((each) => typeof each === 'number');
      const isSeen = Number(this.#last(note.get('CA')) ?? 1) >= 0.9 && colour.length > 0;
      const hides =
        kind === 'Highlight' ? colour.every((each) => each < 0.25) : ['Square', 'Circle', 'Polygon'].includes(kind);
      const [left, bottom, right, top] = numbersAmong(this.#list(note.get('Rect')));
      return isSeen && hides && top !== undefined
        ? [
            boxAround([
              [left!, bottom!],
              [right!, top],
            ])!,
          ]
        : [];
    });
  }

  async #draw(bytes: Uint8Array, resources: Dict, outer: Look, depth: number): Promise<void> {
    const kept: Look[] = [];
    let look = outer;
    let path: Path = { boxes: [], other: [] };
    let clips = false;
    const text = new TextPlace();
    for (const command of commandsIn(bytes, this.#steps)) {
      const { name, given } = command;
      if (name === 'q') kept.push(look);
      else if (name === 'Q') look = kept.pop() ?? look;
      else if (name === 'cm') look = { ...look, matrix: times(matrixOf(given), look.matrix) };
      else if (name === 'gs') look = { ...look, opaque: this.#isOpaque(this.#resource(resources, 'ExtGState', given)) };
      else if (/^(g|rg|k|sc|scn)$/.test(name))
        look = { ...look, plainColour: !given.some((each) => each instanceof Name) };
      else if (/^(re|m|l|c|v|y|h)$/.test(name)) path = grown(path, command, look.matrix);
      else if (name === 'W' || name === 'W*') clips = true;
      else if (/^([fF]\*?|[bB]\*?|[sSn])$/.test(name)) {
        if (/^[fFbB]/.test(name) && look.opaque && look.plainColour) this.#fill(path, look.clip);
        if (clips) look = { ...look, clip: clipped(path, look.clip) };
        [path, clips] = [{ boxes: [], other: [] }, false];
      } else if (name === 'Do')
        await this.#drawForm(this.#resource(resources, 'XObject', given), look, resources, depth);
      else {
        if (name === 'Tf') text.wide = this.#isWide(this.#resource(resources, 'Font', given));
        const run = text.take(command, look.matrix);
        if (run && this.#runs.push(run) > mostRuns) throw tooMuch();
      }
    }
  }

  #resource(resources: Dict, kind: string, given: readonly Value[]): Value | undefined {
    const name = given.find((each) => each instanceof Name);
    const all = this.#last(resources.get(kind));
    return name && isDict(all) ? this.#last(all.get(name.value)) : undefined;
  }

  async #drawForm(form: Value | undefined, look: Look, resources: Dict, depth: number): Promise<void> {
    if (!isDict(form) || nameUnder(form, 'Subtype') !== 'Form' || depth > deepest) return;
    const own = this.#last(form.get('Resources'));
    const matrix = times(matrixOf(this.#list(form.get('Matrix'))), look.matrix);
    await this.#draw(await this.#content(form), isDict(own) ? own : resources, { ...look, matrix }, depth + 1);
  }

  #isOpaque(state: Value | undefined): boolean {
    if (!isDict(state)) return true;
    const mode = this.#list(state.get('BM')).find((each) => each instanceof Name)?.value ?? 'Normal';
    const mask = this.#last(state.get('SMask'));
    const isMasked = mask !== undefined && !(mask instanceof Name);
    return Number(this.#last(state.get('ca')) ?? 1) >= 0.9 && /^(Normal|Compatible)$/.test(mode) && !isMasked;
  }

  #isWide(font: Value | undefined): boolean {
    return isDict(font) && nameUnder(font, 'Subtype') === 'Type0';
  }

  #fill({ boxes, other }: Path, clip: Box | undefined): void {
    const shape = other.length > 0 ? boxOf(other) : undefined;
    for (const box of [...boxes, ...(shape ? [shape] : [])]) if (clip) this.#cover(overlap(box, clip));
  }

  #cover(box: Box): void {
    // The lines of a table are boxes too, and cover nothing.
    if (box.right - box.left < 3 || box.top - box.bottom < 3) return;
    if ((this.#looks -= this.#runs.length) < 0) throw tooMuch();
    for (const run of this.#runs) if (!run.covered) run.covered = hides(box, run);
  }
}

function tooMuch(): Unreadable {
  return new Unreadable('There is more on a page of this PDF than can be looked through.', 'Print it to a new PDF.');
}
