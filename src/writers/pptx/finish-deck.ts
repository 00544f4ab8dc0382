/** What every deck ends with: its edition in its properties, and on each slide that nobody should use it. */
import { interfaceFor, locale, translator, type Translate } from '../../i18n/index.ts';
import type { Resource } from '../../resource/resource.ts';
import { identityOf } from '../paper/identity.ts';
import { imprint, type Forbidden } from '../paper/imprint.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { xmlText } from '../paper/xml-text.ts';
import type { ComposedSlide, Shape } from './composed.ts';
import { writePresentation, type WrittenSlide } from './package.ts';
import type { Master } from './read-master.ts';
import type { NoteLine } from './spoken.ts';
import { leastSize } from './wall.ts';

export interface DeckPage {
  readonly slide: ComposedSlide;
  readonly notes: readonly NoteLine[];
}

/**
 * @param what the deck is, in words of the interface: Slides
 * @returns the file, with what the notes say of a deck that nobody should use
 */
export function finishDeck(
  resource: Resource,
  options: WritingOptions,
  master: Master,
  pages: readonly DeckPage[],
  what: string,
): Uint8Array {
  const t = translator(interfaceFor(resource.lang));
  const { doNotUse } = imprint(identityOf(resource), options);
  const before = forbiddenNotes(doNotUse);
  return writePresentation(
    master,
    pages.map(({ slide, notes }) =>
      written(withForbidden(slide, doNotUse, master, t), [...before, ...notes], resource, t),
    ),
    {
      identity: identityOf(resource),
      title: xmlText(t('print.title', { what, title: resource.frontMatter.title })),
      language: locale(resource.lang),
      recolours: options.master === undefined,
    },
  );
}

/** @returns which edition it is, for whoever opens the file: it stands in the notes of the first slide */
export function editionNotes(resource: Resource, options: WritingOptions): NoteLine[] {
  const { id, about, current, where } = imprint(identityOf(resource), options);
  return [{ text: [resource.sharer.name, id, ...about].join(' · ') }, { text: `${current} ${where}`, ours: true }];
}

function written(
  slide: ComposedSlide,
  notes: readonly NoteLine[],
  { lang }: Pick<Resource, 'lang'>,
  t: Translate,
): WrittenSlide {
  const tongue = {
    own: locale(lang),
    ours: locale(interfaceFor(lang)),
    table: xmlText(t('deck.table', { title: slide.title.text })),
    picture: t('print.picture', { alt: '' }).replace(/\W+$/, ''),
  };
  return { slide, notes, tongue };
}

function forbiddenNotes(doNotUse: Forbidden | undefined): NoteLine[] {
  if (!doNotUse) return [];
  return [
    { text: doNotUse.short, label: true, ours: true },
    { text: doNotUse.reason },
    ...(doNotUse.instead === undefined ? [] : [{ text: doNotUse.instead, ours: true }]),
  ];
}

/** Below everything else: no slide's content comes down so far, and on the first there is room for large letters. */
function withForbidden(
  slide: ComposedSlide,
  doNotUse: Forbidden | undefined,
  { width, height }: Master,
  t: Translate,
): ComposedSlide {
  if (!doNotUse) return slide;
  const opening = slide.layout === 'Opening';
  const box = { x: 48, y: height - (opening ? 60 : 29), width: width - 96, height: opening ? 44 : 28 };
  const line = { level: 0, runs: [{ text: doNotUse.short, bold: true }] };
  const shape: Shape = {
    kind: 'caption',
    name: t('withdrawn'),
    box,
    text: { lines: [line], size: opening ? leastSize : 18, ours: true },
  };
  return { ...slide, shapes: [...slide.shapes, shape] };
}
