import { describe, expect, it } from 'vitest';
import type { Force } from '../../src/schema/reference.ts';
import { BadUse } from '../bad-use.ts';
import type { Asker } from './ask.ts';
import { wishToStart } from './wish.ts';

const forces: Force[] = [
  { id: 'durham', name: 'Durham Constabulary', nation: 'england', web: 'https://www.durham.police.uk/' },
];
const wish = (...words: string[]) => wishToStart(words, () => forces, undefined);

/** Somebody who gives these answers in turn. */
const answering = (...answers: string[]) => {
  const questions: string[] = [];
  const asker: Asker = {
    ask: async (question, read) => {
      questions.push(question);
      const answer = read(answers.shift() ?? '');
      if ('no' in answer) throw new Error(answer.no);
      return answer.value;
    },
    close: () => undefined,
  };
  return { asker, questions };
};

describe('on the command line', () => {
  it.each([
    [
      ['lesson', 'Bike marking', '--force', 'durham'],
      { make: 'page', kind: 'lesson', id: 'bike-marking', title: 'Bike marking', sharedBy: { force: 'durham' } },
    ],
    [
      ['--organisation', 'A school', 'case-study', 'Ŵyn', '--id', 'lambs'],
      { make: 'page', kind: 'case-study', id: 'lambs', title: 'Ŵyn', sharedBy: { organisation: 'A school' } },
    ],
    [['finding', 'Who took part'], { make: 'finding', kind: 'finding', id: 'who-took-part', title: 'Who took part' }],
    [['lesson', 'road-safety', '--lang', 'cy'], { make: 'translation', kind: 'lesson', of: 'road-safety' }],
    [['finding', 'enjoyed-all', '--lang', 'cy'], { make: 'translation', kind: 'finding', of: 'enjoyed-all' }],
  ])('%j', async (words, made) => {
    expect(await wish(...words)).toEqual(made);
  });

  it.each([
    [[], /missing: the kind \(lesson, .*; the title .*; --force or --organisation/],
    [['lesson'], /missing: the title/],
    [['finding'], /missing: the title \(in quotes\)\.$/],
    [['lesson', 'Bikes'], /missing: --force or --organisation/],
    [['lesson', '--lang', 'cy'], /missing: the id of what to translate/],
    [['leson', 'Bikes'], /Did you mean lesson\?/],
    [['lesson', 'Bikes', '--force', 'durhm'], /Did you mean durham\?/],
    [['lesson', 'Bikes', '--force', 'durham', '--organisation', 'x'], /not both/],
    [['lesson', 'Bike', 'marking', '--force', 'durham'], /in quotes: "Bike marking"/],
    [['lesson', ' ', '--force', 'durham'], /title is empty/],
    [['lesson', '???', '--force', 'durham'], /with --id/],
    [['lesson', 'Bikes', '--force', 'durham', '--id', '../bikes'], /cannot be an address/],
    [['lesson', 'road-safety', '--lang', 'fr'], /no language called "fr"/],
    [['lesson', 'road-safety', '--lang', 'cy', '--force', 'durham'], /from the English: leave/],
    [['finding', 'Bikes', '--force', 'durham'], /leave --force and --organisation out/],
  ])('%j is bad use', async (words, message) => {
    await expect(wish(...words)).rejects.toThrow(message);
    await expect(wish(...words)).rejects.toBeInstanceOf(BadUse);
  });
});

describe('at a terminal', () => {
  it('asks for everything', async () => {
    const { asker, questions } = answering('lesson', 'Bike marking', 'Durham Constabulary');
    expect(await wishToStart([], () => forces, asker)).toMatchObject({
      kind: 'lesson',
      title: 'Bike marking',
      sharedBy: { force: 'durham' },
    });
    expect(questions).toHaveLength(3);
  });

  it('asks only for what was not given', async () => {
    const { asker, questions } = answering('', 'A school');
    expect(await wishToStart(['lesson', 'Bike marking'], () => forces, asker)).toMatchObject({
      sharedBy: { organisation: 'A school' },
    });
    expect(questions).toEqual([expect.stringContaining('Which force'), expect.stringContaining('Which organisation')]);
  });

  it('asks nothing when all is said', async () => {
    const { asker, questions } = answering();
    await wishToStart(['lesson', 'Bike marking', '--organisation', 'A school'], () => forces, asker);
    expect(questions).toEqual([]);
  });
});
