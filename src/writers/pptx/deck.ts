/** A session's slides: one idea each, to be read from the back of a hall, with what to say in the notes. */
import pptxgen from 'pptxgenjs';
import { interfaceFor, translator, type Translate } from '../../i18n/index.ts';
import { readParts, zipParts } from '../paper/deterministic-zip.ts';
import { WriterError } from '../paper/download.ts';
import { chequers, squarePixels } from '../paper/chequers.ts';
import { ended } from '../paper/ended.ts';
import { imprint } from '../paper/imprint.ts';
import { xmlText } from '../paper/xml-text.ts';
import { identityOf, type PrintOptions } from '../paper/identity.ts';
import type { PrintMaterials, WritingOptions } from '../paper/materials.ts';
import type { Resource } from '../../resource/resource.ts';
import { sensitivityMeans } from '../../resource/meanings.ts';
import { boxOfTitle, composeSlides, type Box, type ComposedSlide } from './compose.ts';
import { paragraphXml, textBody } from './drawing-text.ts';
import { slideBody } from './slide-body.ts';
import { spokenSlides, type NoteLine } from './spoken.ts';
import { tableXml } from './table-xml.ts';
import { tidyDeck, type SlideParts } from './tidy.ts';
import { across, fitTitle, gapBelow, leastSize, wall } from './wall.ts';

/** pptxgenjs counts inches. */
const inch = 72;
const inInches = ({ x, y, width, height }: Box) => ({ x: x / inch, y: y / inch, w: width / inch, h: height / inch });
const base64 = (type: 'png' | 'jpg', bytes: Uint8Array) =>
  `image/${type === 'jpg' ? 'jpeg' : 'png'};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;

/** Points: how high the band of squares is on a slide, and on the first one. */
const band = { slide: 9, opening: 18 } as const;

/**
 * @param resource a lesson, or guidance that is taught
 * @param options where the site is published, and who draws
 * @returns its slides as a PowerPoint file: the same bytes from the same input
 * @throws WriterError for content that cannot be written, and where there is no slide
 */
export async function slidesPptx(resource: Resource, options: WritingOptions): Promise<Uint8Array> {
  const frame = interfaceFor(resource.lang);
  const t = translator(frame);
  const { opening, slides } = spokenSlides(resource, t);
  if (slides.length === 0)
    throw new WriterError(resource.file, 1, 'This page has no <Slide>, so there are no slides to show.');
  const { materials } = options;
  const deck = await newDeck(t, materials);
  const { doNotUse } = imprint(identityOf(resource), options);
  const before: NoteLine[] = doNotUse
    ? [
        { text: doNotUse.short, label: true, ours: true },
        { text: doNotUse.reason },
        ...(doNotUse.instead === undefined ? [] : [{ text: doNotUse.instead, ours: true }]),
      ]
    : [];
  const written: SlideParts[] = [writeOpening(deck, resource, options, [...before, ...opening], t)];
  for (const { slide, notes } of slides) {
    const title = xmlText(slide.settings.title);
    const composed = composeSlides(title, await slideBody({ resource, t, frame, materials }, slide.children));
    composed.forEach((each, index) =>
      written.push(
        writeSlide(
          deck,
          {
            ...each,
            title: composed.length === 1 ? title : t('deck.part', { title, part: index + 1, parts: composed.length }),
          },
          [...before, ...notes],
          t,
          doNotUse?.short,
        ),
      ),
    );
  }
  const parts = readParts((await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array);
  tidyDeck(parts, written, {
    identity: identityOf(resource),
    t,
    title: xmlText(t('print.title', { what: t('print.slides'), title: resource.frontMatter.title })),
  });
  return zipParts(parts);
}

type Deck = InstanceType<typeof pptxgen>;

/** The layouts. What they hold is written in tidy.ts; here they get their places. */
async function newDeck(t: Translate, materials: PrintMaterials): Promise<Deck> {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  const squares = async (height: number) => {
    const { png } = await materials.draw(chequers(Math.round((wall.width / height) * 2)), squarePixels);
    return { image: { data: base64('png', png), x: 0, y: 0, w: wall.width / inch, h: height / inch } };
  };
  const placeholder = (name: 'title' | 'body', box: Box) => ({
    placeholder: { options: { name, type: name, ...inInches(box) }, text: '' },
  });
  const title = placeholder('title', boxOfTitle({ size: 48, height: 67 }));
  deck.defineSlideMaster({
    title: t('deck.layout.opening'),
    objects: [await squares(band.opening), placeholder('title', openingTitle), placeholder('body', openingBody)],
  });
  const above = await squares(band.slide);
  deck.defineSlideMaster({
    title: t('deck.layout.text'),
    objects: [above, title, placeholder('body', { x: wall.side, y: 119, width: across, height: 391 })],
  });
  deck.defineSlideMaster({ title: t('deck.layout.titleOnly'), objects: [above, title] });
  return deck;
}

const openingTitle: Box = { x: wall.side, y: 60, width: across, height: 240 };
const openingBody: Box = { x: wall.side, y: 312, width: across, height: 110 };

/** Below everything else: no slide's content comes down so far. */
const forbiddenBand: Box = { x: wall.side, y: 511, width: across, height: 28 };
const forbiddenOnOpening: Box = { x: wall.side, y: 424, width: across, height: 44 };

/** @returns the words that stand on every slide of a deck that nobody should show */
function forbiddenBody(short: string | undefined, ours: string, size = 18): string[] {
  return short === undefined
    ? []
    : [textBody([paragraphXml({ level: 0, runs: [{ text: short, bold: true }] }, ours, size)])];
}

/** The title and what it is for; no badge, no crest and no code. Which edition it is stands in the notes. */
function writeOpening(
  deck: Deck,
  resource: Resource,
  options: PrintOptions,
  spoken: readonly NoteLine[],
  t: Translate,
): SlideParts {
  const { frontMatter, minutes, sharer } = resource;
  const title = xmlText(frontMatter.title);
  const { size } = fitTitle(title, 'opening', 2);
  const slide = deck.addSlide({ masterName: t('deck.layout.opening') });
  slide.addText(' ', { placeholder: 'title' });
  slide.addText(' ', { placeholder: 'body' });
  const { id, about, current, where, doNotUse } = imprint(identityOf(resource), options);
  if (doNotUse) slide.addText(' ', { ...inInches(forbiddenOnOpening), objectName: t('withdrawn') });
  slide.addNotes(' ');
  const line = (text: string, language: string, points: number) =>
    paragraphXml({ level: 0, runs: [{ text: xmlText(text) }] }, language, points);
  const notes: NoteLine[] = [
    { text: `${ended(frontMatter.title)} ${t('minutes', { count: minutes })}.`, label: true },
    {
      text: `${t('sensitivity')}: ${t(`sensitivity.${frontMatter.sensitivity}`)}. ${t(sensitivityMeans(resource.kind, frontMatter.sensitivity))}`,
      ours: true,
    },
    ...spoken,
    // For whoever opens the file: the hall sees a title and whom it is for.
    { text: [sharer.name, id, ...about].join(' · ') },
    { text: `${current} ${where}`, ours: true },
  ];
  return {
    title,
    bodies: (own, ours) => [
      textBody(
        [paragraphXml({ level: 0, runs: [{ text: title }] }, own, size)],
        '<a:bodyPr wrap="square" anchor="b"><a:normAutofit/></a:bodyPr>',
      ),
      textBody([line(t('deck.for'), ours, 40)]),
      ...forbiddenBody(doNotUse?.short, ours, leastSize),
    ],
    tables: [],
    notes,
  };
}

function writeSlide(
  deck: Deck,
  { title, titleSize, titleBox, text, picture, table }: ComposedSlide,
  notes: readonly NoteLine[],
  t: Translate,
  forbidden: string | undefined,
): SlideParts {
  const slide = deck.addSlide({ masterName: t(text ? 'deck.layout.text' : 'deck.layout.titleOnly') });
  slide.addText(' ', { placeholder: 'title', ...inInches(titleBox) });
  if (text) slide.addText(' ', { placeholder: 'body', ...inInches(text.box) });
  if (picture) {
    slide.addImage({
      data: base64(picture.type, picture.bytes),
      ...inInches(picture.box),
      altText: xmlText(picture.alt),
      objectName: t('print.picture', { alt: '' }).replace(/\W+$/, ''),
    });
    if (picture.caption !== undefined)
      slide.addText(
        ' ',
        inInches({
          ...picture.box,
          x: wall.side,
          width: across,
          y: picture.box.y + picture.box.height + 4,
          height: leastSize * 1.3,
        }),
      );
  }
  if (table)
    slide.addTable([[{ text: ' ' }]], {
      ...inInches(table.box),
      colW: [table.box.width / inch],
      objectName: xmlText(t('deck.table', { title })),
    });
  if (forbidden !== undefined) slide.addText(' ', { ...inInches(forbiddenBand), objectName: t('withdrawn') });
  slide.addNotes(' ');
  const caption = picture?.caption;
  return {
    title,
    bodies: (own, ours) => [
      textBody(
        [paragraphXml({ level: 0, runs: [{ text: title }] }, own, titleSize)],
        '<a:bodyPr wrap="square" anchor="ctr"><a:normAutofit/></a:bodyPr>',
      ),
      ...(text ? [textBody(text.lines.map((line) => paragraphXml(line, own, text.size, gapBelow(text.size))))] : []),
      ...(caption === undefined
        ? []
        : [textBody([paragraphXml({ level: 0, runs: [{ text: xmlText(caption) }] }, own, leastSize)])]),
      ...forbiddenBody(forbidden, ours),
    ],
    tables: table ? [(own) => tableXml(table, own)] : [],
    notes,
  };
}
