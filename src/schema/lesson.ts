/** A lesson plan. Its length is the sum of its activities: derived in document/timings.ts, never typed. */
import { z } from 'zod';
import { keptLines } from './kept-line.ts';
import { groups, groupSizes, kitLine } from './kit.ts';
import { line, onTheShelf, resourceSchema, schoolYear, slug } from './shared.ts';

export const settings = ['classroom', 'hall', 'playground', 'outdoors', 'visit'] as const;

/** What children mostly do in it, so that no programme has two alike in a row. */
export const shapes = ['talk', 'game', 'making', 'outdoors', 'drama', 'mystery', 'visit', 'practice'] as const;

export const lessonSchema = resourceSchema({
  years: z
    .array(schoolYear)
    .min(1)
    .meta({ title: 'Years', description: 'School years it suits, 3 to 6.', examples: [[5, 6]] }),
  group: z
    .array(z.enum(groups))
    .min(1)
    .meta({
      title: 'Group',
      description: 'cohort: about ten children. class: a whole class of about thirty.',
      examples: [['cohort', 'class']],
    }),
  setting: z
    .enum(settings)
    .meta({ title: 'Setting', description: 'Where most of it happens.', examples: ['classroom'] }),
  shape: z
    .enum(shapes)
    .optional()
    .meta({
      title: 'Shape',
      description:
        'What children mostly do: talk, a game, making, outdoors, drama, a mystery to solve, a visit, or practice of a skill.',
      examples: ['game'],
    }),
  picture: onTheShelf('A drawing from the shelf that stands for the lesson.', 'pcso-with-class'),
  choice: line
    .max(120)
    .optional()
    .meta({
      title: 'Choice',
      description:
        'What a child says who wants this lesson next, in the words of a nine-year-old, for the choice cards.',
      examples: ['I want to find out how detectives work.'],
    }),
  groupSizes: groupSizes.optional(),
  outcomes: keptLines.meta({
    title: 'Outcomes',
    description:
      'What children can do or say at the end. Each finishes the words "Children can"; text and for name the activities that reach it.',
    examples: [['say when to ring 999 and when to ring 101']],
  }),
  vocabulary: z
    .array(
      z.strictObject({
        word: line.meta({ title: 'Word', description: 'A word children need.', examples: ['evidence'] }),
        meaning: line.meta({
          title: 'Meaning',
          description: 'What it means, in words a child of nine knows.',
          examples: ['something that helps us find out what happened'],
        }),
        picture: onTheShelf('A drawing from the shelf that shows it.', 'fingerprint'),
        puzzle: z
          .enum(['no'])
          .optional()
          .meta({
            title: 'Puzzle',
            description:
              'no: it is taught, and no child hunts for it in the word search: a word of harm, such as victim.',
            examples: ['no'],
          }),
      }),
    )
    .meta({
      title: 'Vocabulary',
      description: 'Words to teach, with child-friendly meanings.',
      examples: [[{ word: 'evidence', meaning: 'something that helps us find out what happened' }]],
    }),
  kit: z
    .array(kitLine)
    .meta({
      title: 'Kit',
      description: 'What to bring, how many of each, who brings it and, where not all of them, for which activities.',
      examples: [[{ item: 'Copies of worksheet 1', per: 'pair', spare: 3, from: 'police' }]],
    }),
  curriculum: z
    .array(slug)
    .min(1)
    .meta({
      title: 'Curriculum',
      description: 'Statements from reference/curriculum.yaml, for England and for Wales.',
      examples: [['england-relationships-being-safe']],
    }),
  teacher: z
    .strictObject({
      before: keptLines.meta({
        title: 'Before',
        description: 'What the teacher does before the session.',
        examples: [['Read the plan and tell the PCSO about children who may find it hard.']],
      }),
      after: keptLines.meta({
        title: 'After',
        description: 'What the teacher does after the session.',
        examples: [['Leave five minutes for questions the next day.']],
      }),
    })
    .meta({
      title: 'Teacher',
      description: 'What the school does before and after.',
      examples: [{ before: ['Read the plan.'], after: ['Ask what children remember.'] }],
    }),
  inclusion: keptLines.meta({
    title: 'Inclusion',
    description:
      'How every child takes part: SEND (ALN in Wales), EAL. What changes with the size of the group stands under groupSizes.',
    examples: [['Give the question cards a picture each.']],
  }),
  early: keptLines
    .optional()
    .meta({
      title: 'Early finishers',
      description: 'Something worth doing for children who finish early, with nothing to print or fetch.',
      examples: [['Make up a seventh card for another group to solve.']],
    }),
  deeper: keptLines
    .optional()
    .meta({
      title: 'Going deeper',
      description: 'One task at greater depth, for children who are ready to think further.',
      examples: [['Which of the three signs is hardest to notice, and why?']],
    }),
  supervision: z
    .strictObject({
      adults: z
        .int()
        .min(1)
        .max(9)
        .meta({
          title: 'Adults',
          description: 'How many adults from the school it takes beside the PCSO, with the largest group it is for.',
          examples: [1],
        }),
      who: line
        .max(200)
        .meta({
          title: 'Who',
          description: 'One plain sentence or two: who must be with the children, where and how long.',
          examples: ['A teacher or teaching assistant who knows the children stays in the room throughout.'],
        }),
    })
    .optional()
    .meta({
      title: 'Supervision',
      description:
        'Who must be in the room with the children beside the PCSO. Where it is not said, people are told to agree it.',
      examples: [{ adults: 1, who: 'A teacher or teaching assistant stays in the room throughout.' }],
    }),
  safeguarding: keptLines.meta({
    title: 'Safeguarding',
    description: 'What to agree with the designated safeguarding lead, and what to watch for.',
    examples: [['Agree who is free to listen to a child straight afterwards.']],
  }),
  home: line
    .optional()
    .meta({
      title: 'Home link',
      description: 'Something for children to do or ask at home.',
      examples: ['Ask who at home knows the number 101.'],
    }),
});

export type Lesson = z.output<typeof lessonSchema>;
