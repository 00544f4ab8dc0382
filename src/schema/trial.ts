/**
 * A tried-it receipt, tried-<something>.yaml beside the page it is about: somebody has used this text, and says how it
 * went. It stands outside the content hash, and names the text that was tried by that hash.
 */
import { z } from 'zod';
import { settings } from './lesson.ts';
import { evenBesideOthers, line, schoolYear, slug } from './shared.ts';

/** Whether who tried it would do it again. */
export const againAnswers = ['yes', 'changed', 'no'] as const;

/** What an exit card asks with three faces. */
export const exitQuestions = ['learned', 'say', 'liked'] as const;
export const exitFaces = ['happy', 'between', 'sad'] as const;

/** Fewer children than this gave an answer: its count is left out, so that none of them can be worked out. */
export const fewestOfAnAnswer = 5;
/** Fewer cards than this are not told at all. */
export const fewestCards = 10;

const remarks = z
  .array(
    line
      .max(300)
      .meta({ title: 'Remark', description: 'One thing, in a sentence.', examples: ['The walk round the hall.'] }),
  )
  .max(5)
  .default([]);

const face = (title: string, description: string) =>
  z
    .int()
    .min(0)
    .max(600)
    .optional()
    .meta({ title, description, examples: [18] });

const exitCard = z.strictObject({
  asked: z
    .enum(exitQuestions)
    .meta({
      title: 'Asked',
      description:
        'learned: I learned something I can use. say: I could say what I think. liked: I liked how we did it.',
      examples: ['learned'],
    }),
  happy: face('Happy', 'How many children marked the happy face. Left out where fewer than five did.'),
  between: face('In between', 'How many marked the face in between. Left out where fewer than five did.'),
  sad: face('Sad', 'How many marked the sad face. Left out where fewer than five did.'),
});

const tried = z.strictObject({
  title: line.meta({
    title: 'Activity',
    description: 'The title of an activity, as the plan has it.',
    examples: ['Light or dark?'],
  }),
  minutes: z
    .int()
    .min(0)
    .max(240)
    .meta({
      title: 'Minutes',
      description: 'Whole minutes that it took. 0 says that it was left out.',
      examples: [12],
    }),
});

export const trialSchema = z
  .strictObject({
    hash: z
      .string()
      .regex(/^[0-9a-f]{8,12}$/, 'the code of the print: 8 to 12 hexadecimal digits, in quotes')
      .meta({
        title: 'Code',
        description: 'The code of the text that was tried, as its print has it: 8 to 12 hexadecimal digits, in quotes.',
        examples: ['3f0a9c1b'],
      }),
    month: z
      .string()
      .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month as year-month, such as 2026-11')
      .meta({ title: 'Month', description: 'The month in which it was tried, as year-month.', examples: ['2026-11'] }),
    years: z
      .array(schoolYear)
      .default([])
      .meta({ title: 'Years', description: 'School years of the children, 3 to 6.', examples: [[5]] }),
    children: z
      .int()
      .min(1)
      .max(600)
      .optional()
      .meta({ title: 'Children', description: 'How many children took part.', examples: [28] }),
    adults: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .meta({ title: 'Adults', description: 'How many adults were there, all counted.', examples: [3] }),
    schools: z
      .int()
      .min(1)
      .max(500)
      .default(1)
      .meta({
        title: 'Schools',
        description: 'In how many schools. A receipt of several tells what was usual in them.',
        examples: [1],
      }),
    setting: z
      .enum(settings)
      .optional()
      .meta({ title: 'Setting', description: 'Where it took place.', examples: ['classroom'] }),
    slot: z
      .int()
      .min(10)
      .max(240)
      .optional()
      .meta({
        title: 'Version',
        description: 'The minutes of the shorter version that was used. Left out where it was the whole.',
        examples: [40],
      }),
    activities: z
      .array(tried)
      .max(20)
      .default([])
      .meta({
        title: 'Activities',
        description: 'How long each activity took, by its title. One that nobody timed is left out.',
        examples: [[{ title: 'Light or dark?', minutes: 12 }]],
      }),
    keep: remarks.meta({
      title: 'Keep',
      description: 'What worked and should stay.',
      examples: [['Children remembered the two coats a week later.']],
    }),
    change: remarks.meta({
      title: 'Change',
      description: 'What should be otherwise.',
      examples: [['Ten minutes are too short for thirty children to try the torch.']],
    }),
    didNotWork: remarks.meta({
      title: 'Did not work',
      description: 'What failed, if something did. It helps more than praise.',
      examples: [['In bright sun nobody saw the reflector.']],
    }),
    again: z
      .enum(againAnswers)
      .meta({
        title: 'Again',
        description: 'Whether you would do it again. yes; changed: yes, with changes; no.',
        examples: ['yes'],
      }),
    role: line.max(80).meta({ title: 'Role', description: 'Who tells it: a role, never a name.', examples: ['PCSO'] }),
    force: slug
      .optional()
      .meta({
        title: 'Force',
        description: 'The force it was tried by, from reference/forces.yaml. Give this or organisation.',
        examples: ['durham'],
      }),
    organisation: line
      .optional()
      .meta({
        title: 'Organisation',
        description: 'Who tried it, where that is not a police force. Give this or force.',
        examples: ['A primary school'],
      }),
    exitCards: z
      .array(exitCard)
      .max(exitQuestions.length)
      .default([])
      .meta({
        title: 'Exit cards',
        description: "How many of the children's exit cards had which face: counts alone, never a card.",
        examples: [[{ asked: 'learned', happy: 21, between: 7 }]],
      }),
  })
  .superRefine((value, context) => {
    const { force, organisation } = value as { force?: string; organisation?: string };
    if ((force === undefined) === (organisation === undefined))
      context.addIssue({
        code: 'custom',
        path: force === undefined ? [] : ['organisation'],
        message: 'give either force or organisation, and not both',
      });
  }, evenBesideOthers);

export type Trial = z.output<typeof trialSchema>;
export type ExitCard = Trial['exitCards'][number];

/**
 * The rule that keeps a child from being worked out: an answer that fewer than five children gave is left out, and so
 * is the next smallest where what is left out comes to fewer than five.
 * @param children how many took part, where that is told
 * @returns what is wrong with the counts of one question; undefined where nothing is
 */
export function tallyFault(card: ExitCard, children?: number): string | undefined {
  const counts = exitFaces.flatMap((name) => card[name] ?? []);
  const sum = counts.reduce((all, count) => all + count, 0);
  if (counts.some((count) => count > 0 && count < fewestOfAnAnswer))
    return `fewer than ${fewestOfAnAnswer} children gave one of the answers`;
  if (sum < fewestCards) return `the counts come to fewer than ${fewestCards} cards`;
  if (children === undefined) return undefined;
  if (sum > children) return `there are more cards than the ${children} children who took part`;
  const rest = children - sum;
  return counts.length < exitFaces.length && rest > 0 && rest < fewestOfAnAnswer
    ? `what is left out comes to ${rest} of the ${children} children`
    : undefined;
}

/**
 * @param all counts of one question as somebody read them off the cards
 * @param children how many took part, where that is told
 * @returns what may be told of them; undefined where nothing may
 */
export function withoutSmall(all: ExitCard, children?: number): ExitCard | undefined {
  const counted = exitFaces.flatMap((face) => {
    const count = all[face];
    return count === undefined ? [] : [{ face, count }];
  });
  const whole = Math.max(
    children ?? 0,
    counted.reduce((sum, { count }) => sum + count, 0),
  );
  let kept = counted.filter(({ count }) => count === 0 || count >= fewestOfAnAnswer);
  const rest = () => whole - kept.reduce((sum, { count }) => sum + count, 0);
  while (kept.length < exitFaces.length && kept.length > 0 && rest() > 0 && rest() < fewestOfAnAnswer) {
    const smallest = kept.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count)[0];
    kept = kept.filter((each) => each !== smallest && smallest !== undefined);
  }
  const told: ExitCard = { asked: all.asked, ...Object.fromEntries(kept.map(({ face, count }) => [face, count])) };
  return tallyFault(told, children) === undefined ? told : undefined;
}
