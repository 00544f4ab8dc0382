/** What each part of a document may be, by its content type, and what a person would call it. */
import type { Findings } from '../findings.ts';
import { readXml } from '../xml.ts';
import type { Budget } from '../budget.ts';
import { unzip } from '../zip.ts';
import type { Package, Part } from './package.ts';

export type PartKind = 'xml' | 'picture' | 'inert' | 'refused';

const xml = /\+xml$|^(application|text)\/xml$|vmldrawing$/;
const picture = /^image\/(png|jpe?g|jpg|pjpeg|gif|webp|bmp|x-bmp|tiff?|x-emf|emf|x-wmf|wmf|vnd\.ms-photo|jxr|x-icon)$/;
/** Typefaces, and the settings of a printer. Nothing runs them and nobody reads them. */
const inert =
  /^application\/(x-fontdata|x-font-ttf|x-fonttf|vnd\.openxmlformats-officedocument\.(obfuscatedfont|presentationml\.printersettings|wordprocessingml\.printersettings|spreadsheetml\.printersettings))$|^font\//;

/** Says what is wrong with parts that may not be there. @returns how to read the others */
export function kindOf({ name, type }: Part, where: string, findings: Findings): PartKind {
  const refuse = (rule: string, message: string, help: string): PartKind => {
    findings.hazard(rule, message, help, where);
    return 'refused';
  };
  if (/vbaproject|vbadata|macroenabled|attachedtoolbars/.test(type) || /(^|\/)vba(project|data)[^/]*$/i.test(name))
    return refuse(
      'no-macros',
      'This document holds macros, and nothing here may run.',
      'Save it as an ordinary document (docx or pptx, not docm or pptm).',
    );
  if (/activex|webextension/.test(type))
    return refuse(
      'no-macros',
      'This document holds a control or an add-in that can run programs.',
      'Delete the control, or copy the text into a new document.',
    );
  if (/oleobject/.test(type))
    return refuse(
      'no-embedded-files',
      'Another file or a control is embedded in this document.',
      'Delete it. If people should see what it shows, put a picture of it in its place.',
    );
  if (
    /spreadsheet|\.package$|wordprocessingml\.document$|presentationml\.presentation$|ms-excel/.test(type) &&
    !xml.test(type)
  )
    return refuse(
      'no-embedded-files',
      'A whole workbook or document is embedded in this one, every sheet of it, though only a chart or a page may show.',
      'Cut the chart out and paste it in again as a picture (Paste Special, Picture).',
    );
  if (/digital-signature/.test(type))
    return refuse(
      'no-author-names',
      'This document is signed, and the signature names who signed it.',
      'File, Info, View Signatures, and remove them.',
    );
  if (/^(audio|video)\//.test(type))
    return refuse(
      'no-embedded-files',
      'There is sound or film in this document, and nobody can check by program who can be heard or seen in it.',
      'Take it out. Say in the plan what to play, with a link to where it is published.',
    );
  if (xml.test(type)) return 'xml';
  if (picture.test(type)) return 'picture';
  return inert.test(type)
    ? 'inert'
    : refuse(
        'no-embedded-files',
        `There is a part in this document that nobody can look into${type === '' ? '' : ` (${type.slice(0, 60)})`}.`,
        'Open it in Word or PowerPoint, save it under a new name, and send that file.',
      );
}

/** @returns what is said of a part that is not what it says */
export function refuseInert(where: string, findings: Findings): void {
  findings.hazard(
    'no-embedded-files',
    'A part of this document says that it is a typeface or the settings of a printer, and is something else.',
    'Copy the text into a new document, and send that one.',
    where,
  );
}

/** Names for parts, for messages: `slide 3`, `notes of slide 3`, `header`. */
export type Labels = (part: string) => string;

export async function labelsOf(all: Package, main: Part | undefined, budget: Budget): Promise<Labels> {
  const slides = new Map<string, string>();
  if (main && /presentationml/.test(main.type)) {
    const targets = new Map((all.relationships.get(main.name) ?? []).map(({ id, target }) => [id, target]));
    let number = 0;
    await readXml(
      unzip(main.entry, budget),
      {
        open: (tag) => {
          if (tag.name === 'p:sldId') slides.set(targets.get(tag.get('r:id') ?? '') ?? '', `slide ${(number += 1)}`);
        },
      },
      budget,
    );
  }
  return (part) => {
    const slide = slides.get(part);
    if (slide) return slide;
    const of = all.relationships.get(part)?.find(({ kind }) => kind === 'slide')?.target;
    if (/notesSlide/i.test(part) && of !== undefined && slides.has(of)) return `notes of ${slides.get(of)!}`;
    if (part === main?.name) return 'text';
    if (part === '') return 'document';
    const name = part.split('/').at(-1)!;
    const plain = /^(header|footer|footnote|endnote|comment|slideMaster|slideLayout|slide|notes)/i
      .exec(name)?.[1]
      ?.toLowerCase();
    const words: Readonly<Record<string, string>> = {
      slidemaster: 'slide master',
      slidelayout: 'slide layout',
      footnote: 'footnotes',
      endnote: 'endnotes',
      comment: 'comments',
    };
    return plain === undefined ? name : (words[plain] ?? plain);
  };
}
