import { linksOn } from '../document/links.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

const vague = new Set([
  'article',
  'click',
  'click here',
  'click this',
  'continue',
  'details',
  'download',
  'find out more',
  'follow this link',
  'go',
  'go here',
  'here',
  'info',
  'information',
  'learn more',
  'link',
  'more',
  'more details',
  'more info',
  'more information',
  'on this page',
  'page',
  'press here',
  'read more',
  'read this',
  'see here',
  'see more',
  'site',
  'tap here',
  'the link',
  'this',
  'this article',
  'this link',
  'this page',
  'this site',
  'this website',
  'web page',
  'webpage',
  'website',
  'cliciwch',
  'cliciwch yma',
  'darllen mwy',
  'dolen',
  'gwefan',
  'mwy',
  'mwy o wybodaeth',
  'rhagor',
  'rhagor o wybodaeth',
  'y ddolen hon',
  'yma',
]);

export const linkTextDescribes: Rule = {
  id: 'link-text-describes',
  severity: 'warning',
  title: 'The words of a link say where it leads',
  why: 'People who listen to a page move from link to link and hear only these words. A bare address is read out letter by letter.',
  alone: true,
  *run(library) {
    for (const page of library.pages) {
      for (const { href, words, line, column } of linksOn(page)) {
        const wrong = href.startsWith('mailto:') ? undefined : fault(words);
        if (wrong)
          yield {
            file: page.file,
            line,
            column,
            message: `The words of this link ${wrong}.`,
            help: `Write what it leads to, as in [stopping distances in the Highway Code](${shortened(href)}).`,
          };
      }
    }
  },
  examples: {
    passes: [
      withText('what it leads to', 'Read [the Highway Code](https://www.gov.uk/guidance/the-highway-code).'),
      withText('the name of a site', 'Report it at [reportfraud.police.uk](https://www.reportfraud.police.uk/).'),
      withText('a team mailbox', 'Write to [schools@example.police.uk](mailto:schools@example.police.uk).'),
      withText('a word more', 'What to do is [here in the guidance](https://www.gov.uk/).'),
    ],
    fails: [
      withText('"click here"', 'For the rules [click here](https://www.gov.uk/).'),
      withText('"here" in bold', 'The rules are [**here**](https://www.gov.uk/).'),
      withText(
        'a bare address',
        '[https://www.gov.uk/guidance/the-highway-code](https://www.gov.uk/guidance/the-highway-code)',
      ),
      withText('Welsh', 'Mae mwy [yma](https://www.gov.uk/).'),
    ],
  },
};

function fault(words: string): string | undefined {
  const said = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (vague.has(said)) return `are "${words.trim()}", which says nothing about where it leads`;
  const address =
    /^(https?:\/\/|www\.)\S+$/i.test(words.trim()) || /^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S+$/i.test(words.trim());
  return address ? 'are a bare address, which is read out letter by letter' : undefined;
}

/** An address in a message, cut to what fits into a line. */
function shortened(href: string): string {
  return href.length > 100 ? `${href.slice(0, 97)}...` : href;
}
