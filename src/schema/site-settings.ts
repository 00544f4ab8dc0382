/** How people reach the library: src/hosting/site.yaml. What is not given is not known, and the site says so. */
import { z } from 'zod';
import { review } from './shared.ts';

export const siteSettingsSchema = z.strictObject({
  repository: z
    .url({ protocol: /^https$/, hostname: z.regexes.domain })
    .regex(/^[^?#@\s]+[^?#@\s/]$/, 'an address without a slash at its end')
    .max(200)
    .optional()
    .meta({
      title: 'Repository',
      description: 'Where pull requests and issues are opened: an https address without a slash at its end.',
      examples: ['https://github.com/organisation/repository'],
    }),
  mailbox: z
    .email()
    .max(100)
    .optional()
    .meta({
      title: 'Mailbox',
      description: "A team's mailbox for parcels and questions, never a person's.",
      examples: ['minipolice.team@force.police.uk'],
    }),
  approver: z
    .strictObject({ role: review.shape.role, organisation: review.shape.organisation })
    .optional()
    .meta({
      title: 'Approver',
      description: 'Who decides what is published: a role at an organisation, never a name.',
      examples: [{ role: 'schools lead', organisation: 'Name of the force' }],
    }),
  answerDays: z
    .int()
    .min(1)
    .max(90)
    .optional()
    .meta({
      title: 'Days to an answer',
      description: 'Working days until somebody who sent something hears from the library.',
      examples: [10],
    }),
});

export type SiteSettings = z.output<typeof siteSettingsSchema>;
