import { describe, expect, test } from 'vitest';
import type { Reference } from '../schema/reference.ts';
import { alsoUnderAim, evidenceGroup } from './evidence-groups.ts';

const ofRunning = ['running-a-programme', 'choosing-schools', 'choosing-children', 'safeguarding'];
const groups: Reference['evidence-groups'] = [
  { id: 'reach', topics: ofRunning, firstAim: 'community-links', alsoUnderAims: 'where-nothing-is-nearer' },
  { id: 'running', topics: ofRunning, alsoUnderAims: 'where-nothing-is-nearer' },
  { id: 'work-experience', topics: ['work-experience', 'volunteers'], alsoUnderAims: 'where-nothing-is-nearer' },
  { id: 'elsewhere', notMainly: ['evidence'], alsoUnderAims: 'always' },
  {
    id: 'method',
    topics: ['evidence'],
    nothingElse: true,
    printedIn: ['Survey Sample', 'Approach'],
    alsoUnderAims: 'never',
  },
];

const place = (topics: string[], aims: string[] = ['relationships'], where?: string) =>
  evidenceGroup({ topics, aims, source: { id: 'national-evaluation-2019', where } }, groups);

describe('a finding stands', () => {
  test.each([
    [['evidence'], ['behaviour', 'relationships'], 'behaviour'],
    [['evidence', 'police-roles'], ['relationships'], 'relationships'],
    [['evidence', 'running-a-programme'], ['relationships'], 'running'],
    [['evidence', 'running-a-programme'], ['community-links'], 'reach'],
    [['evidence', 'choosing-schools'], ['relationships'], 'running'],
    [['moving-on', 'evidence'], ['skills-and-confidence'], 'elsewhere'],
    [['work-experience', 'running-a-programme', 'evidence'], ['community-links'], 'work-experience'],
    [['volunteers', 'evidence'], ['community-links'], 'work-experience'],
  ])('about %j for the aims %j: under %s', (topics, aims, group) => {
    expect(place(topics, aims)).toBe(group);
  });

  test('with who took part, where it is printed with the sample and about nothing else', () => {
    expect(place(['evidence'], ['relationships'], 'Chapter 4, Survey Sample, text before figure 4.2')).toBe('method');
    expect(place(['evidence'], ['relationships'], 'Executive Summary, Approach; chapter 3')).toBe('method');
    expect(place(['evidence', 'running-a-programme'], ['relationships'], 'Chapter 4, Survey Sample')).toBe('running');
    expect(place(['evidence'], ['relationships'], 'Chapter 4, Perspectives on Safety')).toBe('relationships');
  });
});

test('where no list of groups is kept, under its first aim', () => {
  const source = { id: 'national-evaluation-2019' };
  expect(evidenceGroup({ topics: ['volunteers'], aims: ['behaviour'], source }, [])).toBe('behaviour');
});

describe('an aim points to findings that stand in another group', () => {
  const aims = ['citizenship'];
  const [near, running, elsewhere, method] = [
    { group: 'citizenship', aims },
    { group: 'running', aims },
    { group: 'elsewhere', aims },
    { group: 'method', aims },
  ];

  test('to how programmes are run only where nothing is nearer, and never to who took part', () => {
    expect(alsoUnderAim([running, elsewhere, method], 'citizenship', groups)).toEqual([running, elsewhere]);
    expect(alsoUnderAim([near, running, elsewhere, method], 'citizenship', groups)).toEqual([elsewhere]);
    expect(alsoUnderAim([running, elsewhere], 'behaviour', groups)).toEqual([]);
  });

  test('to what stands under another aim', () => {
    const other = { group: 'relationships', aims: ['relationships', 'citizenship'] };
    expect(alsoUnderAim([near, other], 'citizenship', groups)).toEqual([other]);
  });
});
