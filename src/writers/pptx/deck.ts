/** A session's slides: one idea each, to be read from the back of a hall, with what to say in the notes. */
import { slideScenes } from '../../document/slides/slide-scenes.ts';
import { interfaceFor, translator, type Translate } from '../../i18n/index.ts';
import { sensitivityMeans } from '../../resource/meanings.ts';
import { isOf, type Resource } from '../../resource/resource.ts';
import { slideWords } from '../../resource/slide-words.ts';
import { WriterError } from '../paper/download.ts';
import { ended } from '../paper/ended.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { editionNotes, finishDeck, type DeckPage } from './finish-deck.ts';
import { openingSlide } from './opening.ts';
import { readMaster } from './read-master.ts';
import { sceneSlides } from './scene-slides.ts';
import { scenePicture, type Wall } from './slide-body.ts';
import { spokenSlides, type NoteLine } from './spoken.ts';

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
  const picture = await openingPicture(resource, options);
  const deck: DeckPage[] = [
    {
      slide: openingSlide(master, resource.frontMatter.title, t('deck.for'), picture),
      notes: openingNotes(resource, options, opening, t),
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
      for (const composed of await sceneSlides(wall, master, scene, slide.line))
        deck.push({ slide: composed, notes: said });
    }
  }
  return finishDeck(resource, options, master, deck, t('print.slides'));
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
  const { frontMatter, minutes } = resource;
  return [
    { text: `${ended(frontMatter.title)} ${t('minutes', { count: minutes })}.`, label: true },
    {
      text: `${t('sensitivity')}: ${t(`sensitivity.${frontMatter.sensitivity}`)}. ${t(sensitivityMeans(resource.kind, frontMatter.sensitivity))}`,
      ours: true,
    },
    ...spoken,
    ...editionNotes(resource, options),
  ];
}
