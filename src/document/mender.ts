/** What the parser cannot read, in words for the person who wrote it, and the text without it. */
import { blockNames, blockRule, isBlockName } from '../schema/blocks.ts';
import { suggest } from './did-you-mean.ts';
import type { Draft } from './draft.ts';
import { aboutHtml, isHtmlName } from './html.ts';
import type { Refusal } from './problem.ts';
import { closingBracket, endOf, endOfLine, isOpenAt, settingsOf, unevenTag } from './tags.ts';

type Words = Omit<Refusal, 'line' | 'column'>;

/** What the parser throws. Its words are for programmers. */
export interface ParserMessage {
  readonly reason?: string;
  readonly ruleId?: string;
  readonly source?: string;
  readonly place?: Point | { readonly start: Point };
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

const code: Words = {
  rule: 'no-code',
  message: 'Curly brackets, import and export start program code, and nothing here may run.',
  help: 'Take the code out. To print a curly bracket, put a backslash before it: \\{',
};
const angle: Words = {
  rule: 'markup-reads',
  message: 'The sign < starts a block, and what follows is not the name of one.',
  help: 'To print the sign, write &lt; in its place, or say it in words: under 11.',
};
const comment: Words = {
  rule: 'markup-reads',
  message: 'A comment between <!-- and --> cannot be read here, and a page holds nothing hidden.',
  help: 'Take it out, with all that stands in it.',
};

/** Elements that hold nothing, so that nobody closes them. */
const holdNothing = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const tagAt = /<\/?[\w$:.-]*(?:"[^"\n]*"|'[^'\n]*'|[^<>"'])*>?/y;

export class Mender {
  readonly refusals: Refusal[] = [];
  hasMended = false;
  readonly #draft: Draft;
  /** Tags that closed what was taken out, by name: they go as well, and nothing more is said. */
  readonly #orphans = new Map<string, number>();
  /** Tags that were put on a line by themselves once. It is not tried twice. */
  readonly #moved = new Set<string>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /**
   * Tells what the parser stopped at, and takes it out of the draft.
   * @param more whether there is time to look at one mark after another; without it all that is left are taken out
   * @returns whether it is worth reading the draft again
   */
  mend(error: ParserMessage, more: boolean): boolean {
    const before = this.#draft.text;
    this.hasMended = true;
    this.#mendOne(error);
    if (!more || this.#draft.text === before) this.#blankAll();
    return this.#draft.text !== before;
  }

  #mendOne({ reason = '', ruleId = '', source = '', place }: ParserMessage): void {
    const point = place === undefined ? undefined : 'start' in place ? place.start : place;
    const stop = point?.offset ?? this.#draft.text.length;
    const opened = /`<([^`>]*)>` \((\d+):(\d+)/.exec(reason);
    const opening = opened ? this.#offsetOf(Number(opened[2]), Number(opened[3])) : 0;
    if (/expression|mdxjs-esm/.test(source) || /acorn|spread/.test(ruleId)) this.#code(stop);
    else if (reason.startsWith('Unexpected closing tag')) this.#mismatch(stop, opening);
    else if (reason.startsWith('Expected a closing tag')) this.#unclosed(opening, this.#draft.text.length);
    else if (reason.startsWith('Expected the closing tag')) this.#closedElsewhere(stop);
    else if (ruleId.includes('unexpected-closing-slash')) this.#stray(this.#draft.text.lastIndexOf('<', stop));
    else if (/in closing tag/.test(reason)) this.#untidyClosing(this.#draft.text.lastIndexOf('<', stop));
    else if (reason.includes('before attribute value')) this.#unquoted(stop);
    else this.#sign(this.#draft.text.lastIndexOf('<', Math.max(0, stop - 1)), stop);
  }

  #refuse(offset: number, words: Words): void {
    const { line, column } = this.#draft.at(offset);
    const told = (each: Refusal) => each.line === line && each.column === column && each.message === words.message;
    if (!this.refusals.some(told)) this.refusals.push({ line, column, ...words });
  }

  #offsetOf(line: number, column: number): number {
    const starts = [0, ...Array.from(this.#draft.text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
    return (starts[line - 1] ?? 0) + column - 1;
  }

  #tag(offset: number): { text: string; name: string; end: number } {
    tagAt.lastIndex = offset;
    const text = tagAt.exec(this.#draft.text)?.[0] ?? '';
    return { text, name: /^<\/?\s*([\w$:.-]*)/.exec(text)?.[1] ?? '', end: offset + text.length };
  }

  #takeOut(offset: number, orphan = false): void {
    const { name, end } = this.#tag(offset);
    this.#draft.replace(offset, Math.max(end, offset + 1), '');
    if (orphan) this.#orphans.set(name, (this.#orphans.get(name) ?? 0) + 1);
  }

  #isLineStart(offset: number): boolean {
    return /(^|[\r\n])[ \t]*$/.test(this.#draft.text.slice(Math.max(0, offset - 200), offset));
  }

  /** Everything that could stop the parser again, without another word. */
  #blankAll(): void {
    const { text } = this.#draft;
    const blank = text.replace(/[<{]/g, ' ').replace(/^(import|export)\b/gm, '      ');
    this.#draft.rewrite(blank);
  }

  #code(stop: number): void {
    const { text } = this.#draft;
    const bracket = text.lastIndexOf('{', stop);
    const line = [...text.slice(0, stop + 1).matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? -1;
    if (bracket < 0 && line < 0) return;
    if (line > bracket) {
      const end = text.slice(line).search(/\n[ \t]*(\n|$)/);
      this.#refuse(line, code);
      this.#draft.replace(line, end < 0 ? text.length : line + end, '');
      return;
    }
    const end = closingBracket(text, bracket);
    // What is code all the same is told by whoever reads the tree.
    if (end > 0 && text.slice(bracket, end) !== '{0}' && !/^\{\s*\.\.\./.test(text.slice(bracket, end)))
      this.#draft.replace(bracket, end, '{0}');
    else {
      this.#refuse(bracket, code);
      this.#draft.replace(bracket, Math.max(end, bracket + 1), '');
    }
  }

  /** A tag of HTML, or a block that does not exist: told, and taken out. @returns whether it is one */
  #unknown(offset: number, orphan: boolean): boolean {
    const { name, text } = this.#tag(offset);
    if (holdNothing.test(name)) {
      this.#everyEmpty(name);
      return true;
    }
    if (isHtmlName(name)) this.#refuse(offset, aboutHtml(name, settingsOf(text)));
    else if (!isBlockName(name))
      this.#refuse(offset, {
        rule: 'known-blocks',
        message: name === '' ? 'An empty tag <> is not a block.' : `There is no block called <${name}>.`,
        help: suggest(name, blockNames),
      });
    else return false;
    this.#takeOut(offset, orphan);
    return true;
  }

  /** Somebody who writes one <br> writes many. */
  #everyEmpty(name: string): void {
    const tags = new RegExp(`<${name}\\b(?:"[^"\\n]*"|'[^'\\n]*'|[^<>"'/]|/(?!>))*>`, 'g');
    const found = [...this.#draft.text.matchAll(tags)].filter(({ index }) => !this.#isCode(index)).reverse();
    const told = found.map(({ index, 0: tag }): Refusal => {
      const refusal = { ...this.#draft.at(index), ...aboutHtml(name, settingsOf(tag)) };
      this.#draft.replace(index, index + tag.length, '');
      return refusal;
    });
    this.refusals.push(...told.reverse());
  }

  #isCode(offset: number): boolean {
    const above = this.#draft.text.slice(0, offset);
    const line = above.slice(above.lastIndexOf('\n') + 1);
    return ((above.match(/^ {0,3}```/gm)?.length ?? 0) + (line.match(/`/g)?.length ?? 0)) % 2 === 1;
  }

  #unclosed(opening: number, limit: number): void {
    if (this.#unknown(opening, true)) return;
    const { name, end } = this.#tag(opening);
    const { text } = this.#draft;
    if (isBlockName(name) && blockRule(name).holds === 'empty') {
      this.#refuse(opening, {
        rule: 'markup-reads',
        message: `<${name}> holds nothing, so it must end in />.`,
        help: `Write <${name} ... />, with a stroke before the last sign.`,
      });
      this.#draft.replace(end - 1, end, '/>');
      return;
    }
    const closing = text.indexOf(`</${name}>`, end);
    const next = text.slice(end).search(new RegExp(`<${name}\\b`));
    const { line, column } = this.#draft.at(opening);
    const place = `${line}:${column}`;
    if (closing >= 0 && closing < limit && (next < 0 || closing < end + next)) {
      if (this.#moved.has(place) || !this.#isLineStart(opening)) {
        if (!this.#moved.has(place)) this.#refuse(opening, ownLines(name));
        this.#takeOut(opening, true);
        return;
      }
      this.#moved.add(place);
      this.#refuse(opening, ownLines(name));
      this.#draft.replace(closing, closing + name.length + 3, `\n\n</${name}>\n\n`);
      this.#draft.replace(end, end, '\n\n');
      return;
    }
    this.#refuse(opening, {
      rule: 'markup-reads',
      message: `<${name}> is opened here and not closed where it should be.`,
      help: `Write </${name}> on a line by itself where it ends.`,
    });
    if (this.#moved.has(place) || !this.#isLineStart(opening)) return this.#takeOut(opening, true);
    this.#moved.add(place);
    const where = endOf(name, text, end, limit);
    this.#draft.replace(where, where, `\n\n</${name}>\n\n`);
  }

  #mismatch(closing: number, opening: number): void {
    const open = this.#tag(opening);
    const close = this.#tag(closing);
    if (!isBlockName(open.name)) this.#unknown(opening, true);
    else if (this.#forgiven(closing)) return;
    else if (isHtmlName(close.name)) {
      this.#refuse(closing, aboutHtml(close.name));
      this.#takeOut(closing);
    } else if (isOpenAt(close.name, this.#draft.text.slice(0, closing))) this.#unclosed(opening, closing);
    else {
      this.#refuse(closing, {
        rule: 'markup-reads',
        message: `</${close.name}> stands where <${open.name}> of line ${this.#draft.at(opening).line} ends.`,
        help: `Write </${open.name}> in its place.`,
      });
      this.#draft.replace(closing, close.end, `</${open.name}>`);
    }
  }

  /** @returns whether a closing tag belonged to what was taken out; then it goes as well */
  #forgiven(closing: number): boolean {
    const { name } = this.#tag(closing);
    const left = this.#orphans.get(name) ?? 0;
    if (left === 0) return false;
    this.#orphans.set(name, left - 1);
    this.#takeOut(closing);
    return true;
  }

  #stray(closing: number): void {
    const { name } = this.#tag(closing);
    if (this.#forgiven(closing)) return;
    this.#refuse(
      closing,
      isHtmlName(name)
        ? aboutHtml(name)
        : {
            rule: 'markup-reads',
            message: `</${name}> closes a block that is not open here.`,
            help: `Take it out, or write <${name}> where the block begins.`,
          },
    );
    this.#takeOut(closing);
  }

  #closedElsewhere(closing: number): void {
    const { name, end } = this.#tag(closing);
    if (this.#forgiven(closing)) return;
    const { line, column } = this.#draft.at(closing);
    const place = `${line}:${column}`;
    if (!isBlockName(name) || this.#moved.has(place)) {
      if (!this.#moved.has(place)) this.#refuse(closing, isHtmlName(name) ? aboutHtml(name) : ownLines(name));
      this.#takeOut(closing);
      return;
    }
    this.#moved.add(place);
    this.#refuse(closing, ownLines(name));
    this.#draft.replace(closing, end, `\n\n</${name}>\n\n`);
  }

  #untidyClosing(closing: number): void {
    const { name, end } = this.#tag(closing);
    this.#refuse(closing, {
      rule: 'markup-reads',
      message: `</${name}> holds more than the name of what it closes.`,
      help: `Write </${name}> and no more.`,
    });
    this.#draft.replace(closing, end, `</${name}>`);
  }

  #unquoted(value: number): void {
    const { text } = this.#draft;
    const opening = text.lastIndexOf('<', value);
    if (isHtmlName(this.#tag(opening).name)) {
      this.#unknown(opening, true);
      return;
    }
    const curly = /^[“”„‟«»‘’][^“”„‟«»‘’\n>]*[“”„‟«»‘’]?/.exec(text.slice(value, value + 500));
    const written = curly?.[0] ?? /^[^\s>]*/.exec(text.slice(value, value + 500))![0];
    const plain = written.replace(/[“”„‟«»‘’"']/g, '').replace(/\/$/, '');
    this.#refuse(value, {
      rule: 'block-settings',
      message: curly
        ? 'The value of a setting stands between curly quotation marks.'
        : 'The value of a setting is not in quotes.',
      help: curly
        ? `Type straight ones, as on the keyboard: "${plain.slice(0, 60)}". Word makes them curly; a plain text editor does not.`
        : 'Put it in double quotes: minutes="10".',
    });
    this.#draft.replace(value, value + written.length, `"${plain}"`);
  }

  /** The parser stopped inside a tag, or at what it took for one. */
  #sign(opening: number, stop: number): void {
    const { text } = this.#draft;
    if (opening < 0) return;
    const rest = text.slice(opening);
    const address = /^<((?:https?:\/\/|www\.)[^\s<>]+|[^\s<>@]+@[^\s<>]+)>/.exec(rest);
    if (rest.startsWith('<!')) {
      const end = rest.startsWith('<!--') ? rest.indexOf('-->') : -1;
      this.#refuse(opening, rest.startsWith('<!--') ? comment : aboutHtml('html'));
      this.#draft.replace(opening, opening + (end < 0 ? 2 : end + 3), '');
    } else if (address) {
      const target = address[1]!.includes('@')
        ? `mailto:${address[1]!}`
        : address[1]!.replace(/^www\./, 'https://www.');
      this.#refuse(opening, { ...angle, help: `Write an address as a link with words: [words](${target}).` });
      this.#draft.replace(opening, opening + address[0].length, address[1]!);
    } else if (/^<\/?[A-Za-z]/.test(rest)) this.#brokenTag(opening, stop);
    else {
      this.#refuse(opening, angle);
      this.#draft.replace(opening, opening + 1, ' ');
    }
  }

  #brokenTag(opening: number, stop: number): void {
    const { text } = this.#draft;
    const { name } = this.#tag(opening);
    const lineEnd = endOfLine(text, opening);
    const isTwice = text[stop] === '"' && text[stop - 1] === '"';
    const halfQuoted = isTwice ? undefined : unevenTag(text.slice(0, endOfLine(text, stop)));
    if (halfQuoted) {
      const { index, line } = halfQuoted;
      this.#refuse(index, {
        rule: 'block-settings',
        message: 'A quotation mark is missing in this tag.',
        help: 'Put every value between two of them: title="Which number?".',
      });
      const end = /\s*\/?>?\s*$/.exec(line)!;
      this.#draft.replace(index + end.index, index + line.length, `"${end[0].includes('>') ? end[0] : '>'}`);
    } else if (!isBlockName(name)) {
      // Something such as a<b, which nothing closes, is no tag.
      if (text.slice(opening, lineEnd).includes('>')) this.#unknown(opening, !text.startsWith('</', opening));
      else {
        this.#refuse(opening, angle);
        this.#draft.replace(opening, opening + 1, ' ');
      }
    } else if (!/^[^<]*>/.test(text.slice(opening + 1))) {
      this.#refuse(opening, {
        rule: 'markup-reads',
        message: `The tag of ${name} is not closed with the sign >.`,
        help: `Write > at its end: <${name} ...>.`,
      });
      this.#draft.replace(lineEnd, lineEnd, '>');
    } else {
      const junk = /^[^\s>]+/.exec(text.slice(stop, stop + 500))?.[0] ?? text[stop]!;
      this.#refuse(stop, {
        rule: 'block-settings',
        message: `In the tag <${name}> this cannot be read: ${junk.slice(0, 30)}`,
        help: 'Write each setting as name="value", with a space before it.',
      });
      this.#draft.replace(stop, stop + junk.length, '');
    }
  }
}

function ownLines(name: string): Words {
  return {
    rule: 'markup-reads',
    message: `<${name}> and </${name}> do not stand in one paragraph, so they cannot be read as one block.`,
    help: `Put <${name}> and </${name}> each on a line by itself.`,
  };
}
