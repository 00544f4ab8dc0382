import { gunzipSync } from 'node:zlib';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './barriers.ts';
import { launch, openPage, sizes } from './browser.ts';
import { watch } from './watch.ts';
import { siteUrl } from '../the-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Waits until the search has come to rest in a state. */
async function until(page: Page, state: string): Promise<void> {
  await page.locator(`#results[data-state="${state}"]`).waitFor({ state: 'attached', timeout: 30_000 });
}

/** Opens the search page and waits for its answer. */
async function search(address: string, state = 'ready', size?: { width: number; height: number }): Promise<Page> {
  const page = await openPage(browser, size);
  await page.goto(`/search/${address}`);
  await until(page, state);
  return page;
}

/** The addresses of the results, in order. */
const results = (page: Page) =>
  page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => new URL(item.querySelector('a')?.href ?? '').pathname));
const kinds = async (page: Page) => [...new Set(await page.locator('#results > li > p.kind').allInnerTexts())];
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));
const checkbox = (page: Page, label: string) => page.getByRole('checkbox', { name: new RegExp(`^${label}\\s\\(`) });

/** How many results there are in all, as the page says. */
async function found(page: Page): Promise<number> {
  return Number(/^\d+/.exec(await page.locator('#found').innerText())?.[0]);
}

/** Presses Tab until an element has the focus; fails when the keyboard cannot reach it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

describe('by keyboard alone', () => {
  it('finds a lesson from the home page and opens it', async () => {
    const page = await openPage(browser);
    const heard = watch(page, siteUrl);
    await page.goto('/');
    await tabTo(page, 'main input[name="q"]');
    await page.keyboard.type('road safety');
    await page.keyboard.press('Enter');
    await until(page, 'ready');
    expect(query(page)).toBe('?q=road safety');
    await tabTo(page, '#skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await results(page))[0]).toBe('/lessons/road-safety/');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lessons/road-safety/');
    expect(await page.locator('h1').innerText()).toContain('Road safety');
    expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
  });

  it('goes on from the search box to the first result', async () => {
    const page = await search('', 'idle');
    await tabTo(page, '#search-page input');
    await page.keyboard.type('scams');
    await page.keyboard.press('Enter');
    await page.locator('#found:focus').waitFor();
    const [first] = await results(page);
    expect(first).toMatch(/^\/lessons\/.*scams\/$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
  });

  it('chooses a filter, and stays where it is', async () => {
    const page = await search('?q=safety');
    const all = (await results(page)).length;
    await tabTo(page, 'input[name="kind"][value="Lesson"]');
    await page.keyboard.press('Space');
    await page.waitForURL(/kind=Lesson/);
    await until(page, 'ready');
    expect((await results(page)).length).toBeLessThan(all);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Lesson');
  });
});

describe('searching', () => {
  it('answers while somebody types, and says how many', async () => {
    const page = await search('', 'idle');
    await page.locator('#search-page input').pressSequentially('scams', { delay: 20 });
    await until(page, 'ready');
    // An index that is there at once answers the first letter before the last is typed.
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/ results for “scams”$/);
    const count = (await results(page)).length;
    expect(await page.getByRole('status').innerText()).toBe(`${count} results for “scams”`);
    expect(await page.locator('#found').innerText()).toBe(`${count} results for “scams”`);
    expect(await page.title()).toMatch(/^scams – /);
  });

  it('shows kind, length, years and stage of a result', async () => {
    const page = await search('?q=road+safety');
    const first = await page.locator('#results > li').first().innerText();
    for (const fact of [/^Lesson/, /Road safety/, /\d+ minutes/, /Years 4, 5 and 6/, /Draft/])
      expect(first).toMatch(fact);
    expect(await page.locator('#results > li').first().locator('.kind svg').count()).toBe(1);
  });

  it('narrowed to a length, shows that version of a lesson and leads to it', async () => {
    const page = await search('?q=road+safety&length=40+minutes');
    const first = page.locator('#results > li').first();
    expect(await first.innerText()).toMatch(/The 40-minute version takes \d+ minutes/);
    expect(await first.locator('a').first().getAttribute('href')).toBe('/lessons/road-safety/?minutes=40');
  });

  it('says of a result what must be agreed before the day, as the lists do', async () => {
    const page = await search('?q=favour');
    const of = async (place: ReturnType<Page['locator']>) =>
      (await place.locator('.facts > li').allInnerTexts()).map((fact) => fact.trim());
    const facts = await of(
      page.locator('#results > li', { has: page.locator('a[href$="/lessons/being-used-by-older-people/"]') }),
    );
    expect(facts).toContain('Brief first');
    await page.goto('/lessons/');
    const own = await of(
      page.locator('main li', { has: page.locator(':is(h2, h3) a[href$="/lessons/being-used-by-older-people/"]') }),
    );
    // What all lessons share is said once above the list.
    const shared = await of(page.locator('.shared-facts'));
    expect(own).not.toContain(shared[0]);
    expect([...own, ...shared]).toEqual(facts);
  });

  it('marks the words it found', async () => {
    const page = await search('?q=helmet+bright');
    const marks = await page.locator('#results mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/helmet|bright/i);
  });

  it('takes no beginning of a word for the word', async () => {
    const page = await search('?q=elephant', 'empty');
    expect(await results(page)).toEqual([]);
    await page.goto('/search/?q=road+saftey');
    await until(page, 'ready');
    expect(await page.locator('#left-out').innerText()).toContain('“saftey”');
    expect(await page.locator('#near').innerText()).toContain('Road safety');
    expect((await results(page))[0]).toBe('/lessons/road-safety/');
  });

  it('shows twenty, then more, and as many again on coming back', async () => {
    const page = await search('?kind=Evidence');
    expect(await results(page)).toHaveLength(20);
    const total = Number.parseInt(await page.locator('#found').innerText(), 10);
    await page.locator('#more').focus();
    await page.keyboard.press('Enter');
    await page.locator('#results > li:nth-child(21) a:focus').waitFor();
    const shown = await results(page);
    expect(shown).toHaveLength(Math.min(40, total));
    expect(new Set(shown).size).toBe(shown.length);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/evidence/*/');
    await page.goBack();
    await until(page, 'ready');
    expect(await results(page)).toEqual(shown);
  });

  it('shows what anybody may have put into the address as the text it is', async () => {
    const words = '<img src=x onerror="document.title=1"> {count} $& "quoted"';
    const page = await openPage(browser);
    const heard = watch(page, siteUrl);
    const nowhere = '<img src=zzz onerror="qqqq"> $& "zzzz"';
    const asked = async (state: string, query: Readonly<Record<string, string>>) => {
      await page.goto(`/search/?${new URLSearchParams({ q: 'zzzz', ...query })}`);
      await until(page, state);
      expect(await page.locator('main img, main [onerror]').count()).toBe(0);
      return page.locator('#found').innerText();
    };
    // Some of these words stand on pages; of the others none does.
    expect((await asked('ready', { q: words })).replace(/^\d+ results? /, '')).toBe(`for “${words}”`);
    expect(await asked('empty', { q: nowhere })).toBe(`Nothing found for “${nowhere}”`);
    for (const key of ['topic', 'kind']) {
      await asked('empty', { [key]: words });
      expect(await page.locator(`input[name="${key}"]:checked`).inputValue()).toBe(words);
    }
    expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
  });

  it('shows what a page says as the text it is', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const page = await openPage(browser);
    await page.route('**/*.pf_fragment', async (route) => {
      const fragment = JSON.parse(
        gunzipSync(await (await route.fetch()).body())
          .toString()
          .slice('pagefind_dcd'.length),
      );
      fragment.meta = {
        ...fragment.meta,
        title: markup,
        summary: markup,
        kind: markup,
        stage: markup,
        minutes: markup,
      };
      for (const anchor of fragment.anchors) anchor.text = markup;
      await route.fulfill({ body: `pagefind_dcd${JSON.stringify(fragment)}` });
    });
    await page.goto('/search/?q=alphabet');
    await until(page, 'ready');
    expect(await page.locator('#results img').count()).toBe(0);
    const first = await page.locator('#results > li').first().innerText();
    expect(first.split(markup).length - 1).toBeGreaterThanOrEqual(5);
  });
});

describe('the address', () => {
  it('holds what is chosen, and filters narrow', async () => {
    const page = await search('?q=safety');
    // Not what is shown: a long answer is shown twenty at a time.
    const counts: number[] = [await found(page)];
    const choose = async (label: string) => {
      const promised = Number(/\((\d+)\)/.exec(await checkbox(page, label).locator('xpath=..').innerText())?.[1]);
      await checkbox(page, label).check();
      await page.waitForURL((url) => url.search.includes(label.replaceAll(' ', '+')));
      await until(page, 'ready');
      counts.push(await found(page));
      return promised;
    };
    expect(await choose('Lesson')).toBe(counts[1]);
    expect(await kinds(page)).toEqual(['Lesson']);
    expect(counts[1]).toBeLessThan(counts[0] ?? 0);
    // Another value of the same filter widens: its number is what it adds.
    expect(await choose('Evidence')).toBe((counts[2] ?? 0) - (counts[1] ?? 0));
    expect(['Evidence', 'Lesson']).toEqual(expect.arrayContaining(await kinds(page)));
    // A value of another filter narrows: its number is what is left.
    expect(await choose('Year 4')).toBe(counts[3]);
    expect(counts[3]).toBeLessThan(counts[2] ?? 0);
    expect(query(page)).toBe('?q=safety&kind=Evidence&kind=Lesson&year=Year 4');
    expect(await page.locator('#found').innerText()).toBe(`${counts[3]} results for “safety”`);

    const shared = await search(new URL(page.url()).search);
    expect(await results(shared)).toEqual(await results(page));
    for (const label of ['Lesson', 'Evidence', 'Year 4']) expect(await checkbox(shared, label).isChecked()).toBe(true);
    await shared.getByRole('button', { name: 'Clear all filters' }).click();
    await shared.waitForURL('**/search/?q=safety');
    await until(shared, 'ready');
    expect(await found(shared)).toBe(counts[0]);
  });

  it('a run of typing is one step back, a choice another, and each shows what it showed', async () => {
    const page = await search('', 'idle');
    await page.locator('#search-page input').pressSequentially('online', { delay: 250 });
    await page.waitForURL('**/search/?q=online');
    await until(page, 'ready');
    const online = await results(page);
    await checkbox(page, 'Guidance').check();
    await page.waitForURL(/kind=Guidance/);
    await until(page, 'ready');
    expect(await results(page)).not.toEqual(online);
    await page.goBack();
    await expect.poll(() => results(page)).toEqual(online);
    expect(await checkbox(page, 'Guidance').isChecked()).toBe(false);
    await page.goBack();
    await until(page, 'idle');
    expect(query(page)).toBe('');
    expect(await page.locator('#search-page input').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => results(page)).toEqual(online);
    expect(await page.locator('#search-page input').inputValue()).toBe('online');
  });

  it('is the same after a lesson was opened and left', async () => {
    const page = await search('?q=online&kind=Lesson');
    const before = await results(page);
    await page.locator('#results a').first().click();
    await page.waitForURL('**/lessons/*/');
    await page.goBack();
    await until(page, 'ready');
    expect(await results(page)).toEqual(before);
    expect(await checkbox(page, 'Lesson').isChecked()).toBe(true);
  });
});

describe('where there is nothing to show', () => {
  it('without a question, offers topics and filters', async () => {
    const page = await search('', 'idle');
    expect(await page.locator('#browse a[href*="/topics/"]').count()).toBeGreaterThan(10);
    expect(await page.locator('#browse').isVisible()).toBe(true);
    expect(await checkbox(page, 'Lesson').isVisible()).toBe(true);
  });

  it('an empty answer offers the nearest topics and the lists', async () => {
    const page = await search('?q=bullyingzzzz', 'empty');
    expect(await page.locator('#found').innerText()).toBe('Nothing found for “bullyingzzzz”');
    expect(await page.getByRole('status').innerText()).toBe('Nothing found for “bullyingzzzz”');
    expect(await page.locator('#near a').first().getAttribute('href')).toBe('/topics/bullying/');
    expect(await page.locator('#browse').isVisible()).toBe(true);
    expect(await page.locator('#results > li').count()).toBe(0);
  });

  it('filters that leave nothing can be dropped', async () => {
    const page = await search('?q=cadets&kind=Template&year=Year+5', 'empty');
    const promised = Number(/\d+/.exec(await page.locator('.without').innerText())?.[0]);
    expect(promised).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Clear all filters' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#found:focus').waitFor();
    expect(await found(page)).toBe(promised);
    expect(query(page)).toBe('?q=cadets');
  });

  it('a value that no page has can be taken back', async () => {
    const page = await search('?q=road&topic=Nonsense', 'empty');
    await checkbox(page, 'Nonsense').focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/search/?q=road');
    await until(page, 'ready');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Nonsense');
  });
});

describe('what a question names', () => {
  it('narrows the answer, and can be taken away by keyboard', async () => {
    const page = await search('?q=year+5+online+safety');
    const chip = page.locator('#meant button');
    expect(await chip.innerText()).toContain('Year 5');
    const narrowed = await found(page);
    await chip.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/words=year/);
    await until(page, 'ready');
    expect(await page.locator('#meant').isVisible()).toBe(false);
    expect(await found(page)).not.toBe(narrowed);
    await page.locator('#found:focus').waitFor();
    await page.goBack();
    await chip.waitFor();
  });

  it('leads first to help, where somebody tells of harm', async () => {
    const page = await search('?q=someone+is+hurting+me');
    expect(await page.locator('#worry').innerText()).toContain('0800 1111');
    const above = await page.evaluate(() => {
      const [worry, first] = ['#worry', '#results'].map(
        (one) => document.querySelector(one)!.getBoundingClientRect().top,
      );
      return worry! < first!;
    });
    expect(above).toBe(true);
    await page.goto('/search/?q=road');
    await until(page, 'ready');
    expect(await page.locator('#worry').isVisible()).toBe(false);
  });
});

describe('a list to keep', () => {
  it('is made from results, stands in the address, and can be shared', async () => {
    const page = await search('?q=online');
    const before = await results(page);
    const title = await page.locator('#results h3').first().innerText();
    await page.locator('#results .keep').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/list=/);
    await page.locator('#kept li').waitFor();
    expect(await page.locator('#kept a:not(.plan)').innerText()).toBe(title);
    expect(await page.locator('#results .keep').first().innerText()).toBe('In my list');
    expect(await results(page)).toEqual(before);

    const shared = await search(new URL(page.url()).search.replace('q=online&', ''), 'idle');
    await shared.locator('#kept li').waitFor();
    expect(new URL((await shared.locator('#kept a:not(.plan)').getAttribute('href'))!, siteUrl).pathname).toBe(
      before[0],
    );
    await shared.locator('#kept .away').focus();
    await shared.keyboard.press('Enter');
    await expect.poll(() => query(shared)).toBe('');
    expect(await shared.locator('#kept').isVisible()).toBe(false);
    expect(await shared.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

const abort = (route: Route) => route.abort();
const refuse = (route: Route) => route.fulfill({ status: 404, body: 'no' });
const pretend = (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Not here' });

describe('when search cannot work, it says so', () => {
  it.each([
    ['everything is blocked', '**/pagefind/**', abort],
    ['everything is missing', '**/pagefind/**', refuse],
    ['only the index is blocked', '**/*.pf_index', abort],
    ['only the index is refused, as by IIS', '**/*.pf_index', refuse],
    ['a page comes in place of the index', '**/*.pf_index', pretend],
    ['the index is damaged', '**/*.pf_meta', pretend],
    ['the program is blocked', '**/wasm.*', abort],
    ['the filters are blocked', '**/*.pf_filter', abort],
    ['the texts are blocked', '**/*.pf_fragment', abort],
  ])('%s', async (_, pattern, answer) => {
    const page = await openPage(browser);
    await page.route(pattern, answer);
    await page.goto('/search/?q=road');
    await until(page, 'broken');
    expect(await page.locator('#found').innerText()).toBe('Search is not working just now');
    expect(await page.getByRole('status').innerText()).toContain('Search is not working just now');
    expect(await page.locator('#broken .file').innerText()).toContain('/pagefind/');
    expect(await results(page)).toEqual([]);
    expect(await page.locator('#browse a').first().isVisible()).toBe(true);
    expect(await page.locator('#nothing').isVisible()).toBe(false);

    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await until(page, 'ready');
    expect((await results(page))[0]).toBe('/lessons/road-safety/');
  });

  it('a piece of the index that goes missing while the page is open', async () => {
    const page = await search('', 'idle');
    await page.route('**/*.pf_index', refuse);
    await page.locator('#search-page input').fill('road');
    await until(page, 'broken');
    await page.unroute('**/*.pf_index');
    await page.locator('#search-page input').fill('road safety');
    await until(page, 'ready');
  });
});

it('without JavaScript the box leads to the lists', async () => {
  const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.locator('main input[name="q"]').fill('road');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=road');
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  for (const part of ['#filters', '#more', '#nothing', '#broken', '#found', '#near'])
    expect(await page.locator(part).isVisible(), part).toBe(false);
  const lists = await page
    .locator('#browse a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const list of ['/lessons/', '/evidence/', '/topics/road-safety/', '/years/5/', '/forces/'])
    expect(lists).toContain(list);
  for (const list of lists) expect((await page.request.get(list)).status(), list).toBe(200);
});

it.each([
  ['idle', ''],
  ['ready', '?q=safety'],
  ['ready', '?q=online&kind=Lesson&year=Year+5'],
  ['ready', '?q=road+saftey'],
  ['empty', '?q=bullyingzzzz'],
  ['ready', '?q=someone+is+hurting+me'],
  ['ready', '?q=year+5+online+safety&list=lessons/road-safety,guidance/inclusion'],
  // No template is for a school year.
  ['empty', '?q=cadets&kind=Template&year=Year+5'],
  ['broken', '?q=road'],
])('has no barrier that axe can find when %s: %s, on a phone and a desktop', async (state, address) => {
  const page = await openPage(browser, sizes.phone);
  if (state === 'broken') await page.route('**/*.pf_index', abort);
  await page.goto(`/search/${address}`);
  await until(page, state);
  if (state !== 'broken') {
    expect(await checkbox(page, 'Lesson').isVisible()).toBe(false);
    await page.locator('#filters > summary').click();
    await page
      .locator('#filters .group')
      .evaluateAll((groups) => groups.forEach((group) => group.setAttribute('open', '')));
  }
  for (const size of [sizes.phone, sizes.desktop]) {
    await page.setViewportSize(size);
    expect(await barriers(page, size === sizes.desktop, 'main')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
});
