import type { FindingFile, Library } from '../document/library.ts';
import { resourcePathOf, type Page } from '../document/page.ts';
import { exampleLibrary, lesson, lessonText } from './examples.ts';
import type { Rule } from './rule.ts';

export const formerAddresses: Rule = {
  id: 'former-addresses',
  severity: 'error',
  title: 'A former address leads to one page, and to none that is still there',
  why: 'Bookmarks and printed codes lead to where a page once stood. They must end up at one page and not at two.',
  *run(library) {
    const judged = new Set([...library.pages.map(({ file }) => file), ...judgedFindings(library)]);
    const all = thingsWithAddresses(library);
    const now = new Set(all.map(({ path }) => path));
    const claimed = new Map<string, string>();
    for (const { file, data, yaml } of all) {
      for (const [index, address] of (data?.former ?? []).entries()) {
        const other = claimed.get(address);
        claimed.set(address, file);
        if (!judged.has(file)) continue;
        const at = { file, ...yaml.at(['former', index]) };
        if (now.has(address))
          yield {
            ...at,
            message: `There is a page at ${address} now, so its address cannot lead here.`,
            help: `Take ${address} out of former, or delete the page that stands there.`,
          };
        else if (other !== undefined && other !== file)
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

/** English pages and findings, each as other pages name it. */
function thingsWithAddresses({ everyPage, findings }: Library) {
  return [
    ...everyPage.filter(({ lang }) => lang === 'en').map((page) => ({ path: resourcePathOf(page), ...told(page) })),
    ...findings.map((finding) => ({ path: `findings/${finding.id}`, ...told(finding) })),
  ];
}

const told = ({ file, data, yaml }: Pick<Page | FindingFile, 'file' | 'data' | 'yaml'>) => ({ file, data, yaml });

function judgedFindings({ judged, findings }: Library): string[] {
  const asked = new Set(judged.map(({ path }) => path));
  return findings.map(({ file }) => file).filter((file) => asked.has(file));
}
