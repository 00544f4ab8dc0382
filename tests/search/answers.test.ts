import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../../scripts/bench/search/open-index.ts';
import { readQuestions } from '../../scripts/bench/search/questions.ts';
import { placedBy, scoreOf } from '../../scripts/bench/search/scores.ts';
import { indexOf, recordsOf } from '../../scripts/build/search/search-index.ts';
import { heldLibrary } from '../../src/disk/held-library.ts';
import { shelfTexts } from '../../src/disk/shelf-texts.ts';
import { searchMeanings } from '../../src/machines/search-meanings.ts';
import { openerOf } from '../../src/resource/open-resource.ts';
import { sectionsOf } from '../../src/resource/sections/index.ts';
import { query } from '../../src/tools/search-query.ts';
import { searchLibrary, type Answer } from '../../src/tools/search-library.ts';
import { chartHtml, pageHtml, placeOnPage } from '../../src/writers/page/write-page.tsx';

/** The search of the whole library, from its text to an answer, by the code of the build and of the search page. */
let ask: (words: string) => Promise<Answer>;
const addresses = async (words: string) => (await (await ask(words)).hits(0, 20)).map(({ address }) => address);

beforeAll(async () => {
  const library = heldLibrary(resolve('content'));
  const opener = openerOf({ ...library, drawings: shelfTexts() });
  const pages = new Map<string, string>();
  for (const page of library.everyPage) {
    const resource = opener.resource(page);
    // The day is that of no build: nothing that is searched for depends on it.
    const sections = sectionsOf(resource, { today: '2026-11-30' });
    pages.set(
      page.address,
      pageHtml(
        sections,
        placeOnPage(resource, (path) => path),
      ),
    );
  }
  for (const { id } of library.findings)
    pages.set(
      `/evidence/${id}/`,
      chartHtml(opener.finding(id), 'en', (path) => path),
    );
  const documents = recordsOf(library, (address) => `<main data-pagefind-body>${pages.get(address) ?? ''}</main>`);
  const search = searchLibrary(await openIndex(await indexOf(documents), searchMeanings(library.reference, 'en')));
  ask = (words) => search(query(words));
});

describe('answers of the search', () => {
  it('stand among the first three for nearly all questions that it was tuned with', async () => {
    const placed = await placedBy(addresses, readQuestions('tuning'));
    const { first, firstThree, reciprocal } = scoreOf(placed);
    const missed = placed.filter(({ place }) => place === 0 || place > 3).map(({ question }) => question.ask);
    expect(firstThree, missed.join('\n')).toBeGreaterThanOrEqual(0.96);
    expect(first).toBeGreaterThanOrEqual(0.87);
    expect(reciprocal).toBeGreaterThanOrEqual(0.92);
  });

  it.each([
    ['second', 0.95],
    ['third', 0.9],
    ['fourth', 0.93],
  ] as const)('stand there for most questions of the %s list, too', async (list, least) => {
    const placed = await placedBy(addresses, readQuestions(list));
    const missed = placed.filter(({ place }) => place === 0 || place > 3).map(({ question }) => question.ask);
    expect(scoreOf(placed).firstThree, missed.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('are found by Welsh words, however they begin and with or without their circumflex', async () => {
    const placed = await placedBy(addresses, readQuestions('welsh'));
    const { first, firstThree } = scoreOf(placed);
    const missed = placed.filter(({ place }) => place === 0 || place > 3).map(({ question }) => question.ask);
    expect(firstThree, missed.join('\n')).toBeGreaterThanOrEqual(0.94);
    expect(first).toBeGreaterThanOrEqual(0.85);
    for (const [one, other] of [
      ['diogelwch dŵr', 'ddiogelwch dwr'],
      ['gwersi bwlio', 'ngwersi fwlio'],
      ['heddlu', "o'r heddlu"],
      ['heddlu', 'yr heddlu'],
      ['caniatâd', 'ganiatad'],
    ] as const)
      expect((await addresses(one)).toSorted(), other).toEqual((await addresses(other)).toSorted());
  });

  it('are not everything that has a little word, in Welsh', async () => {
    const { total, unknown } = await ask('diogelwch ar-lein');
    expect(total).toBeLessThan(40);
    expect(unknown).toEqual([]);
  });

  it('are none, or name what they leave out, for some of what the library has nothing on', async () => {
    const answers = await Promise.all(readQuestions('none').map(({ ask: words }) => ask(words)));
    const honest = answers.filter(
      ({ total, unknown, letGo, changed }) => total === 0 || unknown.length + letGo.length + changed.length > 0,
    );
    expect(honest.length).toBeGreaterThanOrEqual(10);
  });

  it('say which words they leave out, and which they take for others', async () => {
    expect((await ask('road saftey')).changed).toEqual([{ typed: 'saftey', meant: 'safety' }]);
    expect(await ask('road qqqqq')).toMatchObject({ unknown: ['qqqqq'], changed: [] });
    expect((await ask('dementia fireworks')).letGo).toHaveLength(1);
  });

  it('are narrowed by what a question names, where that loses nothing', async () => {
    expect((await ask('year 5 being safe online 40 minutes')).meant).toEqual([
      { name: 'year', values: ['Year 5'] },
      { name: 'length', values: ['40 minutes'] },
    ]);
    const { meant } = await ask('risk assessment template');
    expect(meant).toEqual([{ name: 'kind', values: ['Template'] }]);
  });

  it('begin with help where somebody tells of harm', async () => {
    expect((await ask('someone is hurting me')).worry).toBe(true);
    expect((await ask('road safety')).worry).toBe(false);
  });

  it('are not everything, for two letters of Welsh', async () => {
    expect((await ask('ar')).total).toBeLessThan(20);
  });

  it('are nothing for words that no page has', async () => {
    expect(await addresses('zzzz qqqqq')).toEqual([]);
  });
});
