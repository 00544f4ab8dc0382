/** How much of a lesson children look at and do: slides with a picture, and sheets that ask for more than words. */
import type { BlockName } from '../schema/blocks.ts';
import { everyNode, isBlock, type DocumentModel, type Node } from './model.ts';
import { slideScenes } from './slides/slide-scenes.ts';
import type { Scene } from './slides/scene.ts';

export interface Share {
  readonly all: number;
  /** Of these, those with a picture, or with something to do. */
  readonly some: number;
}

/** @returns the slides of a lesson, and how many of them show a picture */
export function slidesShown(document: DocumentModel): Share {
  const slides = everyNode(document).filter((node) => isBlock(node, 'Slide'));
  return { all: slides.length, some: slides.filter((slide) => slideScenes(slide).some(isPictured)).length };
}

function isPictured(scene: Scene): boolean {
  if (scene.picture) return true;
  if (scene.layout === 'choose') return scene.panels.some(({ picture }) => picture);
  return scene.words.some((node) => isBlock(node, 'Chart') || isBlock(node, 'Figure'));
}

/** What children do with their hands. */
const toDo: readonly BlockName[] = ['Draw', 'Match', 'Sort', 'Frames', 'Faces', 'Choose', 'Label', 'Map', 'Checklist'];

/** @returns the worksheets of a lesson, and how many of them ask for more than writing */
export function sheetsDone(document: DocumentModel): Share {
  const sheets = document.filter((node) => isBlock(node, 'Worksheet'));
  const isToDo = (node: Node) => node.type === 'block' && (toDo.includes(node.name) || isBlock(node, 'Figure'));
  return { all: sheets.length, some: sheets.filter(({ children }) => everyNode(children).some(isToDo)).length };
}

/** @returns what several shares are together */
export function together(shares: readonly Share[]): Share {
  return { all: shares.reduce((sum, { all }) => sum + all, 0), some: shares.reduce((sum, { some }) => sum + some, 0) };
}
