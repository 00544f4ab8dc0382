/** What a file that the site would not use is to be called, or where it belongs. */
import { welshLanguage } from '../schema/languages.ts';
import { kindNames } from '../schema/kinds.ts';
import { attachmentTypes } from '../schema/shared.ts';
import { knownPlaces, leftBehind, roleOf } from './files.ts';

export interface Advice {
  readonly message: string;
  readonly help: string;
}

/** Kinds of files that people have in place of those that can stand beside a page. */
const saveAs: Readonly<Record<string, string>> = {
  doc: 'In Word choose Save as, Word document (.docx).',
  docm: 'In Word choose Save as, Word document (.docx), which holds no macros.',
  odt: 'Save it as a Word document (.docx) or as a PDF.',
  rtf: 'Save it as a Word document (.docx) or as a PDF.',
  pages: 'Save it as a Word document (.docx) or as a PDF.',
  ppt: 'In PowerPoint choose Save as, PowerPoint presentation (.pptx).',
  pptm: 'In PowerPoint choose Save as, PowerPoint presentation (.pptx), which holds no macros.',
  ppsx: 'In PowerPoint choose Save as, PowerPoint presentation (.pptx).',
  key: 'Save it as a PowerPoint presentation (.pptx) or as a PDF.',
  xls: 'Save the sheet as a PDF, or make a table of it on the page.',
  xlsx: 'Save the sheet as a PDF, or make a table of it on the page.',
  csv: 'Make a table of it on the page.',
  pub: 'In Publisher choose Save as, PDF.',
  heic: 'Export the picture as a JPEG, and let its name end in .jpg.',
  heif: 'Export the picture as a JPEG, and let its name end in .jpg.',
  gif: 'Save the picture as a PNG.',
  svg: 'Export the picture as a PNG.',
  bmp: 'Save the picture as a PNG.',
  tif: 'Save the picture as a PNG or a JPEG.',
  tiff: 'Save the picture as a PNG or a JPEG.',
  avif: 'Save the picture as a PNG or a JPEG.',
  mp4: 'Films are not kept here. Link to it on the site of your force or school.',
  mov: 'Films are not kept here. Link to it on the site of your force or school.',
  mp3: 'Recordings are not kept here. Link to it on the site of your force or school.',
  zip: 'Unpack it, and put the files themselves beside the page.',
  txt: 'Put the words on the page, or save them as a Word document (.docx).',
};

/** The same kind of file under another ending. */
const endings: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg', jpg: 'jpg' };

/**
 * @param path of a file that stands where nothing would use it
 * @returns what is wrong with its name or place, and the name to give it
 */
export function adviceFor(path: string): Advice {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (/^(~\$|\.~lock)/.test(name))
    return {
      message: `${name} is a note that an office program keeps while a file is open, and it names who opened it.`,
      help: 'Close the file in Word or PowerPoint. If this file is still there, delete it.',
    };
  if (leftBehind.has(name))
    return {
      message: `This is called ${name}, as a computer calls a file of its own, and is something else.`,
      help: 'Delete it, or give it the name of what it is.',
    };
  const [kind, id, ...more] = folders;
  const home = kind !== undefined && kindNames.some((each) => each === kind) && id !== undefined;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (home && Object.hasOwn(saveAs, ending) && pageName(name) === undefined)
    return { message: `A file of the kind .${ending} cannot be used here.`, help: saveAs[ending]! };
  const called = tidy(name);
  const folder = home ? `${kind}/${plain(id)}` : '';
  if (home && called !== undefined && roleOf(`${folder}/${called}`).is !== 'unknown') {
    const steps = [
      ...(called === name ? [] : [`Rename it to ${called}.`]),
      ...(more.length > 0 ? [`Move it up out of ${more.join('/')}, into the folder of the page.`] : []),
      ...(plain(id) === id ? [] : [`Rename its folder to ${plain(id)}.`]),
    ];
    return {
      message: `Nothing on the site would use this file${called === name ? ' where it stands' : ` under this name${faultOf(name)}`}.`,
      help: `${steps.join(' ')}${called === name || pageName(name) ? '' : ' Where the page names it, write the new name.'}`,
    };
  }
  return { message: 'Nothing on the site would use this file.', help: knownPlaces };
}

function faultOf(name: string): string {
  const faults = [
    ...(/[A-Z]/.test(name) ? ['capital letters'] : []),
    ...(/\s/.test(name) ? ['spaces'] : []),
    ...(/[^A-Za-z0-9.\s-]/.test(name) ? ['other signs'] : []),
  ];
  return faults.length > 0 ? `, which holds ${faults.join(' and ')}` : '';
}

/** @returns en.mdx or cy.mdx, for what people and their programs call a page */
function pageName(name: string): string | undefined {
  const stem = name
    .toLowerCase()
    .replace(/(\.(mdx?|markdown|txt))+$/, '')
    .replace(/( ?\(\d+\)| ?- copy.*|_copy)$/, '');
  if (!/\.(mdx?|markdown)(\.txt)?$/i.test(name)) return undefined;
  if ([welshLanguage, 'cymraeg', 'welsh'].includes(stem)) return `${welshLanguage}.mdx`;
  return /^(en|english|index|page|lesson|readme)$/.test(stem) ? 'en.mdx' : undefined;
}

/** @returns a name that the site can use; nothing where the kind of file cannot be told */
function tidy(name: string): string | undefined {
  const page = pageName(name);
  if (page !== undefined) return page;
  const [, stem = '', written = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  const ending = endings[written.toLowerCase()] ?? written.toLowerCase();
  const known = attachmentTypes.some((type) => type === ending);
  // A file saved as map.pdf.pdf, or en.mdx by a program that hides endings.
  const once = plain(stem.replace(new RegExp(`(\\.${ending})+$`, 'i'), ''));
  return known && once !== '' ? `${once}.${ending}` : undefined;
}

/** Small letters, digits and single hyphens. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
