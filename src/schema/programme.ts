/** A programme: lessons in order. Its hours are added up from its lessons, never typed. */
import { z } from 'zod';
import { line, lines, minutes, resourceSchema, schoolYear, slug } from './shared.ts';

export const programmeSchema = resourceSchema({
  years: z
    .array(schoolYear)
    .min(1)
    .meta({ title: 'Years', description: 'School years it suits, 3 to 6.', examples: [[5, 6]] }),
  sessions: z
    .array(
      z.strictObject({
        when: line.meta({ title: 'When', description: 'The week or term.', examples: ['Week 1'] }),
        lesson: slug.meta({ title: 'Lesson', description: "The lesson's id.", examples: ['meeting-your-police'] }),
        note: line
          .optional()
          .meta({
            title: 'Note',
            description: 'What to know about it in this programme.',
            examples: ['Hand out the uniforms.'],
          }),
      }),
    )
    .min(1)
    .meta({
      title: 'Sessions',
      description: 'The lessons in order.',
      examples: [[{ when: 'Week 1', lesson: 'meeting-your-police' }]],
    }),
  aroundEachSession: z
    .strictObject({
      police: minutes.meta({
        title: 'Police',
        description: 'Minutes of preparation and travel a session, for planning.',
        examples: [60],
      }),
      school: minutes.meta({
        title: 'School',
        description: 'Minutes the school spends before and after a session, for planning.',
        examples: [20],
      }),
    })
    .meta({
      title: 'Around each session',
      description: 'Planning time on top of the session itself. An assumption to be replaced by your own.',
      examples: [{ police: 60, school: 20 }],
    }),
  chooseWhen: lines.meta({
    title: 'Choose it when',
    description: 'Reasons to choose this programme.',
    examples: [['You have one term and one PCSO.']],
  }),
  leavesOut: lines.meta({
    title: 'What it leaves out',
    description: 'What children will not have done by the end.',
    examples: [['First aid']],
  }),
});

export type Programme = z.output<typeof programmeSchema>;
