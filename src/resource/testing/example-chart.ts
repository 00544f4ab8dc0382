/** For tests: a chart with three groups, a figure that nobody printed, and signs that mean something to XML. */
import { translator } from '../../i18n/index.ts';
import type { Finding } from '../../schema/finding.ts';
import { chartWords, type ChartWords } from '../chart-words.ts';
import { exampleEvidence } from './example-resources.ts';

const finding = exampleEvidence({
  title: 'Enjoyed <it>',
  claim: 'Most did.',
  groups: [{ label: 'Ours', sample: 248 }, { label: 'Others' }, { label: 'Third' }],
  figures: [{ label: 'All & most ]]>', values: [77, null, 12] }],
  sample: '248 children',
  caution: 'Take care.',
});

/** @returns its words, with some things changed */
export function exampleChart(more: Partial<Finding> = {}): ChartWords {
  return chartWords({ ...finding, data: { ...finding.data, ...more } }, translator('en'), 'en');
}
