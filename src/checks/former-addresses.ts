import { resourcePathOf } from '../document/page.ts';
import { exampleLibrary, lesson, lessonText } from './examples.ts';
import type { Rule } from './rule.ts';

export const formerAddresses: Rule = {
  id: 'former-addresses',
  severity: 'error',
  title: 'A former address leads to one page, and to none that is still there',
  why: 'Bookmarks and printed codes lead to where a page once stood. They must end up at one page and not at two.',
  *run(library) {
    const now = new Map(library.everyPage.map((page) => [resourcePathOf(page), page]));
    const claimed = new Map<string, string>();
    for (const page of library.everyPage) {
      if (page.lang !== 'en') continue;
      for (const [index, address] of (page.data?.former ?? []).entries()) {
        const other = claimed.get(address);
        claimed.set(address, page.file);
        if (!library.pages.includes(page)) continue;
        const at = { file: page.file, ...page.yaml.at(['former', index]) };
        if (now.has(address))
          yield {
            ...at,
            message: `There is a page at ${address} now, so its address cannot lead here.`,
            help: `Take ${address} out of former, or delete the page that stands there.`,
          };
        else if (other !== undefined && other !== page.file)
          yield {
            ...at,
            message: `${address} is a former address of ${other} as well, and can lead to one page only.`,
            help: 'Keep it on the page that people who look for the old one need.',
          };
      }
    }
  },
  examples: {
    passes: [lesson('an address that is free', { keys: { former: '[lessons/be-bright, guidance/being-seen]' } })],
    fails: [
      lesson('its own address', { keys: { former: '[lessons/be-seen]' } }),
      {
        what: 'one address of two pages',
        files: {
          ...exampleLibrary,
          'lessons/be-seen/en.mdx': lessonText({ keys: { former: '[lessons/old]' } }),
          'lessons/be-heard/en.mdx': lessonText({ keys: { former: '[lessons/old]' } }),
        },
      },
    ],
  },
};
