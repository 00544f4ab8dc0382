import { afterEach, expect, it, vi } from 'vitest';
import { buildSite } from './build/build-site.ts';
import { perform } from './command.ts';
import { startCommand } from './start.ts';

vi.mock('./build/build-site.ts', () => ({ buildSite: vi.fn() }));
vi.mock('./serve.ts', () => ({ serve: () => Promise.resolve({ url: 'http://127.0.0.1:4321' }) }));
afterEach(() => vi.unstubAllEnvs());

const quiet = { out: () => {}, err: () => {} };

it.each([
  // What is printed then is what `npm run build` prints, and is kept for both: never an address of this computer.
  [undefined, undefined],
  ['https://example.org', 'https://example.org/'],
])('with SITE_URL %s paper and pages name %s', async (said, printed) => {
  vi.stubEnv('SITE_URL', said);
  vi.stubEnv('PORT', '0');
  expect(await perform(startCommand, [], quiet, {})).toBe(0);
  expect(vi.mocked(buildSite).mock.lastCall![0].address).toBe(printed);
  expect(process.env.SITE_URL).toBe(said);
});
