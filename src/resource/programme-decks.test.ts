import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../disk/load-library.ts';
import { shelfTexts } from '../disk/shelf-texts.ts';
import { sceneText } from '../document/slides/scene-text.ts';
import { translator } from '../i18n/index.ts';
import { programmeDeck } from './programme-decks.ts';
import { isOf, type Resource } from './resource.ts';
import { printerOf } from './to-print.ts';

const library = loadLibrary(undefined, () => false);
const print = printerOf(library, shelfTexts());
const programmes = library.everyPage
  .filter(({ kind, lang }) => kind === 'programmes' && lang === 'en')
  .map(print)
  .filter((page): page is Resource<'programmes'> => isOf(page, 'programmes'));
const t = translator('en');
const names = ['assembly', 'staff-meeting', 'parents-evening'] as const;
const all = programmes.flatMap((programme) =>
  names.map((name) => ({ programme, name, id: `${programme.id}, ${name}` })),
);

describe.each(all)('$id', ({ programme, name }) => {
  const { slides, opening, picture } = programmeDeck(programme, name, t, 'en');

  test('has five slides with the first, each with few words, a drawing and notes', () => {
    expect(slides).toHaveLength(4);
    expect(opening.length).toBeGreaterThan(1);
    expect(Object.keys(programme.ownDrawings)).toContain(picture);
    for (const { scene, notes } of slides) {
      expect(sceneText(scene).split(/\s+/).length, sceneText(scene)).toBeLessThanOrEqual(25);
      expect(scene.picture?.from === 'shelf' && Object.keys(programme.ownDrawings)).toContain(
        scene.picture?.from === 'shelf' ? scene.picture.name : '',
      );
      expect(notes.length).toBeGreaterThan(0);
    }
  });

  test('says nothing that is not in the programme or its lessons: every session stands in the notes', () => {
    const said = slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('\n');
    for (const lesson of programme.lessons) expect(said).toContain(lesson.frontMatter.title);
  });
});

test('parents read which subjects are agreed first, and staff what the teacher does before', () => {
  const programme = programmes.find(({ id }) => id === 'seven-week-starter')!;
  const notesOf = (name: (typeof names)[number]) =>
    programmeDeck(programme, name, t, 'en').slides.flatMap(({ notes }) => notes.map(({ text }) => text));
  const brief = programme.lessons.filter(({ frontMatter }) => frontMatter.sensitivity === 'brief-first');
  expect(brief.length).toBeGreaterThan(0);
  for (const { frontMatter } of brief)
    expect(notesOf('parents-evening').join('\n')).toContain(`${frontMatter.title}. ${frontMatter.summary}`);
  const [lesson] = programme.lessons;
  const [first] = lesson!.frontMatter.teacher.before;
  expect(notesOf('staff-meeting')).toContain(typeof first === 'string' ? first : first!.text);
});
