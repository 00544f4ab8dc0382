/** What to bring, and how many of it: for ten children and for thirty it is computed, never typed. */
import { z } from 'zod';
import { activityTitles, keptLines } from './kept-line.ts';
import { line } from './shared.ts';

export const groups = ['cohort', 'class'] as const;
export type Group = (typeof groups)[number];
/** How many children each is counted with. */
export const childrenIn: Readonly<Record<Group, number>> = { cohort: 10, class: 30 };

export const kitFrom = ['police', 'school', 'children'] as const;
export const kitPer = ['child', 'pair', 'three', 'group', 'session'] as const;

const number = z.int().min(1).max(300);

export const kitLine = z.strictObject({
  item: line.meta({
    title: 'Item',
    description:
      'What to bring. Where count, per or spare say how many, without a number and in the plural: Copies of worksheet 1.',
    examples: ['Copies of worksheet 1'],
  }),
  count: number
    .optional()
    .meta({
      title: 'Count',
      description:
        'How many for each child, pair, three or group, or for the whole session. 1 where only per is given.',
      examples: [2],
    }),
  per: z
    .enum(kitPer)
    .optional()
    .meta({
      title: 'Per',
      description:
        'What one lot is for: child, pair, three, group (five children, where groupSizes says nothing else) or the whole session.',
      examples: ['pair'],
    }),
  spare: number.optional().meta({ title: 'Spare', description: 'How many more to bring.', examples: [3] }),
  from: z.enum(kitFrom).meta({ title: 'From', description: 'Who brings it.', examples: ['police'] }),
  for: activityTitles.optional(),
});
export type KitLine = z.output<typeof kitLine>;

const groupSize = (title: string, example: string, groupsOf: number) =>
  z
    .strictObject({
      groups: number
        .optional()
        .meta({
          title: 'Groups',
          description: 'How many groups the children work in. The kit is counted with it.',
          examples: [groupsOf],
        }),
      changes: z
        .union([line, keptLines])
        .meta({
          title: 'Changes',
          description:
            'What is done otherwise than the plan says, or how they are put together: a line, or a list of lines that may say for which activities they are.',
          examples: [example, ['Groups of three.', { text: 'Hear every card.', for: ['Six hard moments'] }]],
        }),
    })
    .optional()
    .meta({
      title,
      description: `What changes with ${title.toLowerCase()}.`,
      examples: [{ groups: groupsOf, changes: example }],
    });

export const groupSizes = z
  .strictObject({
    cohort: groupSize('A cohort of ten', 'Groups of three, three and four; hear every card.', 3),
    class: groupSize('A class of thirty', 'Six groups of five; each reports on its first card only.', 6),
  })
  .meta({
    title: 'Group sizes',
    description: 'What changes with the number of children, and how many groups they work in.',
    examples: [{ cohort: { groups: 3, changes: 'Groups of three, three and four; hear every card.' } }],
  });
export type GroupSizes = z.output<typeof groupSizes>;
