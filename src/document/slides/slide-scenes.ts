/** The one reading of a slide: its scenes, and what its layout lacks. */
import type { SlideLayout } from '../../schema/blocks.ts';
import { isBlock, type BlockOf, type Node } from '../model.ts';
import { layoutReaders, type SlideParts } from './layouts.ts';
import type { Scene, SceneOf, ScenePicture, SlideFault } from './scene.ts';

/** @returns what is on the wall, one scene or two: plain words where the layout lacks something, so none is lost */
export function slideScenes(slide: BlockOf<'Slide'>): readonly [Scene, ...Scene[]] {
  return readSlide(slide).scenes;
}

/** @returns what the layout of a slide lacks, or has too much of */
export function slideFaults(slide: BlockOf<'Slide'>): readonly SlideFault[] {
  return readSlide(slide).faults;
}

interface Reading {
  readonly scenes: readonly [Scene, ...Scene[]];
  readonly faults: readonly SlideFault[];
}

function readSlide(slide: BlockOf<'Slide'>): Reading {
  const parts = partsOf(slide);
  const read = slide.settings.layout ? layoutReaders[slide.settings.layout](parts) : wordsOnly(parts);
  const faults = [...pictureFaults(parts), ...unusedSettings(slide), ...('faults' in read ? read.faults : [])];
  return { scenes: faults.length === 0 && 'scenes' in read ? read.scenes : [plainScene(parts)], faults };
}

function partsOf({ settings, children, line }: BlockOf<'Slide'>): SlideParts {
  const named: ScenePicture[] = settings.picture === undefined ? [] : [{ from: 'shelf', name: settings.picture }];
  const inside = children.flatMap((node): { node: Node; picture: ScenePicture }[] =>
    isBlock(node, 'Picture')
      ? [{ node, picture: { from: 'shelf', name: node.settings.name, ...captionOf(node.settings) } }]
      : isBlock(node, 'Figure')
        ? [{ node, picture: folderPicture(node) }]
        : [],
  );
  const pictures = [...named, ...inside.map(({ picture }) => picture)];
  // The first stands where the layout has its picture; what more there is stays among the words.
  const first = named.length === 0 ? inside[0]?.node : undefined;
  return {
    line,
    settings,
    nodes: children,
    rest: children.filter((node) => node !== first),
    pictures,
    scene: { title: settings.title, nodes: children, ...(pictures[0] && { picture: pictures[0] }) },
  };
}

function folderPicture({ settings }: BlockOf<'Figure'>): ScenePicture {
  return { from: 'folder', src: settings.src, alt: settings.alt, ...captionOf(settings) };
}

function captionOf({ caption }: { readonly caption?: string | undefined }): { readonly caption?: string } {
  return caption === undefined ? {} : { caption };
}

function plainScene({ scene, rest }: SlideParts): SceneOf<'words'> {
  return { ...scene, layout: 'words', words: rest };
}

const wordsOnly = (parts: SlideParts): { scenes: readonly [Scene] } => ({ scenes: [plainScene(parts)] });

/** Two are a collage, and a chart is a picture. */
function pictureFaults({ line, pictures, nodes, settings }: SlideParts): SlideFault[] {
  const others = nodes.filter((node) => isBlock(node, 'Chart') || node.type === 'table').length;
  if (pictures.length + (settings.picture === undefined ? 0 : others) <= 1) return [];
  return [
    {
      line,
      message: 'This slide has more than one picture, chart or table.',
      help: 'Keep the one that children should look at, and make another slide for the other.',
    },
  ];
}

const usedBy = {
  heaps: ['sort', 'heaps to sort into'],
  answer: ['true-or-false', 'an answer'],
  minutes: ['timer', 'minutes'],
} as const satisfies Partial<Record<keyof BlockOf<'Slide'>['settings'], readonly [SlideLayout, string]>>;

function unusedSettings({ line, settings }: BlockOf<'Slide'>): SlideFault[] {
  return (Object.keys(usedBy) as (keyof typeof usedBy)[])
    .filter((name) => settings[name] !== undefined && settings.layout !== usedBy[name][0])
    .map((name) => ({
      line,
      message: `This slide has ${usedBy[name][1]}, and its layout shows none.`,
      help: `Write layout="${usedBy[name][0]}", or take out ${name}="${settings[name]}".`,
    }));
}
