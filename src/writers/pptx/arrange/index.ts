/**
 * Where the parts of a layout stand: each as large as its room allows. Where something is too long to be read from far
 * away, the slide is one of words.
 */
import type { Scene } from '../../../document/slides/scene.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { ComposedSlide } from '../composed.ts';
import type { Line } from '../drawing-text.ts';
import { plainLine, wordsLine, type Arrange, type Arranging } from './arranging.ts';
import { arrangeChat } from './chat.ts';
import { arrangePanels } from './choose.ts';
import { arrangeBigWord, arrangePicture, arrangeProfile, arrangeTimer } from './one-thing.ts';
import { arrangeSort } from './sort.ts';
import { arrangeSteps } from './steps.ts';
import { arrangeAnswer, arrangeStatement } from './truth.ts';

type Layouts = Exclude<Scene['layout'], 'words'>;

const arrangements: { readonly [Layout in Layouts]: Arrange<Layout> } = {
  steps: arrangeSteps,
  chat: arrangeChat,
  profile: arrangeProfile,
  choose: arrangePanels,
  sort: arrangeSort,
  'true-or-false': arrangeStatement,
  answer: arrangeAnswer,
  'big-word': arrangeBigWord,
  picture: arrangePicture,
  timer: arrangeTimer,
};

/** @returns the slide of a scene; undefined where it has no layout, or its words are too many for it */
export function arrangeScene(on: Arranging, scene: Scene): ComposedSlide | undefined {
  if (scene.layout === 'words') return undefined;
  return (arrangements[scene.layout] as Arrange<Layouts>)(on, scene);
}

/** @returns the lines of a scene that is shown as words after all, as somebody would read it out */
export function asWords(scene: Scene, t: Translate, lines: readonly Line[]): Line[] {
  if (scene.layout === 'true-or-false') return [wordsLine(scene.statement)];
  if (scene.layout !== 'answer') return [...lines];
  const verdict = t(scene.isTrue ? 'slide.true' : 'slide.false');
  return [wordsLine(scene.statement), plainLine(verdict, true), ...lines];
}
