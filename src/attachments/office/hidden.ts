/** What is in a document and nobody sees: hidden words, rows, slides, boxes, groups, tables and pictures. */
import type { Findings } from '../findings.ts';
import type { Tag, XmlReader } from '../xml.ts';

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

/** Words hidden by their own look or by that of their style, and rows that are hidden whole. */
export function hiddenTextReader(where: string, styles: ReadonlySet<string>, findings: Findings): XmlReader {
  const paragraphs: boolean[] = [];
  const runs: { hidden: boolean; text: string }[] = [];
  const tables: boolean[] = [];
  return {
    open: (tag, path) => {
      if (tag.name === 'w:p') paragraphs.push(tables.includes(true));
      else if (tag.name === 'w:r') runs.push({ hidden: paragraphs.at(-1) ?? false, text: '' });
      else if (tag.name === 'w:tbl') tables.push(false);
      else if (tag.name === 'w:tblStyle' && styles.has(tag.get('w:val') ?? '')) tables[tables.length - 1] = true;
      else if (tag.name === 'w:pStyle' && styles.has(tag.get('w:val') ?? '')) paragraphs[paragraphs.length - 1] = true;
      else if (path.at(-2) === 'w:rPr' && path.at(-3) === 'w:r') {
        const run = runs.at(-1);
        if (run && tag.name === 'w:vanish') run.hidden = isOn(tag.get('w:val'));
        if (run && tag.name === 'w:rStyle' && styles.has(tag.get('w:val') ?? '')) run.hidden = true;
      } else if (tag.name === 'w:hidden' && path.at(-2) === 'w:trPr' && isOn(tag.get('w:val')))
        findings.hazard(
          rule,
          'There is a hidden row in a table of this document.',
          'Select the table, open Home, Font, take the tick out of Hidden; then keep the row or delete it.',
          where,
        );
      else if (tag.name === 'p:sld' && !isOn(tag.get('show')))
        findings.hazard(
          rule,
          'This slide is hidden, so it goes out to everybody and nobody checks it.',
          'Show it or delete it: right-click the slide, Hide Slide.',
          where,
        );
    },
    text: (text, path) => {
      const run = runs.at(-1);
      if (run && path.at(-1) === 'w:t') run.text += text;
    },
    close: (name) => {
      if (name === 'w:p') paragraphs.pop();
      if (name === 'w:tbl') tables.pop();
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

/** What can be hidden on a slide or a page, by the last part of its name, and what a person would call it. */
const objects: Readonly<Record<string, string>> = {
  sp: 'box',
  wsp: 'box',
  pic: 'picture',
  graphicFrame: 'table or chart',
  grpSp: 'group',
  wgp: 'group',
  cxnSp: 'line',
  anchor: 'picture or box',
  inline: 'picture or box',
  shape: 'picture or box',
  rect: 'box',
  group: 'group',
  oval: 'box',
};
/** What counts as something in it: words, a picture, a table, a chart. */
const filling = new Set(['a:blip', 'a:tbl', 'c:chart', 'v:imagedata', 'v:textpath']);

interface Shown {
  readonly depth: number;
  readonly is: string;
  hidden: boolean;
}

/** Objects that are switched off in the list of objects (the Selection Pane), alone or with the group they stand in. */
export function hiddenObjectReader(where: string, findings: Findings): XmlReader {
  const open: Shown[] = [];
  const filled = () => {
    const hidden = open.find((each) => each.hidden);
    if (hidden)
      findings.hazard(
        rule,
        `There is a hidden ${hidden.is} with something in it.`,
        'Show it or delete it: Home, Select (Word) or Arrange (PowerPoint), Selection Pane. The eye beside its name shows it.',
        where,
      );
  };
  return {
    open: (tag, path) => {
      const last = tag.name.slice(tag.name.indexOf(':') + 1);
      if (Object.hasOwn(objects, last)) open.push({ depth: path.length, is: objects[last]!, hidden: isOff(tag) });
      else if ((last === 'cNvPr' || last === 'docPr') && isOff(tag) && open.length > 0) open.at(-1)!.hidden = true;
      else if (filling.has(tag.name)) filled();
    },
    text: (text, path) => {
      if (/^(a|w):t$/.test(path.at(-1)!) && text.trim() !== '') filled();
    },
    close: (_, path) => {
      if (open.at(-1)?.depth === path.length) open.pop();
    },
  };
}

function isOff(tag: Tag): boolean {
  const hidden = tag.get('hidden');
  return (hidden !== undefined && isOn(hidden)) || /visibility:\s*hidden|display:\s*none/i.test(tag.get('style') ?? '');
}
