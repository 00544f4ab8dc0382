import { expect, it } from 'vitest';
import type { Draft } from '../../desk/draft.ts';
import { askedPage } from './asked-page.ts';
import { namedDraft, slugOf } from './file-names.ts';
import { gistOf } from './gist.ts';
import { packFinished, packUnfinished } from './pack-draft.ts';
import { openParcel } from '../../desk/parcel/open.ts';
import { nobody, type Work } from './kept-drafts.ts';
import { pagesFound } from './pages-found.ts';
import type { StockPage } from './stock.ts';

const draft: Draft = {
  kind: 'lessons',
  id: '',
  lang: 'en',
  frontMatter: {
    title: 'Who’s there?',
    outcomes: ['ask', { text: 'answer', for: ['Doors'] }],
    kit: [{ item: 'a bell' }],
  },
  body: [
    {
      type: 'block',
      name: 'Activity',
      line: 0,
      settings: { title: 'Doors', minutes: '15' },
      children: [{ type: 'block', name: 'Slide', line: 0, settings: { title: 'A door' }, children: [] }],
    },
  ],
  files: [],
};

it('reads from an address which page is to be opened', () => {
  expect(askedPage('?open=lessons/road-safety')).toEqual({ kind: 'lessons', id: 'road-safety', lang: 'en' });
  expect(askedPage('?open=lessons/road-safety/cy')).toEqual({ kind: 'lessons', id: 'road-safety', lang: 'cy' });
  for (const query of ['', '?open=', '?open=../x', '?open=lessons', '?open=lessons/Road', '?open=https://a.example/b'])
    expect(askedPage(query)).toBeUndefined();
});

it('makes the name of a folder of a title', () => {
  expect(slugOf('Who’s there? Ŵyl a’r ysgol')).toBe('whos-there-wyl-ar-ysgol');
  expect(slugOf('…')).toBe('');
  expect(namedDraft(draft).id).toBe('whos-there');
  expect(namedDraft({ ...draft, frontMatter: {} }).id).toBe('draft');
});

it('tells a draft in a few lines', () => {
  expect(gistOf(draft)).toMatchObject({
    title: 'Who’s there?',
    minutes: 15,
    activities: [{ title: 'Doors', minutes: '15' }],
    outcomes: ['ask', 'answer'],
    kit: ['a bell'],
    slides: 1,
  });
});

it('finds published pages by their words, those with them in the title first', () => {
  const page = (title: string, summary: string): StockPage => {
    return { kind: 'lessons', id: slugOf(title), lang: 'en', title, summary, hash: '', files: [] };
  };
  const pages = [page('Bikes', 'On the road'), page('Road safety', 'Crossing')];
  expect(pagesFound(pages, ' ')).toEqual([]);
  expect(pagesFound(pages, 'ROAD').map(({ title }) => title)).toEqual(['Road safety', 'Bikes']);
  expect(pagesFound(pages, 'road bikes').map(({ title }) => title)).toEqual(['Bikes']);
});

it('saves a half-filled draft as it is, and packs a finished one with who may share it', async () => {
  const work: Work = { key: '1', draft, remarks: [], sender: nobody };
  const saved = packUnfinished(work);
  expect(saved.name).toBe('whos-there.minipolice.zip');
  expect(await openParcel(saved.bytes)).toMatchObject({ note: { complete: false }, drafts: [draft] });
  const sender = { ...nobody, role: 'schools officer', force: 'durham', mayShare: true };
  const sent = await openParcel(packFinished({ ...work, sender }, '2026-11-30').bytes);
  expect(sent).toMatchObject({
    note: { what: 'new', force: 'durham' },
    files: [{ path: 'lessons/whos-there/en.mdx' }],
  });
  for (const wrong of [{ role: 'PC Jane Smith' }, { mayShare: false }, { role: '' }])
    expect(() => packFinished({ ...work, sender: { ...sender, ...wrong } }, '2026-11-30')).toThrow();
});
