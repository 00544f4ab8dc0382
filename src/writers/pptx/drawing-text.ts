/** Text as PowerPoint writes it. */
import type { Inline } from '../../document/model.ts';
import { escapeXml, xmlText } from '../paper/xml-text.ts';
import { emu } from './box.ts';
import { scriptRuns, sideOf } from './scripts.ts';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Begins a new line of the same paragraph. */
  readonly breakBefore?: boolean;
}

export interface Line {
  readonly runs: readonly Run[];
  /** How deep in lists; 0 outside of them. */
  readonly level: number;
  /** The sign or number in front, where there is one; a paragraph within an item has none and stands in as far. */
  readonly mark?: 'point' | { readonly number: number };
}

/** @returns contributors' words as runs; a slide on a wall has no use for links */
export function runsOf(inlines: readonly Inline[], look: Pick<Run, 'bold' | 'italic'> = {}): Run[] {
  const runs: Run[] = [];
  let broken = false;
  const push = (run: Run) => {
    runs.push(broken ? { ...run, breakBefore: true } : run);
    broken = false;
  };
  for (const inline of inlines) {
    if (inline.type === 'break') broken = true;
    else if (inline.type === 'text' || inline.type === 'code') push({ ...look, text: xmlText(inline.value) });
    else
      for (const run of runsOf(
        inline.children,
        inline.type === 'strong'
          ? { ...look, bold: true }
          : inline.type === 'emphasis'
            ? { ...look, italic: true }
            : look,
      ))
        push(run);
  }
  return runs;
}

export function lineText({ runs }: Line): string {
  return runs.map(({ text }) => text).join('');
}

/** PowerPoint knows nine levels. */
const deepest = 8;
/** @returns points by which a line's words stand in */
export function indentOf({ level }: Line, size: number): number {
  return Math.min(level, deepest) * size * 1.05;
}

/**
 * @param language of the words: en-GB
 * @param size of the type, in points; without it, the layout's
 * @param after points below
 */
export function paragraphXml(line: Line, language: string, size?: number, after = 0, bold = false): string {
  const left = emu(indentOf(line, size ?? 28));
  const hanging = line.mark === undefined ? 0 : emu((size ?? 28) * 1.05);
  const sign =
    line.mark === undefined
      ? '<a:buNone/>'
      : line.mark === 'point'
        ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
        : `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="${Math.min(32_767, Math.max(1, line.mark.number))}"/>`;
  const lettersIn = (tongue: string) =>
    `lang="${tongue}"${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`}`;
  const letters = lettersIn(language);
  const text = lineText(line);
  const words = line.runs.map((run) => {
    const look = `${bold || run.bold ? ' b="1"' : ''}${run.italic ? ' i="1"' : ''} dirty="0"`;
    const parts = scriptRuns(run.text, text).map(({ text, language: tongue, typeface }) => {
      const start = `<a:rPr ${tongue === undefined ? letters : lettersIn(tongue)}${look}`;
      return `<a:r>${typeface === '' ? `${start}/>` : `${start}>${typeface}</a:rPr>`}<a:t>${escapeXml(text)}</a:t></a:r>`;
    });
    return `${run.breakBefore ? `<a:br><a:rPr ${letters}/></a:br>` : ''}${parts.join('')}`;
  });
  return `<a:p><a:pPr marL="${left}" indent="-${hanging}"${sideOf(text)}>${after === 0 ? '' : `<a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>`}${sign}</a:pPr>${words.join('')}<a:endParaRPr ${letters} dirty="0"/></a:p>`;
}

/** @returns the text of a shape, as its layout sets it; nobody may leave it without a paragraph */
export function textBody(paragraphs: readonly string[], properties = '<a:bodyPr><a:normAutofit/></a:bodyPr>'): string {
  return `<p:txBody>${properties}<a:lstStyle/>${paragraphs.join('') || '<a:p><a:endParaRPr/></a:p>'}</p:txBody>`;
}
