/**
 * What pptxgenjs leaves to be done: real placeholders, our text, a language, notes in paragraphs, our colours, and the
 * same bytes each time. Its version is pinned; where its files do not look as expected, the build stops.
 */
import type { Translate } from '../../i18n/index.ts';
import { interfaceFor, locale } from '../../i18n/index.ts';
import { editText, type Parts } from '../paper/deterministic-zip.ts';
import { setCoreDates, setLanguage } from '../paper/open-package.ts';
import { escapeXml, xmlText } from '../paper/xml-text.ts';
import type { Identity } from '../paper/identity.ts';
import { colours, type Colour } from '../paper/colours.ts';
import { paragraphXml, textBody } from './drawing-text.ts';
import type { NoteLine } from './spoken.ts';

/** The texts of one slide, in the order of its shapes. */
export interface SlideParts {
  readonly title: string;
  /** @param own language of the resource @param ours language of the interface */
  readonly bodies: (own: string, ours: string) => readonly string[];
  readonly tables: readonly ((own: string) => string)[];
  readonly notes: readonly NoteLine[];
}

interface About {
  readonly identity: Identity;
  readonly t: Translate;
  readonly title: string;
}

export function tidyDeck(parts: Parts, slides: readonly SlideParts[], { identity, t, title }: About): void {
  const own = locale(identity.lang);
  const ours = locale(interfaceFor(identity.lang));
  slides.forEach((slide, index) => {
    editText(parts, `ppt/slides/slide${index + 1}.xml`, (xml) =>
      numberShapes(
        replaceEach(
          replaceEach(placeholders(xml), /<p:txBody>[\s\S]*?<\/p:txBody>/g, slide.bodies(own, ours)),
          /<a:tbl>[\s\S]*?<\/a:tbl>/g,
          slide.tables.map((table) => table(own)),
        ),
      ),
    );
    editText(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) =>
      inLanguage(
        xml.replace(/<p:txBody>[\s\S]*?<\/p:txBody>/, () => notesBody(slide.notes, own, ours)),
        own,
      ),
    );
  });
  tidyLayouts(parts, t, ours);
  for (const path of parts.keys())
    if (/^ppt\/(slideMasters|notesMasters)\/[^/]+\.xml$/.test(path))
      editText(parts, path, (xml) =>
        inLanguage(xml, own).replace(/(type="datetimeFigureOut"><a:rPr[^>]*\/><a:t>)[^<]*/, '$1'),
      );
  tidyTheme(parts);
  editText(parts, 'ppt/presentation.xml', presentation);
  editText(parts, '[Content_Types].xml', (xml) => contentTypes(xml, parts));
  editText(parts, 'docProps/app.xml', (xml) =>
    xml
      .replace(
        /<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g,
        (_, number: string) => `<vt:lpstr>${escapeXml(slides[Number(number) - 1]?.title ?? '')}</vt:lpstr>`,
      )
      .replace(/<Company>[^<]*/, () => `<Company>${escapeXml(xmlText(identity.sharedBy))}`),
  );
  editText(parts, 'docProps/core.xml', (xml) =>
    [
      ['dc:title', title],
      ['dc:subject', ''],
      ['dc:creator', xmlText(identity.sharedBy)],
      ['cp:lastModifiedBy', xmlText(identity.sharedBy)],
    ].reduce(
      (text, [tag = '', value = '']) => text.replace(new RegExp(`<${tag}>[^<]*`), () => `<${tag}>${escapeXml(value)}`),
      xml,
    ),
  );
  setCoreDates(parts, identity.updated);
  setLanguage(parts, own);
}

/** The n-th of these becomes the n-th text. @throws when there are not as many */
function replaceEach(xml: string, pattern: RegExp, texts: readonly string[]): string {
  let next = 0;
  const replaced = xml.replace(pattern, () => texts[next++] ?? '');
  if (next !== texts.length)
    throw new Error(`A slide has ${next} shapes with text where ${texts.length} were written.`);
  return replaced;
}

/** pptxgenjs numbers its placeholders by layout and calls each a custom prompt; PowerPoint knows them by type. */
function placeholders(xml: string): string {
  return xml.replace(/<p:ph\s[^>]*?type="(title|body)"[^>]*\/>/g, (_, type: string) =>
    type === 'title' ? '<p:ph type="title"/>' : '<p:ph type="body" idx="1"/>',
  );
}

/** Two shapes with one number make PowerPoint repair the file. */
function numberShapes(xml: string): string {
  let number = 0;
  const kinds: Record<string, string> = { title: 'Title', body: 'Text' };
  return xml
    .replace(/(<p:cNvPr id=")\d+/g, (_, before: string) => `${before}${(number += 1)}`)
    .replace(
      /name="[^"]*"(><\/p:cNvPr><p:cNvSpPr)\/>(<p:nvPr><p:ph type="(title|body)")/g,
      (_, before: string, after: string, type: string) =>
        `name="${kinds[type]}"${before}><a:spLocks noGrp="1"/></p:cNvSpPr>${after}`,
    )
    .replace(
      /name="(Table: [^"]*|[^"]*)"\/>(<p:cNvGraphicFramePr>)/g,
      (_, name: string, after: string) => `name="${name}" descr="${name}"/>${after}`,
    );
}

function inLanguage(xml: string, tag: string): string {
  return xml.replace(/ lang="en-US"/g, ` lang="${tag}"`).replace(/ altLang="[^"]*"/g, '');
}

function notesBody(notes: readonly NoteLine[], own: string, ours: string): string {
  const paragraphs = notes.map(({ text, label, ours: isOurs }) =>
    paragraphXml({ level: 0, runs: [{ text: xmlText(text) }] }, isOurs ? ours : own, notesSize, label ? 0 : 4, label),
  );
  return textBody(paragraphs, '<a:bodyPr/>');
}

/** Points, so that most notes go on one page with their slide. */
const notesSize = 12;

const layoutTypes = ['blank', 'title', 'obj', 'titleOnly'] as const;

function tidyLayouts(parts: Parts, t: Translate, ours: string): void {
  layoutTypes.forEach((type, index) => {
    editText(parts, `ppt/slideLayouts/slideLayout${index + 1}.xml`, (xml) => {
      const isOpening = type === 'title';
      const texts =
        type === 'blank'
          ? []
          : [
              promptBody(t('deck.prompt.title'), ours, 'title', isOpening),
              ...(type === 'titleOnly' ? [] : [promptBody(t('deck.prompt.text'), ours, 'body', isOpening)]),
            ];
      return numberShapes(replaceEach(placeholders(inLanguage(xml, ours)), /<p:txBody>[\s\S]*?<\/p:txBody>/g, texts))
        .replace(' preserve="1"', ` type="${type}" preserve="1"`)
        .replace('name="DEFAULT"', `name="${escapeXml(t('deck.layout.blank'))}"`)
        .replace(/name="Image \d+" descr="[^"]*"/g, `name="Band" descr=""`);
    });
  });
}

/** What a new slide's placeholder says, and how its text looks. */
function promptBody(text: string, language: string, kind: 'title' | 'body', isOpening: boolean): string {
  const size = kind === 'title' ? (isOpening ? 5400 : 4400) : 3200;
  const look =
    kind === 'title'
      ? `<a:defRPr sz="${size}" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr>`
      : `<a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>`;
  const anchor = kind === 'title' ? (isOpening ? 'b' : 'ctr') : 't';
  return `<p:txBody><a:bodyPr wrap="square" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="${kind === 'title' ? 90_000 : 100_000}"/></a:lnSpc><a:buNone/>${look}</a:lvl1pPr></a:lstStyle><a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></p:txBody>`;
}

function tidyTheme(parts: Parts): void {
  const ink = (name: Colour) => `<a:srgbClr val="${colours[name].slice(1).toUpperCase()}"/>`;
  const slots: readonly (readonly [string, Colour])[] = [
    ['dk1', 'text'],
    ['lt1', 'paper'],
    ['dk2', 'ink'],
    ['lt2', 'panel'],
    ['accent1', 'kind-lessons'],
    ['accent2', 'kind-guidance'],
    ['accent3', 'kind-frameworks'],
    ['accent4', 'kind-case-studies'],
    ['accent5', 'kind-programmes'],
    ['accent6', 'kind-templates'],
    ['hlink', 'link'],
    ['folHlink', 'link-hover'],
  ];
  editText(parts, 'ppt/theme/theme1.xml', (xml) =>
    xml
      .replace(
        /<a:clrScheme [\s\S]*?<\/a:clrScheme>/,
        `<a:clrScheme name="The Mini-Police Library">${slots.map(([slot, name]) => `<a:${slot}>${ink(name)}</a:${slot}>`).join('')}</a:clrScheme>`,
      )
      .replace(/<a:extLst>[\s\S]*<\/a:extLst>/, '')
      .replace(/ name="Office Theme"/, ' name="The Mini-Police Library"'),
  );
  // Each master has a theme of its own.
  parts.set('ppt/theme/theme2.xml', parts.get('ppt/theme/theme1.xml')!);
  editText(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
}

/** In the order of the schema, and notes pages of a shape that a printer has. */
function presentation(xml: string): string {
  const [masters = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml) ?? [];
  return xml
    .replace(masters, '')
    .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${masters}`)
    .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

/** Only what is there. */
function contentTypes(xml: string, parts: Parts): string {
  const types = new Set([...parts.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)));
  return xml
    .replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (whole, extension: string) =>
      types.has(extension) ? whole.replace('image/jpg', 'image/jpeg') : '',
    )
    .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, path: string) => (parts.has(path) ? whole : ''))
    .replace(
      '</Types>',
      '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
    );
}
