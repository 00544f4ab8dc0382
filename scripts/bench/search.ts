/** How well the search answers, beside others, and what a first answer costs in a library of thousands. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/disk/content-folder.ts';
import { heldLibrary } from '../../src/disk/held-library.ts';
import { interfaceLanguages } from '../../src/i18n/index.ts';
import { searchMeanings } from '../../src/machines/search-meanings.ts';
import type { Language } from '../../src/schema/shared.ts';
import { query } from '../../src/tools/search-query.ts';
import { searchLibrary } from '../../src/tools/search-library.ts';
import { buildPages } from '../build/pages/build-pages.ts';
import { buildSearchIndex, documentsOf, indexOf } from '../build/search/search-index.ts';
import { firstAnswer } from './search/first-answer.ts';
import { manyDocuments } from './search/many-documents.ts';
import { openIndex } from './search/open-index.ts';
import { miniSearch, plainPagefind, type Search } from './search/others.ts';
import { questionKinds, readQuestions } from './search/questions.ts';
import { placedBy, scoreOf } from './search/scores.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(6);

/**
 * @param count 0: the questions of tests/search. Else: a first answer in a library of so many resources
 * @param folder where the pages are built: those of a finished site no longer say which part of them is searched
 */
export async function benchSearch(count: number, folder: string): Promise<void> {
  const site = join(folder, 'site');
  const build = {
    content: contentFolder(),
    site,
    scratch: join(folder, 'scratch'),
    base: '/',
    out: '',
    cache: '',
    fresh: true,
  };
  mkdirSync(build.scratch, { recursive: true });
  await buildPages(build);
  await buildSearchIndex(build);
  if (count === 0) await scores(site);
  else await cost(site, count);
}

async function scores(site: string): Promise<void> {
  const { reference } = heldLibrary(contentFolder());
  const folder = join(site, 'pagefind');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), content: readFileSync(path) }));
  const oursIn = async (lang: Language): Promise<Search> => {
    const ask = searchLibrary(await openIndex(files, searchMeanings(reference, lang), lang));
    return async (words) => (await (await ask(query(words))).hits(0, 20)).map(({ address }) => address);
  };
  const ours = await oursIn('en');
  const mini = miniSearch(
    site,
    documentsOf(site, contentFolder()).map(({ url }) => url),
  );
  const searches = { ours, 'plain Pagefind': await plainPagefind(site), MiniSearch: mini.search };
  console.log(`MiniSearch's index of these pages has ${Math.round(mini.bytes / 1000)} kB, all of which is fetched.`);
  for (const list of ['tuning', 'second', 'third', 'fourth', 'fourth-kept-aside', 'kept-aside'] as const) {
    console.log(`\n${list}`.padEnd(33), ' first  in 3    MRR');
    for (const [name, search] of Object.entries(searches)) {
      const placed = await placedBy(search, readQuestions(list));
      const score = scoreOf(placed);
      console.log(
        `  ${name} (${score.questions})`.padEnd(32),
        percent(score.first),
        percent(score.firstThree),
        score.reciprocal.toFixed(3),
      );
      if (name !== 'ours') continue;
      for (const kind of questionKinds) {
        const own = scoreOf(placed.filter(({ question }) => question.kind === kind));
        console.log(
          `    ${kind} (${own.questions})`.padEnd(32),
          percent(own.first),
          percent(own.firstThree),
          own.reciprocal.toFixed(3),
        );
      }
    }
  }
  for (const list of ['welsh', 'welsh-kept-aside'] as const) {
    console.log(`\n${list}`.padEnd(33), ' first  in 3    MRR');
    for (const lang of interfaceLanguages) {
      const { questions, first, firstThree, reciprocal } = scoreOf(
        await placedBy(lang === 'en' ? ours : await oursIn(lang), readQuestions(list)),
      );
      console.log(
        `  asked in the index of ${lang} (${questions})`.padEnd(32),
        percent(first),
        percent(firstThree),
        reciprocal.toFixed(3),
      );
    }
  }
}

async function cost(site: string, count: number): Promise<void> {
  const meanings = searchMeanings(heldLibrary(contentFolder()).reference, 'en');
  const documents = manyDocuments(documentsOf(site, contentFolder()), count);
  const files = await indexOf(documents);
  console.log(
    `A first answer of ${documents.length} resources, on 1.6 Mbit/s and 150 ms, with nothing kept from before`,
  );
  for (const words of ['road safety', 'fake texts and emails', 'year 5 being safe online 40 minutes', 'safegaurding']) {
    const { bytes, requests, seconds } = await firstAnswer(site, files, meanings, words);
    console.log(
      `  ${words.padEnd(38)} ${(bytes / 1000).toFixed(0).padStart(4)} kB ${String(requests).padStart(3)} requests ${seconds.toFixed(2)} s`,
    );
  }
  const sum = (ending: string) =>
    files.filter(({ path }) => path.endsWith(ending)).map(({ content }) => content.length);
  for (const ending of ['.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter', '.txt']) {
    const sizes = sum(ending).sort((a, b) => a - b);
    console.log(
      `  ${ending.padEnd(14)} ${String(sizes.length).padStart(5)} files, ${((sizes.reduce((a, b) => a + b, 0) / 1000) | 0).toString().padStart(6)} kB, median ${sizes[sizes.length >> 1]}, largest ${sizes.at(-1)} bytes`,
    );
  }
}
