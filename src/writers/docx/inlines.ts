/** Running text of the document model as runs of Word. */
import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Inline } from '../../document/model.ts';
import { addressOf } from '../paper/imprint.ts';
import { xmlText } from '../paper/xml-text.ts';
import { locale } from '../../i18n/index.ts';
import type { Language } from '../../schema/languages.ts';
import type { Manuscript } from './manuscript.ts';

type Marks = Pick<IRunOptions, 'bold' | 'italics' | 'style' | 'size' | 'color' | 'border'>;

/** @returns contributors' words as runs */
export function inlineRuns(m: Manuscript, inlines: readonly Inline[], marks: Marks = {}): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return [new TextRun({ ...marks, text: xmlText(inline.value) })];
      case 'strong':
        return inlineRuns(m, inline.children, { ...marks, bold: true });
      case 'emphasis':
        return inlineRuns(m, inline.children, { ...marks, italics: true });
      case 'code':
        return [new TextRun({ ...marks, style: 'CodeLetters', text: xmlText(inline.value) })];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'link':
        return link(m, inline.href, inline.children, marks);
    }
  });
}

/**
 * A path on the site is a link only where the site's address is known; a place on the page only where it has a
 * bookmark.
 */
function link(m: Manuscript, href: string, children: readonly Inline[], marks: Marks): ParagraphChild[] {
  const { site } = m.options;
  if (href.startsWith('#')) {
    const words = inlineRuns(m, children, marks);
    return m.targets.has(href.slice(1))
      ? [new InternalHyperlink({ anchor: bookmarkName(href.slice(1)), children: words })]
      : words;
  }
  const address = href.startsWith('/') ? site && addressOf(href, site) : href;
  if (!address) return inlineRuns(m, children, marks);
  return [
    new ExternalHyperlink({
      link: xmlText(address),
      children: inlineRuns(m, children, { ...marks, style: 'Hyperlink' }),
    }),
  ];
}

/** @returns a heading's id as Word takes it: forty characters, beginning with a letter */
export function bookmarkName(id: string): string {
  return `h_${id.replace(/[^a-zA-Z0-9_]/g, '_')}`.slice(0, 40);
}

/** @returns a line of front matter as a run: plain text, in the language of the resource */
export function plainRun(text: string, marks: Marks = {}): TextRun {
  return new TextRun({ ...marks, text: xmlText(text) });
}

/** @returns words of the interface as a run, marked with their language where it is not the document's */
export function frameRun(m: Manuscript, text: string, marks: Marks = {}): TextRun {
  return runIn(m, m.frame, text, marks);
}

/** @returns words in a language as a run, marked with it where it is not the document's */
export function runIn(m: Manuscript, lang: Language, text: string, marks: Marks = {}): TextRun {
  return new TextRun({
    ...marks,
    ...(lang !== m.identity.lang && { language: { value: locale(lang) } }),
    text: xmlText(text),
  });
}
