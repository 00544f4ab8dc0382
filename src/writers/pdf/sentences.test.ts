import { describe, expect, test } from 'vitest';
import type { Inline } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import { firstSentence } from './sentences.ts';

const text = (value: string): Inline => ({ type: 'text', value });

describe('the first sentence', () => {
  test.each([
    ['Give out the map. Look at it together.', 'Give out the map.'],
    ['Who was short? Ask.', 'Who was short?'],
    ['Say "Stop." Then go on.', 'Say "Stop."'],
    ['At 4.5 metres stop. Turn.', 'At 4.5 metres stop.'],
    ['Wait ... then walk. Stop.', 'Wait ...'],
    ['No end', 'No end'],
    ['', ''],
  ])('of %j is %j', (whole, first) => {
    expect(inlineText(firstSentence([text(whole)]))).toBe(first);
  });

  test('keeps what is bold, and ends inside it', () => {
    const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
    expect(firstSentence([text('Say '), strong('stop'), text(' twice. Then '), strong('go.')])).toEqual([
      text('Say '),
      strong('stop'),
      text(' twice.'),
    ]);
    expect(firstSentence([strong('Stop. Now'), text(' go.')])).toEqual([strong('Stop.')]);
  });
});
