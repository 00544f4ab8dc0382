/** What to bring, in words: how many of each is counted for ten children, for thirty, or for both. */
import type { Translate } from '../i18n/index.ts';
import { childrenIn, type Group, type GroupSizes, type KitLine } from '../schema/kit.ts';
import { ours, theirs } from './sections/lines.ts';
import type { Line } from './sections/section.ts';

/** What a lesson says about whom it is for. */
export interface ForGroups {
  readonly group: readonly Group[];
  readonly groupSizes?: GroupSizes | undefined;
}

/** Children in a group where the lesson does not say how many groups there are. */
const inAGroup = 5;

/** @returns how many of it a group of children needs; undefined where the line does not say */
export function howMany({ count, per, spare }: KitLine, group: Group, sizes?: GroupSizes): number | undefined {
  if (count === undefined && per === undefined && spare === undefined) return undefined;
  const children = childrenIn[group];
  const lots = {
    session: 1,
    child: children,
    pair: Math.ceil(children / 2),
    three: Math.ceil(children / 3),
    group: sizes?.[group]?.groups ?? Math.ceil(children / inAGroup),
  }[per ?? 'session'];
  return lots * (count ?? 1) + (spare ?? 0);
}

/** @returns a line of the kit with its number: `Copies of worksheet 1: 18 (one for each pair, 3 spare)` */
export function kitWords(line: KitLine, { group, groupSizes }: ForGroups, t: Translate): Line {
  const numbers = group.map((each) => ({ each, count: howMany(line, each, groupSizes) }));
  const [first] = numbers;
  if (first?.count === undefined) return [theirs(line.item)];
  const amount = numbers.every(({ count }) => count === first.count)
    ? String(first.count)
    : numbers.map(({ each, count = 0 }) => t(`kit.amount.${each}`, { amount: count })).join(', ');
  const { per = 'session', count = 1, spare } = line;
  const how = [
    ...(per === 'session' ? [] : [count === 1 ? t(`kit.each.${per}`) : t(`kit.per.${per}`, { count })]),
    ...(spare === undefined ? [] : [t('kit.spare', { count: spare })]),
  ];
  return [theirs(line.item), ours(`: ${amount}${how.length > 0 ? ` (${how.join(', ')})` : ''}`)];
}
