/**
 * The page that a head can say yes to: what happens, the school's jobs before, during and after, what the safeguarding
 * lead reads, curriculum, and words for the letter home. It is read in two minutes, and printed on one side.
 */
import { timeline } from '../../document/timings.ts';
import { either, listed, translator, type Translate } from '../../i18n/index.ts';
import { kitWords } from '../kit-words.ts';
import type { Resource } from '../resource.ts';
import { versionsOf } from '../version-of.ts';
import { glance, lengthsOf } from './glance.ts';
import { itemsOf, ours, theirs } from './lines.ts';
import { sectionsOf } from './index.ts';
import { everySection, type Item, type Line, type Section } from './section.ts';
import type { TellingOptions } from './telling.ts';

/** @returns its sections in the order a head reads them; what the lesson's own sections tell is taken from those */
export function schoolSections(lesson: Resource<'lessons'>, options: TellingOptions = {}): Section[] {
  const { frontMatter: given, around: lang, document } = lesson;
  const t = translator(lang);
  const all = sectionsOf(lesson, options);
  const told = [...everySection(all)];
  const taken = (id: string) => told.filter((section) => 'id' in section && section.id === id);
  const shorter = versionsOf(lesson).map(({ version }) => version);
  const steps = timeline(document).map(({ activity: { settings }, from, to }): Item => {
    const without = shorter.flatMap(({ slot, leftOut }) => (leftOut.includes(settings.title) ? String(slot) : []));
    const left = without.length > 0 ? ` (${t('school.leftOut', { versions: listed(lang, without) })})` : '';
    return {
      line: [
        ours(`${t('school.happens.step', { from, to })}: `, { look: 'muted' }),
        theirs(settings.title),
        ours(left, { look: 'muted' }),
      ],
    };
  });
  const job = (id: string, title: string, items: readonly Item[]) => [{ type: 'list', id, title, items } as const];
  return [
    ...all.filter(({ type }) => type === 'head'),
    ...taken('withdrawn'),
    { type: 'facts', facts: glance(lesson, '#teacher') },
    {
      type: 'beside',
      columns: [[{ type: 'list', id: 'happens', title: t('school.happens'), items: steps }], taken('outcomes')],
    },
    {
      type: 'group',
      id: 'teacher',
      title: t('school.jobs'),
      sections: [
        {
          type: 'beside',
          columns: [
            job('before', t('lesson.teacher.before'), itemsOf(given.teacher.before)),
            job('during', t('school.during'), during(lesson, t)),
            job('after', t('lesson.teacher.after'), itemsOf(given.teacher.after)),
          ],
        },
      ],
    },
    {
      type: 'warning',
      id: 'safeguarding',
      title: t('school.dsl'),
      about: [ours(t('lesson.agreeFirst.who'))],
      items: itemsOf(given.safeguarding),
    },
    { type: 'words', id: 'home', title: t('school.letter'), line: letter(lesson, t) },
    ...taken('curriculum'),
    ...all.filter(({ type }) => type === 'receipts'),
  ];
}

/** Who stays with the children, and what the school has ready. */
function during({ frontMatter: given }: Resource<'lessons'>, t: Translate): Item[] {
  const brought = given.kit.filter(({ from }) => from === 'school').map((each) => kitWords(each, given, t));
  return [
    { line: [given.supervision ? theirs(given.supervision.who) : ours(t('supervision.unsaid'))] },
    ...brought.map((words): Item => ({ line: [ours(`${t('school.during.brings')} `), ...words] })),
  ];
}

/** Words that a school can copy: square brackets stand where it fills in its own. */
function letter(lesson: Resource<'lessons'>, t: Translate): Line {
  const { title, summary, home } = lesson.frontMatter;
  const values = { title, lengths: either(lesson.around, lengthsOf(lesson)) };
  return [
    ours(`${t('school.letter.text', values)} `),
    theirs(`${summary} `),
    ...(home === undefined ? [] : [ours(`${t('lesson.home')}: `), theirs(`${home} `)]),
    ours(t('school.letter.ask', values)),
  ];
}
