/** A session's slides: one idea each, to be read from the back of a hall, with what to say in the notes. */
import { everyNode, isBlock, type BlockOf, type Node } from '../../document/model.ts';
import { slideScenes } from '../../document/slides/slide-scenes.ts';
import type { Scene, ScenePicture } from '../../document/slides/scene.ts';
import { interfaceFor, locale, translator, type Translate } from '../../i18n/index.ts';
import { slideWords } from '../../resource/slide-words.ts';
import { sensitivityMeans } from '../../resource/meanings.ts';
import { isOf, type Resource } from '../../resource/resource.ts';
import { WriterError } from '../paper/download.ts';
import { ended } from '../paper/ended.ts';
import { identityOf } from '../paper/identity.ts';
import { imprint, type Forbidden } from '../paper/imprint.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { xmlText } from '../paper/xml-text.ts';
import { arrangeScene, asWords } from './arrange/index.ts';
import type { ComposedSlide, Shape } from './composed.ts';
import { composeWords } from './compose.ts';
import { openingSlide } from './opening.ts';
import { writePresentation, type WrittenSlide } from './package.ts';
import { readMaster, type Master } from './read-master.ts';
import { scenePicture, slideBody, type Wall } from './slide-body.ts';
import { spokenSlides, type NoteLine } from './spoken.ts';
import { leastSize } from './wall.ts';

/**
 * @param resource a lesson, or guidance that is taught
 * @param options where the site is published, who draws, and the master to write on
 * @returns its slides as a PowerPoint file: the same bytes from the same input
 * @throws WriterError for content that cannot be written, and where there is no slide; MasterError for a master that
 * lacks something
 */
export async function slidesPptx(resource: Resource, options: WritingOptions): Promise<Uint8Array> {
  const frame = interfaceFor(resource.lang);
  const t = translator(frame);
  const { opening, slides } = spokenSlides(resource, t);
  if (slides.length === 0)
    throw new WriterError(resource.file, 1, 'This page has no <Slide>, so there are no slides to show.');
  const master = await readMaster(options.master ?? options.materials.master);
  const { doNotUse } = imprint(identityOf(resource), options);
  const before = forbiddenNotes(doNotUse);
  const picture = await openingPicture(resource, options);
  const deck: { slide: ComposedSlide; notes: readonly NoteLine[] }[] = [
    {
      slide: openingSlide(master, resource.frontMatter.title, t('deck.for'), picture),
      notes: openingNotes(resource, options, [...before, ...opening], t),
    },
  ];
  const wall: Wall = { resource, t, frame, materials: options.materials, across: master.width - 2 * 48 };
  for (const { slide, notes } of slides) {
    const scenes = slideScenes(slide);
    for (const [index, scene] of scenes.entries()) {
      // Whoever asks knows the answer; on the slide that gives it, the words before it are said already.
      const answer = scene.layout === 'true-or-false' ? slideWords(slide.settings, t, frame) : undefined;
      const said =
        index > 0
          ? [{ text: t('deck.justSaid'), label: true, ours: true }, ...notes]
          : answer === undefined
            ? notes
            : [{ text: answer, label: true, ours: true }, ...notes];
      for (const composed of await slidesOf(wall, master, scene, slide))
        deck.push({ slide: composed, notes: [...before, ...said] });
    }
  }
  return writePresentation(
    master,
    deck.map(({ slide, notes }) => written(withForbidden(slide, doNotUse, master, t), notes, resource, t)),
    {
      identity: identityOf(resource),
      title: xmlText(t('print.title', { what: t('print.slides'), title: resource.frontMatter.title })),
      language: locale(resource.lang),
    },
  );
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

/** One scene on as many slides as it needs: one, where its layout has room for it. */
async function slidesOf(wall: Wall, master: Master, scene: Scene, slide: BlockOf<'Slide'>): Promise<ComposedSlide[]> {
  const title = xmlText(scene.title);
  const find = (asked: ScenePicture) => scenePicture(wall, asked, lineOfPicture(asked, slide));
  const picture = scene.picture && (await find(scene.picture));
  const panels =
    scene.layout === 'choose'
      ? await Promise.all(scene.panels.map((panel) => (panel.picture ? find(panel.picture) : undefined)))
      : [];
  const body = await slideBody(wall, scene.words);
  const arranged = arrangeScene(
    { master, t: wall.t, title, panels, words: body.lines, ...(picture && { picture }) },
    scene,
  );
  if (arranged) return [arranged];
  const lines =
    scene.layout === 'words'
      ? body.lines
      : asWords(scene, wall.t, (await slideBody(wall, withoutPictures(scene.nodes))).lines);
  const pictures = [...(picture ? [picture] : []), ...body.pictures];
  const compose = (all: string) => composeWords(master, all, { ...body, lines, pictures });
  const slides = compose(title);
  if (slides.length === 1) return slides;
  // The title of each says which it is, and so may take more room.
  return slides.flatMap((_, index) => {
    const parts = slides.length;
    return compose(wall.t('deck.part', { title, part: index + 1, parts })).slice(index, index + 1);
  });
}

/** A picture that the slide names in a setting is asked for in its own line. */
function lineOfPicture(asked: ScenePicture, slide: BlockOf<'Slide'>): number {
  const found = everyNode(slide.children).find((node) =>
    asked.from === 'shelf'
      ? isBlock(node, 'Picture') && node.settings.name === asked.name
      : isBlock(node, 'Figure') && node.settings.src === asked.src,
  );
  return found?.line ?? slide.line;
}

function withoutPictures(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => !isBlock(node, 'Picture') && !isBlock(node, 'Figure'));
}

async function openingPicture(resource: Resource, { materials }: WritingOptions) {
  const name = isOf(resource, 'lessons') ? resource.frontMatter.picture : undefined;
  return name === undefined ? undefined : scenePicture({ resource, materials }, { from: 'shelf', name }, 1);
}

/** For whoever opens the file: the hall sees a title and whom it is for. */
function openingNotes(
  resource: Resource,
  options: WritingOptions,
  spoken: readonly NoteLine[],
  t: Translate,
): NoteLine[] {
  const { frontMatter, minutes, sharer } = resource;
  const { id, about, current, where } = imprint(identityOf(resource), options);
  return [
    { text: `${ended(frontMatter.title)} ${t('minutes', { count: minutes })}.`, label: true },
    {
      text: `${t('sensitivity')}: ${t(`sensitivity.${frontMatter.sensitivity}`)}. ${t(sensitivityMeans(resource.kind, frontMatter.sensitivity))}`,
      ours: true,
    },
    ...spoken,
    { text: [sharer.name, id, ...about].join(' · ') },
    { text: `${current} ${where}`, ours: true },
  ];
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
