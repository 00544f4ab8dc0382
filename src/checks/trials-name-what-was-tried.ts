import { suggest } from '../document/did-you-mean.ts';
import { isBlock, type DocumentModel } from '../document/model.ts';
import { slotsFor } from '../document/slots.ts';
import { start } from '../document/problem.ts';
import { hashOf, lessonText, trialOf, withTrial } from './examples.ts';
import type { Rule } from './rule.ts';

export const trialsNameWhatWasTried: Rule = {
  id: 'trials-name-what-was-tried',
  severity: 'error',
  title: 'A receipt names a page that is there, and activities and a version that it has',
  why: 'Minutes of an activity that is called otherwise cannot be added to those of anybody else.',
  *run(library) {
    const asked = new Set(library.judged.map(({ path }) => path));
    for (const { file, kind, id, data, yaml } of library.trials) {
      if (!asked.has(file)) continue;
      const pages = library.everyPage.filter((page) => page.kind === kind && page.id === id);
      if (pages.length === 0)
        yield {
          file,
          ...start,
          message: 'There is no page in this folder for a receipt to be about.',
          help: 'Put the receipt into the folder of the page that was tried, beside its en.mdx.',
        };
      // Of an earlier text nobody here knows what its activities were called.
      const page = data && pages.find(({ hash }) => hash.startsWith(data.hash));
      if (!page) continue;
      const titles = titlesIn(page.document);
      const seen = new Set<string>();
      for (const [index, { title }] of data.activities.entries()) {
        const at = { file, ...yaml.at(['activities', index, 'title']) };
        if (!titles.includes(title))
          yield {
            ...at,
            message: `The text that was tried has no activity called ${JSON.stringify(title)}.`,
            help: suggest(title, titles),
          };
        else if (seen.has(title))
          yield { ...at, message: `${JSON.stringify(title)} is told twice.`, help: 'Keep one of the two.' };
        seen.add(title);
      }
      const slots = slotsFor(page.document);
      if (data.slot !== undefined && !slots.includes(data.slot))
        yield {
          file,
          ...yaml.at(['slot']),
          message: `There is no version of it for ${data.slot} minutes.`,
          help: `Write one of ${slots.join(', ')}, or leave the line out where it was the whole.`,
        };
    }
  },
  examples: {
    passes: [
      withTrial('an activity of the lesson', {}),
      withTrial('an activity of an earlier text, of which nobody here knows', {
        hash: '"0a1b2c3d"',
        activities: '[{ title: Light or dark, minutes: 5 }]',
      }),
      withTrial('nothing timed', { activities: undefined }),
    ],
    fails: [
      withTrial('an activity that it does not have', { activities: '[{ title: What drivers saw, minutes: 12 }]' }),
      withTrial('one activity twice', {
        activities: '[{ title: What drivers see, minutes: 12 }, { title: What drivers see, minutes: 8 }]',
      }),
      withTrial('a version that it does not have', { slot: '90' }),
      {
        what: 'a receipt without a page',
        files: { 'lessons/seen/tried-durham-2026-11.yaml': trialOf(hashOf(lessonText())) },
      },
    ],
  },
};

function titlesIn(document: DocumentModel): string[] {
  return document.flatMap((node) => (isBlock(node, 'Activity') ? [node.settings.title] : []));
}
