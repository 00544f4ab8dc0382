/**
 * npm run check-links
 * Asks every other site that we name whether the page is still there: once a week, in .github/workflows/links.yml.
 * So far it has been run against a server of its own (check-links/ask.test.ts) and never against the sites themselves.
 * Exit 0: none is gone. 1: some are, with their places. 2: bad use.
 */
import { parseArgs } from 'node:util';
import { count } from '../src/checks/reporters/report.ts';
import { askAll } from './check-links/ask.ts';
import { outsideLinks } from './check-links/find-links.ts';
import { main, type Terminal } from './command.ts';

/** Where people read, and what they are led to. */
const read = ['content', 'src/pages', 'src/components', 'src/layouts', 'src/i18n', '.github/ISSUE_TEMPLATE'];
const texts = ['README.md', 'CONTRIBUTING.md', 'LICENSE-CONTENT.md', 'SECURITY.md'];

/** Milliseconds between two questions to one site. */
const pause = 2_000;

async function run(words: readonly string[], { out }: Terminal): Promise<number> {
  parseArgs({ args: [...words] });
  const links = outsideLinks([...read, ...texts]);
  out(`Asking about ${count(links.size, 'link')} ...\n`);
  const answers = await askAll([...links.keys()], pause);
  const tell = (heading: string, is: string) => {
    const those = [...answers].filter(([, answer]) => answer.is === is);
    if (those.length > 0) out(`\n${heading}\n`);
    for (const [address, answer] of those) {
      const more = 'why' in answer ? answer.why : 'to' in answer ? answer.to : '';
      out(`  ${address}: ${more}\n    ${links.get(address)!.join('\n    ')}\n`);
    }
    return those.length;
  };
  tell('These have moved. Write the new address:', 'moved');
  tell('These did not say. Open them yourself:', 'unclear');
  const gone = tell('These are gone. Find where the page is now, or take the link out:', 'gone');
  out(`\n${count(gone, 'link')} of ${links.size} ${gone === 1 ? 'leads' : 'lead'} nowhere.\n`);
  return gone > 0 ? 1 : 0;
}

await main({ use: 'npm run check-links', run });
