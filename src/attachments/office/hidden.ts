/** Words that are in a document and that nobody sees: hidden runs, hidden slides, hidden shapes. */
import type { Findings } from '../findings.ts';
import type { XmlReader } from '../xml.ts';

const rule = 'no-hidden-text';

/** On, unless it says otherwise: `<w:vanish/>`, `<w:vanish w:val="0"/>`. */
function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off)$/i.test(value);
}

/**
 * Reads word/styles.xml. @returns the styles that hide what is written in them, those that build on such a style too
 */
export function hiddenStyles(): XmlReader & { readonly styles: Set<string> } {
  const styles = new Set<string>();
  const children = new Map<string, string[]>();
  let style = '';
  const hide = (id: string) => {
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (styles.has(next)) continue;
      styles.add(next);
      queue.push(...(children.get(next) ?? []));
    }
  };
  return {
    styles,
    open: (tag, path) => {
      if (tag.name === 'w:style') style = tag.get('w:styleId') ?? '';
      if (tag.name === 'w:basedOn') {
        const parent = tag.get('w:val') ?? '';
        children.set(parent, children.get(parent) ?? []);
        children.get(parent)!.push(style);
        if (styles.has(parent)) hide(style);
      }
      if (tag.name === 'w:vanish' && path.at(-3) === 'w:style' && isOn(tag.get('w:val'))) hide(style);
    },
  };
}

/** Lines that Word puts round a form it has taken from a web page. */
const fromWebForms = /^(top|bottom) of form$/i;

export function hiddenTextReader(where: string, styles: ReadonlySet<string>, findings: Findings): XmlReader {
  const paragraphs: boolean[] = [];
  const runs: { hidden: boolean; text: string }[] = [];
  const shapes: boolean[] = [];
  return {
    open: (tag, path) => {
      if (tag.name === 'w:p') paragraphs.push(false);
      else if (tag.name === 'w:r') runs.push({ hidden: paragraphs.at(-1) ?? false, text: '' });
      else if (tag.name === 'w:pStyle' && styles.has(tag.get('w:val') ?? '')) paragraphs[paragraphs.length - 1] = true;
      else if (path.at(-2) === 'w:rPr' && path.at(-3) === 'w:r') {
        const run = runs.at(-1);
        if (run && tag.name === 'w:vanish') run.hidden = isOn(tag.get('w:val'));
        if (run && tag.name === 'w:rStyle' && styles.has(tag.get('w:val') ?? '')) run.hidden = true;
      } else if (tag.name === 'p:sld' && !isOn(tag.get('show'))) {
        findings.hazard(
          rule,
          'This slide is hidden, so it goes out to everybody and nobody checks it.',
          'Show it or delete it: right-click the slide, Hide Slide.',
          where,
        );
      } else if (tag.name === 'p:sp') shapes.push(false);
      else if (
        tag.name === 'p:cNvPr' &&
        tag.get('hidden') !== undefined &&
        isOn(tag.get('hidden')) &&
        shapes.length > 0
      )
        shapes[shapes.length - 1] = true;
    },
    text: (text, path) => {
      const run = runs.at(-1);
      if (run && path.at(-1) === 'w:t') run.text += text;
      if (path.at(-1) === 'a:t' && shapes.includes(true) && text.trim() !== '')
        findings.hazard(
          rule,
          'There is a hidden box with words in it.',
          'Show it or delete it: Home, Arrange, Selection Pane.',
          where,
        );
    },
    close: (name) => {
      if (name === 'w:p') paragraphs.pop();
      if (name === 'p:sp') shapes.pop();
      if (name !== 'w:r') return;
      const run = runs.pop();
      if (run?.hidden && run.text.trim() !== '' && !fromWebForms.test(run.text.trim()))
        findings.hazard(
          rule,
          'There are hidden words in this document.',
          'Select everything (Ctrl+A), open Home, Font, take the tick out of Hidden; then keep the words or delete them.',
          where,
        );
    },
  };
}
