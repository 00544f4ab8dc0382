import { expect, test } from 'vitest';
import { readBody } from '../body.ts';
import { isBlock } from '../model.ts';
import { sceneText } from './scene-text.ts';
import { slideScenes } from './slide-scenes.ts';

test.each([
  ['', 'One idea.', ['One idea.']],
  ['layout="steps"', '1. Stop\n2. Look\n\nThen cross.', ['Stop\nLook\nThen cross.']],
  ['layout="chat"', '- **Rex** Hi\n- **Sam** Who?', ['Rex: Hi\nSam: Who?']],
  ['layout="sort" heaps="Share; Keep"', 'Which?\n\n- Name\n- Pet', ['Which?\nName\nPet\nShare\nKeep']],
  ['layout="true-or-false" answer="true"', 'Ice breaks.\n\nIt is thin.', ['Ice breaks.', 'Ice breaks.\nIt is thin.']],
])('the words of a slide with %s', (settings, text, said) => {
  const [slide] = readBody(`<Slide title="Look" ${settings}>\n\n${text}\n\n</Slide>`, '/lessons/x/').document;
  if (!slide || !isBlock(slide, 'Slide')) throw new Error('No slide was read.');
  expect(slideScenes(slide).map(sceneText)).toEqual(said);
});
