/** A lesson with a slide of every layout, with and without a picture. */
import { exampleLibrary, lessonText } from '../../../checks/examples.ts';
import type { Resource } from '../../../resource/resource.ts';
import { resourceFrom } from '../../../resource/testing/sample-resource.ts';

const slides = `
<Slide title="What matters">

999 when somebody needs help **now**

101 when it can wait

</Slide>

<Slide title="Who can help?" picture="pcso">

A PCSO

A teacher

Somebody at home

</Slide>

<Slide title="Before you cross" layout="steps" picture="crossing">

1. Stop at the kerb
2. Look both ways
3. Listen
4. Think, then cross

</Slide>

<Slide title="Three steps" layout="steps">

1. Stop
2. Look
3. Listen

And tell somebody.

</Slide>

<Slide title="Rex writes to Sam" layout="chat" picture="phone-chat">

- **Rex** What school do you go to?
- **Sam** Why do you ask?
- **Rex** Let's meet. It's our secret.

</Slide>

<Slide title="In the group chat" layout="chat">

- **Ali** She can't come
- **Mia** Why not?
- **Ali** Because I say so
- **Jo** That isn't fair

</Slide>

<Slide title="StarFox10" layout="profile" picture="profile-fox">

- Says: I'm ten
- Loves the games you love
- Never shows a face

</Slide>

<Slide title="Which is seen first?" layout="choose">

- Red
- Yellow
- Black

</Slide>

<Slide title="What would you do?" layout="choose" picture="thought-bubble">

At the gate:

- Tell a teacher
- Walk past
- Laugh along
- Stand beside them

</Slide>

<Slide title="Three words for today" layout="choose">

- **Pause.** You don't have to answer now.

  <Picture name="phone" />

- **Think.** What are they asking for?

  <Picture name="lightbulb" />

- **Tell.** Find a trusted adult.

  <Picture name="ear" />

</Slide>

<Slide title="At the kerb" layout="choose">

- **Stop** at the kerb

  <Picture name="stop-sign" />

- **Look** all around

  <Picture name="eye" />

- **Listen.** Wait until it is clear

  <Picture name="ear" />

- **Walk** straight across, still looking

  <Picture name="crossing" />

</Slide>

<Slide title="Which heap?" layout="sort" heaps="Share; Ask first; Keep">

- My first name
- My school
- My pet's name
- My address
- A photo of me

</Slide>

<Slide title="True or false?" layout="true-or-false" answer="false">

Ice on a pond is safe if it holds a stone.

It can break further out, where nobody reaches you.

</Slide>

<Slide title="True or false?" layout="true-or-false" answer="true" picture="bicycle-light">

Lights help drivers see you.

In the dark a light is seen first.

</Slide>

<Slide title="Trusted adult" layout="big-word" picture="ear">

Somebody who listens, and helps.

</Slide>

<Slide title="Courage" layout="big-word">

Doing what is right when it is hard.

</Slide>

<Slide title="What do you see?" layout="picture" picture="beach-with-flags">

Where would you swim?

</Slide>

<Slide title="Draw your route" layout="timer" minutes="5">

Mark the places where you stop.

</Slide>

<Slide title="Work in pairs" layout="timer" minutes="12" picture="girl-with-plaits">

Talk, then write.

</Slide>

<Slide title="How fast?">

| Speed | Stops in |
|---|---|
| 20 mph | 12 m |
| 30 mph | 23 m |

</Slide>
`;

export function everyLayout(): Resource<'lessons'> {
  const body = `<Activity title="Look" minutes="10" part="main">\n\n<Say>\n\nHello.\n\n</Say>\n${slides}\n</Activity>\n`;
  return resourceFrom(
    { ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText({ keys: { picture: 'classroom' }, body }) },
    'be-seen',
  ) as Resource<'lessons'>;
}
