import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform } from './command.ts';
import { reportUseCommand } from './report-use.ts';

const reader = '203.0.113.7';
const browser = 'Mozilla/5.0 (Linux; Android 14) Chrome/131';
let folder: string;

beforeAll(() => {
  mkdirSync('.build', { recursive: true });
  folder = mkdtempSync(resolve('.build/report-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @returns a line of nginx, as "combined" writes it */
const nginx = (address: string, { status = 200, agent = browser, day = '30/Nov/2026', method = 'GET' } = {}) =>
  `${reader} - sam [${day}:17:12:19 +0000] "${method} ${address} HTTP/2.0" ${status} 512 "-" "${agent}"`;
const times = (count: number, line: string) => Array.from({ length: count }, () => line);

function write(name: string, lines: readonly string[], end = '\n'): string {
  const path = join(folder, name);
  const text = lines.map((line) => `${line}${end}`).join('');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

async function report(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const to = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
  return { code: await perform(reportUseCommand, words, to, {}), ...said };
}
const inJson = async (...words: string[]) => JSON.parse((await report(...words, '--format=json')).out) as unknown;

const plan = '/lessons/road-safety/road-safety-plan.pdf';
const used = [
  ...times(6, nginx('/lessons/road-safety/', { day: '02/Nov/2026' })),
  ...times(7, nginx(plan)),
  ...times(2, nginx('/lessons/road-safety/road-safety.zip')),
  ...times(5, nginx('/guidance/first-visit/map.png')),
  nginx('/lessons/road-safety/', { status: 304 }),
  ...times(5, nginx('/search/?q=Speed+Gun&kind=Lesson')),
  ...times(4, nginx('/search/?q=sam%20example')),
];
const notCounted = [
  nginx(plan, { status: 304 }),
  nginx(plan, { status: 206 }),
  nginx('/lessons/none/', { status: 404 }),
  nginx('/lessons/road-safety/', { method: 'POST' }),
  nginx('/search/'),
  nginx('/_astro/site.x.css'),
  nginx(plan, { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }),
];
const expected = {
  from: '2026-11-02',
  to: '2026-11-30',
  pages: [
    { page: 'lessons/road-safety', opened: 7, downloads: 9, files: { 'plan.pdf': 7, zip: 'fewer than 5' } },
    { page: 'guidance/first-visit', opened: 'fewer than 5', downloads: 5, files: { 'map.png': 5 } },
  ],
  searches: [{ words: 'speed gun', times: 5 }],
  rareSearches: 4,
  robots: 1,
};

it('counts pages, files and words', async () => {
  const log = write('access.log', [...used, ...notCounted]);
  expect(await inJson(log)).toMatchObject({ ...expected, brokenLines: 0, lines: used.length + notCounted.length });
});

it('reads several logs, packed ones too, and a site in a folder', async () => {
  const below = used.map((line) => line.replace('GET /', 'GET /library/'));
  const [one, two] = [write('a.log', below.slice(0, 9)), write('b.log.gz', below.slice(9))];
  expect(await inJson(one, two, '--base=library')).toMatchObject({ ...expected, robots: 0 });
  expect(await inJson(one, two)).toMatchObject({ pages: [], searches: [] });
});

it('reads what IIS writes', async () => {
  const line = (stem: string, query = '-', status = 200, agent = 'Mozilla/5.0+(Windows)') =>
    `2026-11-30 17:12:19 10.0.0.1 GET ${stem} ${query} 443 - ${reader} ${agent} - ${status} 0 0 15`;
  const log = write(
    'u_ex261130.log',
    [
      '#Software: Microsoft Internet Information Services 10.0',
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken',
      ...times(6, line(plan)),
      ...times(5, line('/search/', 'q=speed+gun')),
      line(plan, '-', 200, 'bingbot/2.0'),
      'half a li',
    ],
    '\r\n',
  );
  expect(await inJson(log)).toMatchObject({
    pages: [{ page: 'lessons/road-safety', downloads: 6 }],
    searches: [{ words: 'speed gun', times: 5 }],
    robots: 1,
    brokenLines: 1,
  });
});

describe.each(['text', 'json', 'csv'])('as %s', (format) => {
  it('tells nothing of who asked, and no word that few asked for', async () => {
    const log = write(`private-${format}.log`, [...used, ...notCounted]);
    const { code, out } = await report(log, `--format=${format}`);
    expect(code).toBe(0);
    expect(out).toContain('speed gun');
    expect(out).toContain('fewer than 5');
    for (const secret of [reader, 'Mozilla', 'Android', 'Googlebot', 'sam', '17:12']) expect(out).not.toContain(secret);
  });
});

it('gives a spreadsheet nothing to run', async () => {
  const log = write('formula.log', times(5, nginx('/search/?q=%3Dcmd%28%22x%22%29')));
  expect((await report(log, '--format=csv')).out).toContain(`"searched","'=cmd(""x"")","","5"`);
});

it('counts lines that nobody can read, however long, and goes on', async () => {
  const log = write('broken.log', [
    '',
    'x',
    `${nginx(plan).slice(0, 60)}`,
    `"${'a'.repeat(300_000)}`,
    ...times(5, nginx(plan)),
    nginx('http://['),
  ]);
  expect(await inJson(log)).toMatchObject({ pages: [{ downloads: 5 }], brokenLines: 3, lines: 10 });
});

it('says what is wrong with how it was asked', async () => {
  const log = write('one.log', used);
  for (const words of [[], [log, '--format=xml'], [join(folder, 'none.log')]])
    expect((await report(...words)).code).toBe(2);
  const broken = join(folder, 'broken.gz');
  writeFileSync(broken, 'no gzip');
  expect((await report(broken)).code).toBe(1);
});
