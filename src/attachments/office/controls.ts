/** The controls of a form in Word: what each is called and what somebody has written into it. */
import type { Findings } from '../findings.ts';
import type { XmlReader } from '../xml.ts';

interface Control {
  name: string;
  text: string;
  /** It still shows its hint, or it is a frame that a program put round a part of the document. */
  isBlank: boolean;
}

/** Characters. What is longer is a chapter with a frame round it. */
const longest = 200;

/** The words of a control are told as a row of two cells: its name, and what stands in it. */
export function controlReader(findings: Findings): XmlReader {
  const open: Control[] = [];
  return {
    open: (tag) => {
      const control = open.at(-1);
      if (tag.name === 'w:sdt') open.push({ name: '', text: '', isBlank: false });
      else if (!control) return;
      else if (tag.name === 'w:alias' || (tag.name === 'w:tag' && control.name === ''))
        control.name = tag.get('w:val') ?? '';
      else if (tag.name === 'w:showingPlcHdr' || tag.name === 'w:docPartObj') control.isBlank = true;
    },
    text: (text, path) => {
      if (open.length > 0 && path.at(-1) === 'w:t') open.at(-1)!.text += text;
    },
    close: (name) => {
      if (name !== 'w:sdt') return;
      const { name: called = '', text = '', isBlank = true } = open.pop() ?? {};
      if (!isBlank && called !== '' && text.trim() !== '' && text.length <= longest)
        findings.words('fields of the form', `${called.replaceAll('_', ' ')}\t${text}`);
    },
  };
}
