/** The words of a scene as one text, in the order in which they are read. */
import { inlineText, plainText } from '../plain-text.ts';
import type { Scene, Words } from './scene.ts';

/** @returns a line for each thing that stands on the wall, without the title */
export function sceneText(scene: Scene): string {
  const around = plainText(scene.words);
  // The reason comes after what it is the reason for.
  const [above, below] = scene.wordsBelow || scene.layout === 'answer' ? ['', around] : [around, ''];
  return [above, ...shown(scene), below].filter((line) => line !== '').join('\n');
}

function shown(scene: Scene): string[] {
  const lines = (all: readonly Words[]) => all.map(inlineText);
  switch (scene.layout) {
    case 'steps':
      return lines(scene.steps);
    case 'chat':
      return scene.messages.map(({ who, words }) => `${who}: ${inlineText(words)}`);
    case 'profile':
      return lines(scene.facts);
    case 'choose':
      return lines(scene.panels.map(({ words }) => words));
    case 'sort':
      return [...lines(scene.things), ...scene.heaps];
    case 'true-or-false':
    case 'answer':
      return [inlineText(scene.statement)];
    case 'words':
    case 'big-word':
    case 'picture':
    case 'timer':
      return [];
  }
}
