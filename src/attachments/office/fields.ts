/** Word's field codes: small commands between the words, some of which start programs or fetch files. */
import type { Findings } from '../findings.ts';
import { Unreadable } from '../unreadable.ts';
import type { XmlReader } from '../xml.ts';
import { judgeLink } from './links.ts';

const starts = new Set(['DDE', 'DDEAUTO', 'PRINT', 'CONTROL', 'HTMLACTIVEX']);
const fetches = new Set(['INCLUDEPICTURE', 'INCLUDETEXT', 'INCLUDE', 'IMPORT', 'LINK', 'RD', 'DATABASE']);

interface Field {
  instruction: string;
  /** Between its beginning and its result. */
  collecting: boolean;
  /** Its command is the result of another field. */
  builtUp: boolean;
}

export function fieldReader(where: string, findings: Findings): XmlReader & { end(): void } {
  const open: Field[] = [];
  let simple = '';
  const judge = (field: Field) => {
    if (field.collecting) judgeField(field, where, findings);
    field.collecting = false;
  };
  return {
    open: (tag) => {
      if (tag.name === 'w:fldSimple')
        judgeField({ instruction: tag.get('w:instr') ?? '', collecting: true, builtUp: false }, where, findings);
      if (tag.name === 'w:instrText') simple = '';
      if (tag.name !== 'w:fldChar') return;
      const type = tag.get('w:fldCharType');
      const outer = open.at(-1);
      if (type === 'begin') {
        if (outer?.collecting && outer.instruction.trim() === '') outer.builtUp = true;
        if (open.length > 100) throw new Unreadable('The fields of this document are nested too deeply to be read.');
        open.push({ instruction: '', collecting: true, builtUp: false });
      } else if (outer) {
        judge(outer);
        if (type === 'end') open.pop();
      }
    },
    text: (text, path) => {
      if (path.at(-1) === 'w:instrText' || path.at(-1) === 'w:delInstrText') simple += text;
    },
    close: (name) => {
      if (name !== 'w:instrText' && name !== 'w:delInstrText') return;
      const field = open.at(-1);
      if (field?.collecting) field.instruction += simple;
      else judgeField({ instruction: simple, collecting: true, builtUp: false }, where, findings);
      simple = '';
    },
    end: () => open.forEach(judge),
  };
}

function judgeField({ instruction, builtUp }: Field, where: string, findings: Findings): void {
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
  if (command === 'HYPERLINK') {
    const target = /^[\s"]*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(instruction);
    const address = target?.[1] ?? target?.[2] ?? '';
    if (address !== '') judgeLink(address, where, findings);
  }
}
