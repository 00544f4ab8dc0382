/** One component a block. Forgetting one does not compile. */
import type { BlockName } from '../../schema/blocks.ts';
import Activity from './Activity.astro';
import Answers from './Answers.astro';
import Ask from './Ask.astro';
import Attachment from './Attachment.astro';
import Card from './Card.astro';
import Chart from './Chart.astro';
import Checklist from './Checklist.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Say from './Say.astro';
import Slide from './Slide.astro';
import Worksheet from './Worksheet.astro';

/** Each is given what props.ts says, and its contents as the slot. */
// A component's own props name its block; the compiler cannot follow that through a list, so the list is of any
// component.
export const blockComponents: Readonly<Record<BlockName, (props: any) => any>> = {
  Activity,
  Answers,
  Ask,
  Attachment,
  Card,
  Chart,
  Checklist,
  Figure,
  Note,
  Say,
  Slide,
  Worksheet,
} satisfies Record<BlockName, (props: any) => any>;
