/** Which drawn row shows which school, so that a new order moves words and not rows. */

export interface Seat {
  /** Of the drawn row: its key. */
  readonly seat: number;
  /** Of the school that it shows. */
  readonly id: string;
}

/**
 * Five hundred rows that change places are five hundred rows laid out anew; five hundred that get other words are not.
 *
 * @param before the rows as they stand, from the top
 * @param order the schools as they shall be read, each once
 * @param staying the schools that keep their own row, which moves with them: those that somebody is in
 * @returns the rows in that order. The others stand as they did, one below the other
 */
export function seatInOrder(
  before: readonly Seat[],
  order: readonly string[],
  staying: ReadonlySet<string>,
): readonly Seat[] {
  const wanted = new Set(order);
  const kept = new Map(before.filter(({ id }) => staying.has(id) && wanted.has(id)).map(({ id, seat }) => [id, seat]));
  const free = before.filter(({ id }) => !kept.has(id)).map(({ seat }) => seat);
  let next = before.reduce((most, { seat }) => Math.max(most, seat), -1);
  let used = 0;
  return order.map((id) => ({ id, seat: kept.get(id) ?? free[used++] ?? ++next }));
}
