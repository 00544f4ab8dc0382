/** A version of a lesson as a show: what is on the wall, one scene after the other, and what is said meanwhile. */
import { everyNode, isBlock, type Node } from '../../document/model.ts';
import type { Scene } from '../../document/slides/scene.ts';
import { slideScenes } from '../../document/slides/slide-scenes.ts';
import { partsOfActivity } from '../teach/parts.ts';
import { activitiesOfVersion, type FileVersion, type LessonFile } from '../../tools/lesson-file.ts';

export interface Shown {
  readonly scene: Scene;
  /** The activity it belongs to. */
  readonly activity: string;
  /** What is said and done while it is on the wall. */
  readonly notes: readonly Node[];
}

/** @returns the scenes of a version in order: first what stands on the wall as children come in */
export function showOf(lesson: LessonFile, version: FileVersion): Shown[] {
  const scenes = scenesOf(lesson, version);
  const { title, picture } = lesson;
  if (scenes.length === 0 || picture === undefined) return scenes;
  const opening = {
    title,
    layout: 'picture',
    picture: { from: 'shelf', name: picture },
    nodes: [],
    words: [],
  } as const;
  return [{ scene: opening, activity: scenes[0]!.activity, notes: [] }, ...scenes];
}

function scenesOf(lesson: LessonFile, version: FileVersion): Shown[] {
  return activitiesOfVersion(lesson, version).flatMap(({ title, nodes }) =>
    partsOfActivity(nodes).flatMap(({ slides, nodes: notes }) =>
      slides.flatMap((slide) => slideScenes(slide).map((scene) => ({ scene, activity: title, notes }))),
    ),
  );
}

/** @returns the number of a scene that an address names, `#3`, counted from 0; 0 where it names none */
export function placeInShow(fragment: string, count: number): number {
  const number = /^#(\d{1,3})$/.exec(fragment)?.[1];
  return number === undefined ? 0 : Math.min(Math.max(Number(number) - 1, 0), Math.max(count - 1, 0));
}

/** @returns the names of the drawings that a show needs, once each: they are fetched before they are shown */
export function drawingsShown(show: readonly Shown[]): string[] {
  const named = show.flatMap(({ scene }) => [
    ...(scene.picture?.from === 'shelf' ? [scene.picture.name] : []),
    ...everyNode(scene.nodes).flatMap((node) => (isBlock(node, 'Picture') ? [node.settings.name] : [])),
  ]);
  return [...new Set(named)];
}
