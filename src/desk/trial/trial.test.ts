import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../checks/index.ts';
import { exampleLibrary, hashOf, lesson, lessonText } from '../../checks/examples.ts';
import { readLibrary } from '../../document/library.ts';
import { openParcel } from '../parcel/open.ts';
import { receiptFrom, type TrialAnswers } from './answers.ts';
import { waysToSend } from './send.ts';

const today = '2026-11-21';
const tried = { id: 'be-seen', hash: hashOf(lessonText()), titles: ['What drivers see'], title: 'Be seen' };
const answers: TrialAnswers = {
  month: '2026-11',
  years: ['5'],
  children: '28',
  minutes: { 'What drivers see': '12' },
  keep: '- The two coats\n\nThe torch: "both" of them',
  again: 'yes',
  role: 'PCSO',
  force: 'durham',
  cards: { 'learned.happy': '20', 'learned.between': '6', 'learned.sad': '2' },
  mayShare: true,
};
const receipt = (change: TrialAnswers = {}) => receiptFrom({ ...answers, ...change }, tried, today);
const finished = (change?: TrialAnswers) => {
  const made = receipt(change);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made;
};

describe('a receipt from a form', () => {
  it('passes the check beside its lesson, and small counts are left out', () => {
    const { path, text } = finished();
    expect(path).toMatch(/^lessons\/be-seen\/tried-durham-2026-11-[0-9a-f]{4}\.yaml$/);
    expect(text).not.toMatch(/sad|between/);
    const all = { ...exampleLibrary, ...lesson('').files, [path]: text } as Record<string, string>;
    const files = Object.entries(all).map(([name, words]) => {
      const bytes = new TextEncoder().encode(words);
      return { path: name, size: bytes.length, special: false, read: () => bytes };
    });
    const library = readLibrary(files);
    expect(checkLibrary(library, today)).toEqual([]);
    expect(library.trials[0]?.data).toMatchObject({
      children: 28,
      keep: ['The two coats', 'The torch: "both" of them'],
    });
  });

  it.each([
    ['month', { month: '2026-12' }, 'month'],
    ['again', { again: '' }, 'again'],
    ['role', { role: 'Sam Example' }, 'role'],
    ['force', { force: '', organisation: ' ' }, 'who'],
    ['change', { change: 'Ask sam.example@durham.police.uk' }, 'personal'],
    ['children', { children: 'many' }, 'number'],
    ['children', { children: '0' }, 'number'],
    ['keep', { keep: 'x'.repeat(301) }, 'long'],
    ['mayShare', { mayShare: false }, 'share'],
  ] as const)('refuses %s where it stands', (field, change, fault) => {
    const made = receipt(change);
    expect('problems' in made && made.problems).toEqual([{ field, fault }]);
  });

  it('goes as a parcel that can be opened, as an issue and as a letter', async () => {
    const settings = { repository: 'https://github.com/a/b', mailbox: 'team@example.org' };
    const { parcel, issue, mail } = waysToSend(finished(), tried, settings, today);
    const opened = await openParcel(parcel.bytes);
    expect(opened).toMatchObject({ note: { what: 'trial', force: 'durham' }, files: [{ path: finished().path }] });
    expect(issue).toMatch(/^https:\/\/github\.com\/a\/b\/issues\/new\?title=Tried%3A%20Be%20seen&body=/);
    expect(mail).toMatch(/^mailto:team@example\.org\?subject=/);
  });

  it('is too long for an address at times, and goes as a parcel then', () => {
    const long = Array.from({ length: 5 }, () => 'ŵ'.repeat(300)).join('\n');
    const settings = { repository: 'https://github.com/a/b' };
    expect(waysToSend(finished({ keep: long, change: long }), tried, settings, today).issue).toBeUndefined();
    expect(waysToSend(finished(), tried, {}, today)).toEqual({ parcel: expect.anything() });
  });
});
