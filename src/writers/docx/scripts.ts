/**
 * Words in another script than ours, as Word wants them: each run with its typeface, its direction and its language,
 * and paragraphs that begin at the right. It looks at finished parts, so that no writer of runs can forget it.
 */
import {
  languageOf,
  cutByScript,
  runsRightToLeft,
  writingSystems,
  writingSystemsIn,
  type WritingSystem,
} from '../../document/writing-systems.ts';
import { editText, type Parts } from '../paper/deterministic-zip.ts';
import { escapeXml, unescapeXml } from '../paper/xml-text.ts';
import { strFromU8 } from 'fflate';

/** Marks the runs and paragraphs of a Word file, in place. A file all in our own script stays as it is. */
export function dressScripts(parts: Parts): void {
  for (const [path, bytes] of parts) {
    if (!/^word\/(document|header\d*|footer\d*)\.xml$/.test(path)) continue;
    const text = strFromU8(bytes);
    if (writingSystemsIn(text).length > 0) editText(parts, path, (xml) => markTables(markParagraphs(xml)));
  }
}

const paragraphs = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs;
const run = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g;
const wordsIn = (xml: string) =>
  unescapeXml(Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g), ([, text]) => text).join(''));

/** What stands behind the direction in the schema of a paragraph. */
const after =
  /<w:(?:adjustRightInd|snapToGrid|spacing|ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)\b|<\/w:pPr>/;

function markParagraphs(xml: string): string {
  return xml.replace(paragraphs, (paragraph) => {
    const words = wordsIn(paragraph);
    const fromTheRight = runsRightToLeft(words);
    const marked = markRuns(paragraph, words, fromTheRight);
    if (!fromTheRight) return marked;
    return marked.startsWith('<w:p><w:pPr>')
      ? marked.replace(after, (next) => `<w:bidi/>${next}`)
      : marked.replace('<w:p>', '<w:p><w:pPr><w:bidi/></w:pPr>');
  });
}

const [arabic] = writingSystems;

function markRuns(xml: string, around: string, fromTheRight: boolean): string {
  return xml.replace(run, (whole, look: string | undefined, text: string) => {
    const runs = cutByScript(unescapeXml(text), fromTheRight);
    if (!fromTheRight && !runs.some(({ system }) => system)) return whole;
    return runs
      .map((each) => {
        // A bracket or a full stop on a line from the right is turned round with the words beside it.
        const system = each.system ?? (each.direction === 'ltr' || !fromTheRight ? undefined : arabic);
        const marked = system ? lookIn(look ?? '', system, languageOf(system, each.text, around)) : (look ?? '');
        return `<w:r>${marked}<w:t xml:space="preserve">${escapeXml(each.text)}</w:t></w:r>`;
      })
      .join('');
  });
}

/** In the order of the schema: the style, the typeface, what there was, the direction, the language. */
function lookIn(look: string, { officeFont, rightToLeft }: WritingSystem, lang: string): string {
  const [, style = '', rest = ''] =
    /^<w:rPr>(<w:rStyle [^>]*\/>)?(.*)<\/w:rPr>$/.exec(look.replace(/<w:(rFonts|lang) [^>]*\/>/g, '')) ?? [];
  const fonts = ['ascii', 'hAnsi', 'cs'].map((name) => ` w:${name}="${officeFont}"`).join('');
  return `<w:rPr>${style}<w:rFonts${fonts}/>${rest}${rightToLeft ? '<w:rtl/>' : '<w:cs/>'}<w:lang w:val="${lang}" w:bidi="${lang}"/></w:rPr>`;
}

/** A table whose words run from the right has its first column there. */
function markTables(xml: string): string {
  return xml.replace(/<w:tbl>(?:(?!<\/?w:tbl>).)*<\/w:tbl>/gs, (table) =>
    runsRightToLeft(wordsIn(table)) ? table.replace(/<w:tblW /, '<w:bidiVisual/>$&') : table,
  );
}
