import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, askAll, type Answer } from './ask.ts';

let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url === '/for-ever') return;
    if (url === '/slash') return void response.writeHead(301, { location: '/slash/' }).end();
    if (url === '/old') return void response.writeHead(301, { location: '/new' }).end();
    response.writeHead(Number(/\d{3}/.exec(url)?.[0] ?? 200)).end('page');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/page', { is: 'there' }],
  ['/slash', { is: 'there' }],
  ['/404', { is: 'gone', why: 'it answers 404' }],
  ['/410', { is: 'gone', why: 'it answers 410' }],
  ['/403', { is: 'unclear', why: 'it answers 403' }],
  ['/500', { is: 'unclear', why: 'it answers 500' }],
])('%s is %j', async (path, answer) => {
  expect(await ask(`${site}${path}`)).toEqual(answer);
});

test('a page that has moved says where to', async () => {
  expect(await ask(`${site}/old`)).toEqual({ is: 'moved', to: `${site}/new` });
});

test('a page that never comes is unclear, and so is a computer that answers nobody', async () => {
  expect(await ask(`${site}/for-ever`, 50)).toEqual({ is: 'unclear', why: 'it takes too long' });
  expect(await ask('http://127.0.0.1:1/')).toMatchObject({ is: 'unclear' });
});

describe('of many', () => {
  test('one site is asked one question at a time, and about what was unclear once more', async () => {
    const asked: string[] = [];
    const atWork = new Set<string>();
    const answers = await askAll(['https://a.uk/1', 'https://b.uk/1', 'https://a.uk/2'], 1, async (address) => {
      const { host } = new URL(address);
      expect(atWork).not.toContain(host);
      atWork.add(host);
      await new Promise((next) => setTimeout(next, 1));
      atWork.delete(host);
      asked.push(address);
      const first = asked.filter((each) => each === address).length === 1;
      return (address === 'https://a.uk/1' && first ? { is: 'unclear', why: 'busy' } : { is: 'there' }) as Answer;
    });
    expect(asked.filter((address) => address.startsWith('https://a.uk/'))).toEqual([
      'https://a.uk/1',
      'https://a.uk/2',
      'https://a.uk/1',
    ]);
    expect([...answers.values()]).toEqual(Array(3).fill({ is: 'there' }));
  });
});
