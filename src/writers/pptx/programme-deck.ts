/** Five slides from a programme: for an assembly, for the staff, for parents. */
import type { Purpose } from '../../document/download-name.ts';
import { interfaceFor, translator } from '../../i18n/index.ts';
import { programmeDeck, type ProgrammeDeckName } from '../../resource/programme-decks.ts';
import { isOf, type Resource } from '../../resource/resource.ts';
import { WriterError } from '../paper/download.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { editionNotes, finishDeck, type DeckPage } from './finish-deck.ts';
import { openingSlide } from './opening.ts';
import { readMaster } from './read-master.ts';
import { sceneSlides } from './scene-slides.ts';
import { scenePicture, type Wall } from './slide-body.ts';

/** @returns whether files for that purpose are slides made from a programme */
export function isDeckOfProgramme(purpose: Purpose): purpose is ProgrammeDeckName {
  return purpose === 'assembly' || purpose === 'staff-meeting' || purpose === 'parents-evening';
}

/**
 * @returns its slides as a PowerPoint file: the same bytes from the same input
 * @throws WriterError for what is no programme; MasterError for a master that lacks something
 */
export async function programmePptx(
  resource: Resource,
  name: ProgrammeDeckName,
  options: WritingOptions,
): Promise<Uint8Array> {
  if (!isOf(resource, 'programmes')) throw new WriterError(resource.file, 1, 'Only a programme has these slides.');
  const frame = interfaceFor(resource.lang);
  const t = translator(frame);
  const master = await readMaster(options.master ?? options.materials.master);
  const told = programmeDeck(resource, name, t, frame);
  const drawn = { ...resource, drawings: resource.ownDrawings };
  const wall: Wall = { resource: drawn, t, frame, materials: options.materials, across: master.width - 2 * 48 };
  const picture = await scenePicture(wall, { from: 'shelf', name: told.picture }, 1);
  const pages: DeckPage[] = [
    {
      slide: openingSlide(master, resource.frontMatter.title, told.whom, picture),
      notes: [...told.opening, ...editionNotes(resource, options)],
    },
  ];
  for (const { scene, notes } of told.slides)
    for (const slide of await sceneSlides(wall, master, scene, 1)) pages.push({ slide, notes });
  return finishDeck(resource, options, master, pages, t(`download.${name}`));
}
