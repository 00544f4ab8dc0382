/**
 * How every Word file looks. The typeface is the document's theme font, Calibri: every Word has it and LibreOffice has
 * Carlito, of the same widths, so that pages break where we saw them break. Source Sans 3, the face of the site and the
 * PDFs, is on few force laptops, and Word would put another in its place without saying so. As all styles ask for the
 * theme's font, a force can change to its own with one choice.
 */
import { locale } from '../../i18n/index.ts';
import { LevelFormat, LineRuleType, type IPropertiesOptions, type ILevelsOptions } from 'docx';
import type { Language } from '../../schema/shared.ts';
import { colours, type Colour } from '../paper/colours.ts';

/** Twips: twentieths of a point, 567 to the centimetre. */
export const millimetre = 56.7;

export const page = { width: 11906, height: 16838, side: 1134, top: 1247, bottom: 1191 } as const;
/** Twips between the margins: 170 mm. */
export const measure = page.width - 2 * page.side;

/** @returns a colour of the site as Word writes it */
export function ink(name: Colour): string {
  return colours[name].slice(1).toUpperCase();
}

const auto = LineRuleType.AUTO;
const heading = (size: number, before: number, after: number) => ({
  run: { font: { theme: 'headings' as const }, size, bold: true, color: ink('ink') },
  paragraph: { spacing: { before, after, line: 252, lineRule: auto }, keepNext: true, keepLines: true },
});

/** Twips from the margin to what a fact says. */
export const factsFrom = 2270;

/** Half points of body text, by who reads it: adults at a desk, children with a pencil. */
export const bodySize = { adults: 22, children: 28 } as const;

export function styles(language: Language, reader: keyof typeof bodySize): NonNullable<IPropertiesOptions['styles']> {
  const size = bodySize[reader];
  const small = {
    run: { size: 19, color: ink('muted') },
    paragraph: { spacing: { after: 60, line: 252, lineRule: auto } },
  };
  const base = { basedOn: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: {
        run: {
          font: { theme: 'body' },
          size,
          color: ink('text'),
          language: { value: locale(language), eastAsia: 'en-GB', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 110, line: 271, lineRule: auto } },
      },
      title: {
        run: {
          font: { theme: 'headings' },
          size: reader === 'adults' ? 52 : 26,
          bold: true,
          color: ink(reader === 'adults' ? 'ink' : 'muted'),
        },
        paragraph: { spacing: { before: 0, after: 80, line: 240, lineRule: auto }, keepNext: true },
      },
      heading1: heading(reader === 'adults' ? 32 : 40, 300, 100),
      heading2: heading(reader === 'adults' ? 26 : 30, 220, 80),
      heading3: heading(reader === 'adults' ? 23 : 28, 200, 70),
      heading4: heading(22, 160, 60),
      listParagraph: { paragraph: { spacing: { after: 60, line: 264, lineRule: auto }, contextualSpacing: false } },
      hyperlink: { run: { color: ink('link'), underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        ...base,
        run: { size: 26, color: ink('text') },
        paragraph: { spacing: { after: 200, line: 264, lineRule: auto } },
      },
      {
        id: 'FormTitle',
        name: 'Form title',
        ...base,
        next: 'Normal',
        run: { font: { theme: 'headings' }, size: 38, bold: true, color: ink('ink') },
        paragraph: { spacing: { before: 0, after: 160, line: 240, lineRule: auto }, outlineLevel: 0, keepNext: true },
      },
      {
        id: 'ResourceKind',
        name: 'Resource kind',
        ...base,
        run: { size: 22, bold: true, color: ink('kind-lessons') },
        paragraph: { spacing: { before: 0, after: 20 }, keepNext: true },
      },
      {
        id: 'Fact',
        name: 'Fact',
        ...base,
        paragraph: {
          spacing: { after: 50, line: 252, lineRule: auto },
          indent: { left: factsFrom, hanging: factsFrom },
          leftTabStop: factsFrom,
        },
      },
      {
        id: 'Details',
        name: 'Details',
        ...base,
        ...small,
        paragraph: { ...small.paragraph, keepNext: true, spacing: { after: 100, line: 252, lineRule: auto } },
      },
      { id: 'Small', name: 'Small print', ...base, ...small },
      {
        id: 'BlockLabel',
        name: 'Block label',
        ...base,
        run: { size: 19, bold: true, color: ink('ink') },
        paragraph: { spacing: { before: 140, after: 0, line: 252, lineRule: auto }, keepNext: true },
      },
      {
        id: 'SayWords',
        name: 'Words to say',
        ...base,
        run: { size: 25, color: ink('ink') },
        paragraph: { spacing: { after: 80, line: 271, lineRule: auto }, keepLines: true },
      },
      {
        id: 'AskQuestion',
        name: 'Question to ask',
        ...base,
        run: { size: 25, bold: true, color: ink('ink') },
        paragraph: { spacing: { after: 40, line: 271, lineRule: auto }, keepNext: true },
      },
      {
        id: 'TableText',
        name: 'Table text',
        ...base,
        run: { size: reader === 'adults' ? 20 : 26 },
        paragraph: { spacing: { before: 30, after: 30, line: 252, lineRule: auto } },
      },
      {
        id: 'TableHead',
        name: 'Table head',
        basedOn: 'TableText',
        quickFormat: true,
        run: { bold: true, color: ink('ink') },
      },
      {
        id: 'CheckItem',
        name: 'Check item',
        ...base,
        paragraph: { spacing: { after: 70, line: 264, lineRule: auto }, keepLines: true },
      },
      {
        id: 'CardTitle',
        name: 'Card title',
        ...base,
        run: { size: 26, bold: true, color: ink('ink') },
        paragraph: { spacing: { before: 60, after: 60, line: 252, lineRule: auto }, keepNext: true },
      },
      {
        id: 'Quotation',
        name: 'Quotation',
        ...base,
        run: { italics: true },
        paragraph: { spacing: { after: 80, line: 271, lineRule: auto } },
      },
      // Only for boxes of a worksheet: what stands in one is not a table's text.
      {
        id: 'SheetPart',
        name: 'Sheet part',
        ...base,
        paragraph: { spacing: { after: 60, line: 264, lineRule: auto } },
      },
      {
        id: 'CodeText',
        name: 'Code text',
        ...base,
        run: { font: 'Consolas', size: 19 },
        paragraph: { spacing: { after: 0, line: 252, lineRule: auto } },
      },
      {
        id: 'Caption',
        name: 'caption',
        ...base,
        run: { size: 19, color: ink('muted') },
        paragraph: { spacing: { before: 40, after: 160, line: 252, lineRule: auto } },
      },
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { size: 18, color: ink('muted') },
        paragraph: { spacing: { after: 0, line: 240, lineRule: auto }, rightTabStop: measure },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 17, color: ink('muted') },
        paragraph: { spacing: { after: 0, line: 240, lineRule: auto }, rightTabStop: measure },
      },
    ],
    characterStyles: [
      { id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } },
      { id: 'Emphasis', name: 'Emphasis', quickFormat: true, run: { italics: true } },
      { id: 'CodeLetters', name: 'Code letters', run: { font: 'Consolas' } },
    ],
  };
}

export const theme: NonNullable<IPropertiesOptions['theme']> = {
  name: 'The Mini-Police Library',
  colors: {
    dark1: ink('text'),
    light1: ink('paper'),
    dark2: ink('ink'),
    light2: ink('panel'),
    accent1: ink('kind-lessons'),
    accent2: ink('kind-guidance'),
    accent3: ink('kind-frameworks'),
    accent4: ink('kind-case-studies'),
    accent5: ink('kind-programmes'),
    accent6: ink('kind-templates'),
    hyperlink: ink('link'),
    followedHyperlink: '54319F',
  },
  fonts: { headings: 'Calibri', body: 'Calibri' },
};

/** Twips from one level of a list to the next. */
export const listStep = 369;
/** Word knows nine levels. */
export const deepestList = 8;

const levelsOf = (look: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions[] =>
  Array.from({ length: deepestList + 1 }, (_, level) => ({
    level,
    ...look(level),
    alignment: 'left',
    style: { paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } } },
  }));

export const points = {
  reference: 'points',
  levels: levelsOf((level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' })),
};

const counting = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

/** @returns numbered steps; each list asks for an instance of its own, so that it counts anew */
export function steps(start: number): typeof points {
  return {
    reference: start === 1 ? 'steps' : `steps-from-${start}`,
    levels: levelsOf((level) => ({ format: counting[level % counting.length]!, text: `%${level + 1}.`, start })),
  };
}
