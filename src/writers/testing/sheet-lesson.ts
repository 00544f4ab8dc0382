/** For tests: a lesson whose worksheets hold everything that children can do on one. */
import { exampleLibrary, lessonText } from '../../checks/examples.ts';
import { resourceFrom } from '../../resource/testing/sample-resource.ts';
import { versionOf } from '../../resource/version-of.ts';
import type { Resource } from '../../resource/resource.ts';

const sheets = {
  'Words of a detective': `Join each word to what it means.

<Match>

| Word | What it means |
|---|---|
| Witness | Somebody who saw what happened |
| Evidence | What shows that something is true |
| Scene | The place where it happened |
| Suspect | Somebody who may have done it, and may not |
| | A sort of biscuit |

</Match>`,
  'Share, ask or keep': `<Sort heaps="Share; Ask first; Keep">

Where does each belong? Write its number in the box.

| Thing | Heap |
|---|---|
| My favourite colour | Share |
| My password | Keep |
| My school's name | Ask first |
| A picture of my friend | Ask first |
| Where I live | Keep |
| A joke | Share |
| My full name | |

</Sort>`,
  'A comic': `<Frames bubbles="yes">

1. Something is wrong. What do you see?
2. You ring 999. What do you say first?
3. They ask where you are.
4. Help comes.

</Frames>`,
  'How was it?': `Colour the face that says how you feel.

<Faces>

- I know who to tell when something worries me.
- I liked today.

</Faces>

<Faces of="5">

- How safe do you feel on your way to school?

</Faces>`,
  'What we do next': `<Choose most="2">

Which jobs would you like to do?

- Pick up litter

  <Picture name="litter-bag" />

- Plant a tree

  <Picture name="tree" />

- Read with a younger child

</Choose>

Because ...`,
  'Parts of a bicycle': `<Label picture="bicycle">

What are its parts called?

- the saddle
- a wheel
- the bell

</Label>`,
  'My way to school': `<Map>

Draw the way from your home to school.

- My home
- A safe place to cross

</Map>`,
  'My trusted hand': `<Draw outline="outline-hand">

Write on each finger somebody you trust.

</Draw>`,
  'My poster': `<Draw size="page">

Draw a poster about being seen.

</Draw>`,
} as const;

const body = [
  '<Activity title="What drivers see" minutes="10" part="starter">\n\nHold up the two coats.\n\n</Activity>',
  ...Object.entries(sheets).map(([title, text]) => `<Worksheet title="${title}">\n\n${text}\n\n</Worksheet>`),
].join('\n\n');

/** @returns it whole. @param keys of its front matter */
export function sheetLesson(keys: Readonly<Record<string, string>> = {}): Resource<'lessons'> {
  const files = { ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText({ body, keys }) };
  return versionOf(resourceFrom(files, 'be-seen') as Resource<'lessons'>).resource;
}
