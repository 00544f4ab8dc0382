/** The runs of a paragraph of a Word file. */
import type { Piece, Run } from './paper.ts';
import { readDrawing } from './word-drawings.ts';
import { alternativeOf, containers, isAlternative, readControl, type WordSource } from './word-source.ts';
import type { WordStyle } from './word-styles.ts';
import { childAt, elementsIn, everyElement, isSwitchedOn, textOf, type XmlElement } from './xml-tree.ts';

type StyleOfRuns = Pick<WordStyle, 'bold' | 'italic' | 'hidden' | 'language'>;

/** The runs of one paragraph; neighbours that look alike are one, so that words are not cut. */
export class RunReader {
  readonly runs: Run[] = [];
  readonly pieces: Piece[] = [];
  readonly #source: WordSource;
  readonly #style: StyleOfRuns;
  /** Fields that are open: what each says, and whether its words are what it shows. */
  readonly #fields: { says: string; shows: boolean }[] = [];

  constructor(source: WordSource, style: StyleOfRuns) {
    this.#source = source;
    this.#style = style;
  }

  add(text: string, bold: boolean, italic: boolean, href?: string): void {
    const last = this.runs.at(-1);
    if (last?.bold === bold && last.italic === italic && last.href === href)
      this.runs[this.runs.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') this.runs.push({ text, bold, italic, ...(href !== undefined && { href }) });
  }

  read(parent: XmlElement, href?: string): void {
    for (const child of elementsIn(parent)) {
      const { name } = child;
      if (name === 'w:r') this.#run(child, href);
      else if (name === 'w:hyperlink') this.read(child, this.#leadsTo(child) ?? href);
      else if (name === 'w:fldSimple') {
        if (!isPageNumber(child.get('w:instr') ?? '')) this.read(child, addressIn(child.get('w:instr') ?? '') ?? href);
      } else if (name === 'w:sdt') readControl(child, this.#source, (content) => (this.read(content, href), []));
      else if (isAlternative(child)) this.read(alternativeOf(child), href);
      else if (name === 'w:ins' || name === 'w:moveTo') {
        if (name === 'w:ins') this.#source.notes.insertions += 1;
        this.read(child, href);
      } else if (name === 'w:del') this.#source.notes.deletions += 1;
      else if (name.startsWith('m:o')) this.add(everyElement(child, 'm:t').map(textOf).join(''), false, false, href);
      else if (containers.has(name)) this.read(child, href);
    }
  }

  /** Word keeps the place on a page apart from its address. */
  #leadsTo(link: XmlElement): string | undefined {
    const address = this.#source.links.get(link.get('r:id') ?? '');
    const place = link.get('w:anchor') ?? '';
    return address === undefined || place === '' || address.includes('#') ? address : `${address}#${place}`;
  }

  #run(run: XmlElement, link: string | undefined): void {
    const settings = childAt(run, 'w:rPr');
    const own = this.#source.styles.of(childAt(settings, 'w:rStyle')?.get('w:val'));
    const bold = isSwitchedOn(childAt(settings, 'w:b')) ?? own.bold ?? this.#style.bold ?? false;
    const italic = isSwitchedOn(childAt(settings, 'w:i')) ?? own.italic ?? this.#style.italic ?? false;
    const hidden = isSwitchedOn(childAt(settings, 'w:vanish')) ?? (own.hidden || this.#style.hidden);
    const language = childAt(settings, 'w:lang')?.get('w:val') ?? own.language ?? this.#style.language;
    this.#contents(run, { bold, italic, hidden, language, link });
  }

  #contents(
    run: XmlElement,
    look: { bold: boolean; italic: boolean; hidden: boolean; language: string | undefined; link: string | undefined },
  ): void {
    const { notes, footnotes } = this.#source;
    for (const child of elementsIn(run)) {
      const field = this.#fields.at(-1);
      if (child.name === 'w:fldChar') this.#field(child.get('w:fldCharType'));
      else if (child.name === 'w:instrText') {
        if (field) field.says += textOf(child);
      } else if (isAlternative(child)) this.#contents(alternativeOf(child), look);
      else if (['w:drawing', 'w:pict', 'w:object'].includes(child.name))
        this.pieces.push(...readDrawing(child, this.#source));
      else {
        const noted = /^w:(footnote|endnote)Reference$/.exec(child.name)?.[1];
        const note = noted === undefined ? undefined : footnotes.get(`${noted} ${child.get('w:id') ?? ''}`);
        const text = note === undefined ? signOf(child) : ` (${note})`;
        if (text === '' || (field && (!field.shows || isPageNumber(field.says)))) continue;
        if (look.hidden) {
          if (text.trim() !== '') notes.hidden.push(text.trim());
          continue;
        }
        if (look.language !== undefined)
          notes.languages.set(look.language, (notes.languages.get(look.language) ?? 0) + text.length);
        else notes.languages.set('', (notes.languages.get('') ?? 0) + text.length);
        const href = look.link ?? (field && addressIn(field.says));
        this.add(text, look.bold, look.italic, href);
      }
    }
  }

  #field(kind: string | undefined): void {
    if (kind === 'begin') this.#fields.push({ says: '', shows: false });
    else if (kind === 'separate' && this.#fields.length > 0) this.#fields.at(-1)!.shows = true;
    else if (kind === 'end') this.#fields.pop();
  }
}

function isPageNumber(instruction: string): boolean {
  return /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction);
}

function addressIn(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1];
}

/** Signs of typefaces for symbols, as everybody else writes them. */
const symbols: Readonly<Record<string, string>> = { A8: '☐', FC: '✓', FB: '✗', E0: '→', E8: '→', '4A': '☺' };

function signOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element).replace(/\f/g, ' ');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return element.get('w:type') === 'page' ? '\f' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbols[(element.get('w:char') ?? '').toUpperCase().replace(/^F0/, '')] ?? '•';
    default:
      return '';
  }
}
