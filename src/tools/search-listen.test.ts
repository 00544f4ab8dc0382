import { expect, test } from 'vitest';
import { listeningFetch, type Failure } from './search-listen.ts';

const folder = 'https://library.example/pagefind/';
const answer = (response: () => Response) => {
  const failures: Failure[] = [];
  return {
    failures,
    fetch: listeningFetch(
      async () => response(),
      folder,
      (failure) => failures.push(failure),
    ),
  };
};

test('a file that arrives says nothing', async () => {
  const { failures, fetch } = answer(() => new Response('x'));
  expect(await (await fetch(`${folder}index/en_1.pf_index`)).text()).toBe('x');
  expect(failures).toEqual([]);
});

test.each([403, 404, 500])('a file refused with %d', async (status) => {
  const { failures, fetch } = answer(() => new Response('no', { status }));
  await fetch(`${folder}index/en_1.pf_index?ts=1`);
  await fetch(new URL('wasm.en.pagefind', folder));
  await fetch(new Request(`${folder}a.pf_meta`));
  expect(failures).toEqual(
    ['index/en_1.pf_index', 'wasm.en.pagefind', 'a.pf_meta'].map((name) => ({ address: folder + name, status })),
  );
});

test('a page in place of the file', async () => {
  const { failures, fetch } = answer(
    () => new Response('<p>Not here', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  );
  await fetch(`${folder}index/en_1.pf_index`);
  expect(failures).toHaveLength(1);
});

test('no answer at all is told and thrown', async () => {
  const { failures, fetch } = answer(() => {
    throw new TypeError('Failed to fetch');
  });
  await expect(fetch('/pagefind/index/en_1.pf_index')).rejects.toThrow('Failed to fetch');
  expect(failures).toEqual([{ address: `${folder}index/en_1.pf_index`, status: 0 }]);
});

test("other requests are nobody's business here", async () => {
  const { failures, fetch } = answer(() => new Response('no', { status: 404 }));
  await fetch('https://library.example/catalogue.json');
  expect(failures).toEqual([]);
});
