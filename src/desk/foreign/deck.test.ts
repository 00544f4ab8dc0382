import { describe, expect, it } from 'vitest';
import { readPage } from '../../document/read-file.ts';
import { draftText, type Draft, type DraftBlock, type DraftNode } from '../draft.ts';
import { nothingKnown } from '../known.ts';
import { readDeck } from '../office/deck.ts';
import { wordsOnPaper, type Piece } from '../office/paper.ts';
import { foreignDecks } from '../testing/foreign-decks.ts';
import { makeDeck } from '../testing/make-deck.ts';
import { understandDeck } from './deck.ts';

const day = '2026-11-30';
async function understood(bytes: Uint8Array, name = 'deck.pptx') {
  const paper = await readDeck(bytes);
  const { drafts, remarks } = understandDeck(paper, { name, bytes }, nothingKnown, day);
  return { paper, draft: drafts[0]!, remarks, told: remarks.map(({ message }) => message).join('\n') };
}

function blocks(nodes: readonly DraftNode[], name: DraftBlock['name']): DraftBlock[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'block') return [];
    return [...(node.name === name ? [node] : []), ...blocks(node.children, name)];
  });
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function reread(draft: Draft) {
  const bytes = new TextEncoder().encode(draftText(draft));
  const path = `${draft.kind}/${draft.id}/${draft.lang}.mdx`;
  return readPage(
    { path, size: bytes.length, special: false, read: () => bytes },
    { kind: draft.kind, id: draft.id, lang: draft.lang },
  );
}

describe.each(foreignDecks)('$name', (deck) => {
  it('is found as its maker meant it', async () => {
    const { draft, told } = await understood(deck.bytes(), deck.name);
    const { frontMatter, body } = draft;
    expect(frontMatter.title).toBe(deck.title);
    expect(blocks(body, 'Activity').map(({ settings }) => [settings.title, settings.minutes])).toEqual(deck.activities);
    for (const [key, wanted] of Object.entries({
      outcomes: deck.outcomes,
      kit: deck.kit,
      vocabulary: deck.vocabulary,
    })) {
      const lines = (frontMatter[key] as unknown[]).map((line) => JSON.stringify(line));
      expect(lines, key).toHaveLength(wanted.length);
      wanted.forEach((words, index) => expect(lines[index]).toContain(words));
    }
    expect(blocks(body, 'Ask')).toHaveLength(deck.questions);
    expect(blocks(body, 'Slide')).toHaveLength(deck.slides);
    const text = draftText(draft);
    for (const words of deck.mustNotAppear) expect(text).not.toContain(words);
    for (const pattern of deck.mustReport) expect(told).toMatch(pattern);
  });

  it('stands with every word of its slides in the draft or in a remark', async () => {
    const { paper, draft, remarks } = await understood(deck.bytes(), deck.name);
    const shown = wordsOf(`${draftText(draft)} ${remarks.map(({ message }) => message).join(' ')}`);
    const known = new Set(shown);
    const all = paper.slides.flatMap(({ title, pieces, notes }) => [
      title,
      wordsOnPaper([...(pieces as Piece[]), ...notes]),
    ]);
    const lost = [...new Set(wordsOf(all.join(' ')))].filter((word) => !known.has(word));
    // Words that say what the others are, names, and times that became minutes.
    const passed =
      /^(\d+|mins?|minutes|munud|say|says|ask|question|discuss|q|the|class|listen|for|inclusion|tip|safeguarding|time|task|introduction|wrap|up|starter|pcso|will|you|need|kit|equipment|adnoddau|learning|intention|outcomes|by|end|of|this|session|children|we|be|able|can|to|when|what|with|whom|dywedwch|gofynnwch|amcanion|dysgu|cychwyn|running|order|delivered|r|sgt|tester|schools|force|police|uk|z|swyddog|un|heddlu|everybody|total|lesson|lasts|key|words)$/;
    expect(lost.filter((word) => !passed.test(word))).toEqual([]);
  });

  it('reads back as a page: what is refused is only what a remark asks for', async () => {
    const { draft, remarks } = await understood(deck.bytes(), deck.name);
    const page = reread(draft);
    const text = page.refusals.filter(({ rule }) => rule !== 'front-matter-fits' && rule !== 'front-matter-reads');
    expect(text.map(({ message }) => message)).toEqual(
      remarks.filter(({ path, mustAnswer }) => mustAnswer && path?.startsWith('body.')).map(() => expect.any(String)),
    );
    expect(page.document.filter((node) => node.type === 'block' && node.name === 'Activity')).toHaveLength(
      deck.activities.length,
    );
  });
});

it('takes hostile words as words', async () => {
  const nasty = [
    '{process.exit()}',
    '<script>alert(1)</script>',
    'import x from "y"',
    '![x](javascript:alert(1))',
    '</Slide></Activity>',
    '---',
    '# heading',
    '| a | b |',
    '[x]: y',
    '&lt;b>',
    '*bold* _it_ `code`',
    'https://example.org <Say>',
  ];
  const { draft } = await understood(
    makeDeck([{ title: 'A' }, { title: '{b} (5 mins)', body: nasty, notes: nasty, table: [nasty] }]),
  );
  const page = reread(draft);
  expect(page.refusals.filter(({ rule }) => !rule.startsWith('front-matter'))).toEqual([]);
  const strings = JSON.stringify(page.document);
  for (const words of nasty) expect(strings).toContain(JSON.stringify(words).slice(1, -1));
  expect(page.document).toHaveLength(1);
});

it('guesses where nothing says where activities begin, and asks for the minutes', async () => {
  const { draft, remarks } = await understood(
    makeDeck([
      { title: 'Dogs', body: [] },
      { title: 'Big dogs', body: ['wait'] },
      { title: 'Small dogs', body: ['wait, too'] },
    ]),
  );
  expect(blocks(draft.body, 'Activity').map(({ settings }) => settings)).toEqual([
    { title: 'Big dogs', minutes: '', part: 'starter' },
  ]);
  expect(blocks(draft.body, 'Slide')).toHaveLength(2);
  expect(remarks).toContainEqual(expect.objectContaining({ path: 'body.0.settings.minutes', mustAnswer: true }));
});
