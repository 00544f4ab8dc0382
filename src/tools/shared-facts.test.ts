import { expect, it } from 'vitest';
import { sharedFacts, withoutShared } from './shared-facts.ts';

const card = (minutes: string, stage = 'Draft') => ({ minutes, stage });

it('names what every card says, and takes it off each', () => {
  const shared = sharedFacts([card('40 minutes'), card('50 minutes'), card('60 minutes')]);
  expect(shared).toEqual({ stage: 'Draft' });
  expect(withoutShared(card('40 minutes'), shared)).toEqual({ minutes: '40 minutes' });
});

it('names nothing that one card does not say, and nothing of two cards', () => {
  expect(sharedFacts([card('40 minutes'), card('50 minutes'), card('60 minutes', 'Piloted')])).toEqual({});
  expect(sharedFacts([card('40 minutes'), card('40 minutes'), { minutes: '40 minutes' }])).toEqual({
    minutes: '40 minutes',
  });
  expect(sharedFacts([card('40 minutes'), card('40 minutes')])).toEqual({});
});
