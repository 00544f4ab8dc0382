import { describe, expect, test } from 'vitest';
import { isMended } from './mended.ts';

const part = (...words: unknown[]) => JSON.stringify(words.map((value) => [{ type: 'text', value }, 12]));

describe('a mended typo', () => {
  test.each([
    ['nothing', 'Hold up the two coats.', 'Hold up the two coats.'],
    ['a letter left out', 'Hold up the two coats togeter.', 'Hold up the two coats together.'],
    ['a letter too many', 'Look bothh ways.', 'Look both ways.'],
    ['a wrong letter', 'Wear a reflectof.', 'Wear a reflector.'],
    ['two letters swapped', 'Which coat is brigther?', 'Which coat is brighter?'],
    ['a capital and a full stop', 'hold up the two coats', 'Hold up the two coats.'],
    ['a comma, dashes and quotation marks', '"Stop" – then look', '‘Stop’, then look'],
    ['a space', 'Every one stands up.', 'Everyone stands up.'],
    ['a hyphen', 'Wear hi-vis.', 'Wear hi vis.'],
  ])('%s', (_, before, now) => expect(isMended(part(before), part(now))).toBe(true));
});

describe('a change', () => {
  test.each([
    ['another figure', 'Wait 2 minutes.', 'Wait 3 minutes.'],
    ['a decimal point', 'Step back 1.5 metres.', 'Step back 15 metres.'],
    ['a sign before a figure', 'It is 5 degrees.', 'It is -5 degrees.'],
    ['a number in words', 'Wait three minutes.', 'Wait threw minutes.'.replace('threw', 'seven')],
    ['another word', 'Hold up the two coats.', 'Hold up the two hats.'],
    ['a short word that says the opposite', 'You can cross now.', 'You can cross not.'],
    ['a word more', 'You can cross.', 'You can never cross.'],
    ['a word fewer', 'Do not cross here.', 'Do cross here.'],
    ['words in another order', 'Stop, then look.', 'Look, then stop.'],
    ['a real word that stands elsewhere in it', 'A safer way. The brave.', 'A safes way. The safer.'],
    ['another beginning', 'Fight it.', 'Light it.'],
    ['two letters', 'Wear a reflektar strip.', 'Wear a reflector strip.'],
  ])('%s', (_, before, now) => expect(isMended(part(before), part(now))).toBe(false));

  test('a paragraph more, a number of a setting, and more than a handful of words', () => {
    expect(isMended(part('One.'), part('One.', 'Two.'))).toBe(false);
    expect(isMended('[{"minutes":5}]', '[{"minutes":6}]')).toBe(false);
    expect(isMended('[]', '[{"minutes":6}]')).toBe(false);
    const typos = ['brigth', 'togther', 'childern', 'teachre', 'reflctor', 'pavment'];
    const words = ['bright', 'together', 'children', 'teacher', 'reflector', 'pavement'];
    const some = (count: number) =>
      isMended(part(typos.slice(0, count).join(' ')), part(words.slice(0, count).join(' ')));
    expect([some(5), some(6)]).toEqual([true, false]);
  });
});
