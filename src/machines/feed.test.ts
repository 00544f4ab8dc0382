import { afterEach, expect, it, vi } from 'vitest';
import { childrenOf, readXml, textOf } from '../../tests/read-xml.ts';
import { exampleResource, type Changes } from '../resource/testing/example-resources.ts';
import { atomFeed, mostEntries } from './feed.ts';

const site = new URL('https://library.example');
const feedOf = (...changes: Changes[]) =>
  readXml(
    atomFeed(
      changes.map((change) => exampleResource('lessons', change)),
      site,
    ),
  );
const entriesOf = (...changes: Changes[]) => childrenOf(feedOf(...changes), 'entry');
const updated = (day: string) => ({ updated: day });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('says what the feed is, where it is and when it last changed', () => {
  const feed = feedOf({ id: 'a', frontMatter: updated('2026-03-04') }, { id: 'b', frontMatter: updated('2026-05-06') });
  expect(feed.name).toBe('feed');
  expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(textOf(feed, 'id')).toBe('https://library.example/feed.xml');
  expect(textOf(feed, 'updated')).toBe('2026-05-06T00:00:00.000Z');
  expect(childrenOf(feed, 'link').map(({ attributes }) => attributes)).toEqual([
    { rel: 'alternate', href: 'https://library.example/' },
    { rel: 'self', href: 'https://library.example/feed.xml' },
  ]);
});

it('gives each page its own address as its id, who shares it and its dates', () => {
  const [entry] = entriesOf({ frontMatter: { force: 'durham', organisation: undefined } });
  expect(textOf(entry!, 'id')).toBe('https://library.example/lessons/be-seen/');
  expect(childrenOf(entry!, 'link')[0]?.attributes.href).toBe('https://library.example/lessons/be-seen/');
  expect([textOf(entry!, 'published'), textOf(entry!, 'updated')]).toEqual([
    '2026-01-02T00:00:00.000Z',
    '2026-03-04T00:00:00.000Z',
  ]);
  expect(childrenOf(entry!, 'author').map((author) => [textOf(author, 'name'), textOf(author, 'uri')])).toEqual([
    ['Durham Constabulary', 'https://www.durham.police.uk/'],
  ]);
  expect(childrenOf(entry!, 'category').map(({ attributes }) => attributes.term)).toEqual(['road-safety']);
});

it('begins with the newest change; pages of one day stand in the order of their addresses', () => {
  const ids = (changes: Changes[]) => entriesOf(...changes).map((entry) => textOf(entry, 'id').split('/').at(-2));
  const changes = [
    { id: 'b', frontMatter: updated('2026-03-04') },
    { id: 'c', frontMatter: updated('2026-05-06') },
    { id: 'a', frontMatter: updated('2026-03-04') },
  ];
  expect(ids(changes)).toEqual(['c', 'a', 'b']);
  expect(ids(changes.toReversed())).toEqual(['c', 'a', 'b']);
});

it('shows hostile words as the words they are', () => {
  const hostile = '<script>alert(1)</script> & ]]> ]]> "quoted" &lt;b&gt; 😀';
  const [entry] = entriesOf({ frontMatter: { title: hostile, summary: hostile, organisation: '<b>&]]>"' } });
  for (const name of ['title', 'summary'] as const) {
    const html = textOf(entry!, name);
    expect(html).not.toMatch(/[<>]/);
    expect(html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(hostile);
  }
  expect(textOf(childrenOf(entry!, 'author')[0]!, 'name')).toBe('<b>&]]>"');
});

it('leaves out characters that no XML can hold', () => {
  const [entry] = entriesOf({
    frontMatter: { title: 'a\u0000b\u0008c\u001bd\ufffee\ud800f', organisation: 'g\u0007h' },
  });
  expect(textOf(entry!, 'title')).toBe('abcdef');
  expect(textOf(childrenOf(entry!, 'author')[0]!, 'name')).toBe('gh');
});

it('holds the newest and no more than so many', () => {
  const entries = entriesOf(
    ...Array.from({ length: mostEntries + 5 }, (_, index) => ({
      id: `r-${index}`,
      frontMatter: updated(index === 0 ? '2025-01-01' : '2026-01-01'),
    })),
  );
  expect(entries).toHaveLength(mostEntries);
  expect(entries.map((entry) => textOf(entry, 'id'))).not.toContain('https://library.example/lessons/r-0/');
});

it('has addresses below the base path', () => {
  vi.stubEnv('BASE_URL', '/mini-police');
  expect(textOf(entriesOf({})[0]!, 'id')).toBe('https://library.example/mini-police/lessons/be-seen/');
});

it('is the same on every day, with nothing in it too', () => {
  vi.useFakeTimers({ now: new Date('2030-01-01') });
  const first = [atomFeed([], site), atomFeed([exampleResource('lessons')], site)];
  vi.setSystemTime(new Date('2031-01-01'));
  expect([atomFeed([], site), atomFeed([exampleResource('lessons')], site)]).toEqual(first);
});

it('says again, as news, what was withdrawn, why and what to use instead', () => {
  const withdrawn = { date: '2026-11-21', reason: 'It is <out> of date.', instead: 'lessons/be-heard' };
  const [first, second] = entriesOf(
    { id: 'a', frontMatter: updated('2026-11-20') },
    { id: 'b', frontMatter: { ...updated('2026-01-02'), withdrawn } },
  );
  expect([textOf(first!, 'title'), textOf(first!, 'updated')]).toEqual([
    'Do not use this: Be seen',
    '2026-11-21T00:00:00.000Z',
  ]);
  expect(textOf(first!, 'summary')).toBe(
    'Do not use this. Withdrawn on 21 November 2026. It is &lt;out&gt; of date. Use this instead: https://library.example/lessons/be-heard/',
  );
  expect(textOf(second!, 'title')).toBe('Be seen');
});

it('of a part has an address and a name of its own, and says what changed', () => {
  const changes = { '/lessons/be-seen/': { date: '2026-03-04', changed: ['slides', 'kit'] } } as const;
  const list = { path: '/topics/road-safety/', name: 'Road safety' };
  const feed = readXml(atomFeed([exampleResource('lessons')], site, { list, changes }));
  expect(textOf(feed, 'id')).toBe('https://library.example/topics/road-safety/feed.xml');
  expect(textOf(feed, 'title')).toBe('Road safety: new and changed pages');
  expect(childrenOf(feed, 'link')[0]?.attributes.href).toBe('https://library.example/topics/road-safety/');
  expect(textOf(childrenOf(feed, 'entry')[0]!, 'summary')).toBe(
    'Children test what drivers can see. Changed on 4 March 2026: the slides and what to bring.',
  );
});
