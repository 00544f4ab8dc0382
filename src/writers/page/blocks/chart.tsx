/** A finding drawn as a chart inside a text. */
import { FindingChart } from '../finding-chart.tsx';
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';

/** @throws when there is no such finding: the check lets no such page through */
export function ChartView({ node }: BlockProps<'Chart'>) {
  const finding = usePlace().findings[node.settings.finding];
  if (!finding) throw new Error(`There is no finding called ${node.settings.finding}: npm run check says where.`);
  return <FindingChart finding={finding} linked />;
}
