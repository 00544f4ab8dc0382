import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatInOrder, type Seat } from './seats.ts';

const none = new Set<string>();
const seated = (...ids: readonly string[]): Seat[] => ids.map((id, seat) => ({ id, seat }));

test('a new order gives the rows other schools, and moves none', () => {
  expect(seatInOrder(seated('hill', 'dale', 'lake'), ['lake', 'hill', 'dale'], none)).toEqual(
    seated('lake', 'hill', 'dale'),
  );
});

test('the row of a school that somebody is in goes with it, and no other moves', () => {
  expect(
    seatInOrder(seated('hill', 'dale', 'lake', 'moor'), ['lake', 'dale', 'moor', 'hill'], new Set(['hill'])),
  ).toEqual([
    { id: 'lake', seat: 1 },
    { id: 'dale', seat: 2 },
    { id: 'moor', seat: 3 },
    { id: 'hill', seat: 0 },
  ]);
});

test('a school that comes gets a row of its own, and one that goes leaves none', () => {
  expect(seatInOrder(seated('hill', 'dale'), ['lake', 'hill', 'dale'], none)).toEqual(seated('lake', 'hill', 'dale'));
  expect(seatInOrder(seated('hill', 'dale'), ['dale'], new Set(['hill', 'dale']))).toEqual([{ id: 'dale', seat: 1 }]);
});

test('whatever the order: every school has one row, those that stay keep theirs, the others do not pass each other', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'));
  fc.assert(
    fc.property(ids, ids, fc.array(fc.constantFrom(...'abcdefghijklmnop')), (was, order, open) => {
      const [before, staying] = [seated(...was), new Set(open)];
      const after = seatInOrder(before, order, staying);
      expect(after.map(({ id }) => id)).toEqual(order);
      expect(new Set(after.map(({ seat }) => seat)).size).toBe(order.length);
      for (const { id, seat } of before)
        if (staying.has(id) && order.includes(id)) expect(after).toContainEqual({ id, seat });
      const others = after.filter(({ id }) => !(staying.has(id) && was.includes(id))).map(({ seat }) => seat);
      expect(others).toEqual(others.toSorted((one, other) => one - other));
    }),
  );
});
