/** Word's field codes: small commands between the words, some of which start programs or fetch files. */
import type { Findings } from '../findings.ts';
import { Unreadable } from '../unreadable.ts';
import type { XmlReader } from '../xml.ts';
import { judgeLink } from '../links.ts';

const starts = new Set(['DDE', 'DDEAUTO', 'PRINT', 'CONTROL', 'HTMLACTIVEX']);
const fetches = new Set(['INCLUDEPICTURE', 'INCLUDETEXT', 'INCLUDE', 'IMPORT', 'LINK', 'RD', 'DATABASE']);

/** Fields that print who wrote a document or sits at the computer. */
const names = /^[\s"]*(AUTHOR|LASTSAVEDBY|USERNAME|USERADDRESS|DOCPROPERTY\s+"?(Author|Manager|LastSavedBy))\b/i;

interface Field {
  instruction: string;
  /** Between its beginning and its result. */
  collecting: boolean;
  /** Its command is the result of another field. */
  builtUp: boolean;
  /** What its command works on is, or a part of it. */
  builtIn: boolean;
  /** What it shows. */
  result: string;
}

function field(instruction: string): Field {
  return { instruction, collecting: true, builtUp: false, builtIn: false, result: '' };
}

export function fieldReader(where: string, findings: Findings): XmlReader & { end(): void } {
  const open: Field[] = [];
  let simple = '';
  const judge = (each: Field) => {
    if (each.collecting) judgeField(each, where, findings);
    each.collecting = false;
  };
  const end = () => {
    const { instruction = '', result = '' } = open.pop() ?? {};
    if (names.test(instruction)) findings.property('author', result);
  };
  return {
    open: (tag) => {
      if (tag.name === 'w:fldSimple') {
        open.push(field(tag.get('w:instr') ?? ''));
        judge(open.at(-1)!);
      }
      if (tag.name === 'w:instrText') simple = '';
      if (tag.name !== 'w:fldChar') return;
      const type = tag.get('w:fldCharType');
      const outer = open.at(-1);
      if (type === 'begin') {
        if (outer?.collecting) outer[outer.instruction.trim() === '' ? 'builtUp' : 'builtIn'] = true;
        if (open.length > 100) throw new Unreadable('The fields of this document are nested too deeply to be read.');
        open.push(field(''));
      } else if (outer) {
        judge(outer);
        if (type === 'end') end();
      }
    },
    text: (text, path) => {
      if (path.at(-1) === 'w:instrText' || path.at(-1) === 'w:delInstrText') simple += text;
      if (path.at(-1) === 'w:t' && open.length > 0) open.at(-1)!.result += text;
    },
    close: (name) => {
      if (name === 'w:fldSimple') end();
      if (name !== 'w:instrText' && name !== 'w:delInstrText') return;
      const inner = open.at(-1);
      if (inner?.collecting) inner.instruction += simple;
      else judgeField(field(simple), where, findings);
      simple = '';
    },
    end: () => open.forEach(judge),
  };
}

function judgeField({ instruction, builtUp, builtIn }: Field, where: string, findings: Findings): void {
  const command = /^[\s"]*([a-z]+)/i.exec(instruction)?.[1]?.toUpperCase() ?? '';
  if (builtUp || starts.has(command))
    findings.hazard(
      'no-macros',
      `There is a field that can start a program${builtUp ? ': its command is put together by another field' : ` (${command})`}.`,
      'Press Alt+F9 to see the fields, and delete it.',
      where,
    );
  if (fetches.has(command))
    findings.hazard(
      'attachment-links',
      `There is a field that fetches something from elsewhere (${command}).`,
      'Click on it and press Ctrl+Shift+F9, which keeps what it shows and drops the link.',
      where,
    );
  if (command === 'HYPERLINK') for (const address of addressesIn(instruction)) judgeLink(address, where, findings);
  if (builtIn && command === 'HYPERLINK')
    findings.hazard(
      'attachment-links',
      'There is a link whose address is put together by another field.',
      'Click on it and press Ctrl+Shift+F9, then make the link anew with Insert, Link.',
      where,
    );
}

/** Switches that what follows belongs to: a place in the target, what is shown on touching, the window. */
const withValue = /^\\[lot]$/i;

/** The addresses in a HYPERLINK, in whatever order its switches stand: all that is no switch and belongs to none. */
function addressesIn(instruction: string): string[] {
  const words = Array.from(
    instruction.replace(/[\u201c\u201d\u201e]/g, '"').matchAll(/"((?:[^"\\]|\\.)*)"?|([^\s"]+)/g),
    ([, quoted, bare]) => ({
      text: (quoted ?? bare ?? '').replace(/\\(["\\])/g, '$1'),
      isQuoted: quoted !== undefined,
    }),
  ).slice(1);
  return words.flatMap(({ text, isQuoted }, index) => {
    const before = words[index - 1];
    const isSwitch = !isQuoted && /^\\[^\\]$/.test(text);
    const belongs = before && !before.isQuoted && withValue.test(before.text);
    return isSwitch || belongs || text.trim() === '' ? [] : [text];
  });
}
