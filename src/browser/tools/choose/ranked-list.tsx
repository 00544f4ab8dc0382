/** The schools in order. Rows stay where they are, and a new order gives them other schools. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { School } from '../../../schema/force-file.ts';
import type { Ranked } from '../../../tools/choosing/rank.ts';
import { SchoolItem, type RowProps } from './school-item.tsx';
import { seatInOrder, type Seat } from './seats.ts';

interface Props {
  readonly schools: readonly School[];
  readonly ranked: readonly Ranked[];
  /** How many of them there is a place for. */
  readonly places: number;
  /** The schools whose rows are open. */
  readonly opened: ReadonlySet<string>;
  readonly row: RowProps;
}

export function RankedList({ schools, ranked, places, opened, row }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const seats = useRef<readonly Seat[]>([]);
  /** The school that was last pressed or reached: what is about to happen to it must not happen to another. */
  const held = useRef<string>();
  const hold = ({ target }: Event) => {
    const at = [...(list.current?.children ?? [])].findIndex((each) => each.contains(target as Node));
    held.current = seats.current[at]?.id;
  };
  const byId = useMemo(() => new Map(schools.map((school) => [school.id, school])), [schools]);
  const rows = useMemo(() => {
    const [before, order] = [seats.current, ranked.map(({ id }) => id)];
    const staying = new Set(held.current === undefined ? opened : [...opened, held.current]);
    seats.current = seatInOrder(before, order, staying);
    const stood = new Set(before.map(({ seat }) => seat));
    return {
      toPlace: new Set(seats.current.filter(({ id, seat }) => staying.has(id) || !stood.has(seat))),
      // In the order of their seats, in which none ever moves: Preact would move hundreds for the sake of one.
      drawn: seats.current.map(({ seat }, index) => ({ seat, index })).sort((one, other) => one.seat - other.seat),
    };
  }, [ranked]);
  useLayoutEffect(() => {
    if (list.current) place(list.current, seats.current, rows.toPlace);
  }, [rows]);
  return (
    <ol class="choose-list" ref={list} onPointerDown={hold} onFocusIn={hold}>
      {rows.drawn.map(({ seat, index }) => {
        const each = ranked[index]!;
        return (
          <SchoolItem
            key={seat}
            seat={seat}
            school={byId.get(each.id)!}
            ranked={each}
            isInside={index < places}
            isOpen={opened.has(each.id)}
            {...row}
          />
        );
      })}
    </ol>
  );
}

/** @param toPlace those that may stand elsewhere; all others stand in order, one below the other */
function place(list: HTMLOListElement, seats: readonly Seat[], toPlace: ReadonlySet<Seat>): void {
  if (toPlace.size === 0) return;
  const bySeat = new Map(([...list.children] as HTMLElement[]).map((row) => [Number(row.dataset.seat), row]));
  let next: HTMLElement | null = null;
  for (const each of [...seats].reverse()) {
    const row: HTMLElement = bySeat.get(each.seat)!;
    if (toPlace.has(each) && row.nextElementSibling !== next) list.insertBefore(row, next);
    next = row;
  }
}
