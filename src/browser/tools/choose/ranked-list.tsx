/** The schools in order. The rows stay where they are, and a new order gives them other schools. */
import { useMemo, useRef } from 'preact/hooks';
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
  useMemo(() => {
    const staying = new Set(held.current === undefined ? opened : [...opened, held.current]);
    const order = ranked.map(({ id }) => id);
    seats.current = seatInOrder(seats.current, order, staying);
  }, [ranked]);
  return (
    <ol class="choose-list" ref={list} onPointerDown={hold} onFocusIn={hold}>
      {ranked.map((each, index) => (
        <SchoolItem
          key={seats.current[index]!.seat}
          school={byId.get(each.id)!}
          ranked={each}
          isInside={index < places}
          isOpen={opened.has(each.id)}
          {...row}
        />
      ))}
    </ol>
  );
}
