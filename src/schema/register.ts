/**
 * What a force runs, as somebody said it on some day: content/reference/registers/<force>.yaml. Statements are kept,
 * the newest first. What nobody said is left out, and the site says that it is not known.
 */
import { z } from 'zod';
import { date, evenBesideOthers, line, schoolYear, slug } from './shared.ts';

/** A day, a month or a year, as exactly as it is known: 2024-09-09, 2024-09, 2024. */
const when = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, "a day, a month or a year: 2026-11-21, 2026-11, '2026'")
  .refine((text) => text.length < 10 || date.safeParse(text).success, 'a day that exists');

export const programmeStates = ['mini-police', 'similar', 'ended', 'none'] as const;
export const voices = ['force', 'partner', 'others', 'press'] as const;

export const statementSchema = z
  .strictObject({
    said: when
      .optional()
      .meta({
        title: 'Said',
        description:
          'The day, month or year it was said (a year alone in quotes). Left out where the document has no date.',
        examples: ['2026-11-21'],
      }),
    seen: date.meta({
      title: 'Seen',
      description: 'The day on which the library read or heard it.',
      examples: ['2026-11-30'],
    }),
    from: z
      .enum(voices)
      .meta({
        title: 'From',
        description:
          'How sure it is. force: its own words. partner: who pays or delivers with it. others: a study or a national body. press: a newspaper.',
        examples: ['force'],
      }),
    source: slug
      .optional()
      .meta({
        title: 'Source',
        description:
          'The public document, from reference/sources.yaml. Left out where the force told the library itself.',
        examples: ['derbyshire-mini-police'],
      }),
    role: line
      .optional()
      .meta({
        title: 'Role',
        description: "Who in the force told the library: the role, never a person's name. Only without a source.",
        examples: ['Citizens in Policing coordinator'],
      }),
    runs: z
      .enum(programmeStates)
      .meta({
        title: 'Runs',
        description:
          'mini-police; similar: a programme like it under another name; ended: it has stopped; none: it never had one.',
        examples: ['mini-police'],
      }),
    name: line
      .optional()
      .meta({ title: 'Name there', description: 'What it is called there.', examples: ['Heddlu Bach'] }),
    since: when
      .optional()
      .meta({ title: 'Since', description: 'When it began (a year alone in quotes).', examples: ['2021-09'] }),
    schools: z
      .strictObject({
        count: z
          .int()
          .min(0)
          .max(5000)
          .meta({ title: 'Count', description: 'How many schools.', examples: [37] }),
        for: line
          .optional()
          .meta({
            title: 'For',
            description: 'The school year or the day it was counted for, where that is not the day it was said.',
            examples: ['school year 2025/26'],
          }),
        note: line
          .optional()
          .meta({ title: 'Note', description: 'What the count is of.', examples: ['In one part of the area.'] }),
      })
      .optional()
      .meta({ title: 'Schools', description: 'How many schools have it.', examples: [{ count: 37 }] }),
    years: z
      .array(schoolYear)
      .min(1)
      .optional()
      .meta({ title: 'Years', description: 'The school years it is for.', examples: [[5]] }),
    children: line
      .optional()
      .meta({ title: 'Children', description: 'Which children, and how many.', examples: ['Ten in each school.'] }),
    weeks: z
      .int()
      .min(1)
      .max(60)
      .optional()
      .meta({ title: 'Weeks', description: 'How many weeks it runs.', examples: [9] }),
    form: line
      .optional()
      .meta({
        title: 'Form',
        description: 'How it is given: how often, how long, to whom.',
        examples: ['An hour a week for a school year.'],
      }),
    deliveredBy: line
      .optional()
      .meta({ title: 'Delivered by', description: 'The roles that deliver it.', examples: ['PCSOs'] }),
    mailbox: z
      .email()
      .optional()
      .meta({
        title: 'Mailbox',
        description: "A team's address. Never the address of a person.",
        examples: ['mini.police@durham.police.uk'],
      }),
    web: z
      .url({ protocol: /^https$/ })
      .optional()
      .meta({
        title: 'Web address',
        description: 'Its own page, an https address.',
        examples: ['https://www.durham.police.uk/mini-police/'],
      }),
    note: line
      .optional()
      .meta({
        title: 'Note',
        description: 'What else to know, and what it does not say.',
        examples: ['One town only.'],
      }),
  })
  .superRefine((statement, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (statement.source !== undefined && statement.role !== undefined)
      say('role', 'a role is only for what a force told the library itself; the source says who said this');
    if (statement.source === undefined && statement.from !== 'force')
      say('from', 'only a force speaks without a source: name the public document under source');
    if (statement.source === undefined && !/^\d{4}-\d{2}-\d{2}$/.test(statement.said ?? ''))
      say('said', 'a force that tells the library itself says on which day, such as 2026-11-21');
  }, evenBesideOthers);

export const registerSchema = z.strictObject({
  statements: z
    .array(statementSchema)
    .min(1)
    .meta({
      title: 'Statements',
      description: 'What was said, the newest first. A new one is put on top, and those below stay.',
      examples: [[{ said: '2026-11-21', seen: '2026-11-21', from: 'force', runs: 'mini-police' }]],
    }),
});

export type Register = z.output<typeof registerSchema>;
export type Statement = z.output<typeof statementSchema>;
