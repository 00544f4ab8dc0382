import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BlockName } from '../../schema/blocks.ts';
import type { Node } from '../../document/model.ts';
import { kindNames } from '../../schema/kinds.ts';
import {
  activityOf,
  exampleEvidence,
  exampleFinding,
  examplePage,
  exampleResource,
} from '../../resource/testing/example-resources.ts';
import { breadcrumbsJsonLd } from './breadcrumbs.ts';
import { findingJsonLd } from './finding.ts';
import { scriptText } from './parts.ts';
import { resourceJsonLd } from './resource.ts';

const site = new URL('https://library.example');
const block = (name: BlockName) => ({ type: 'block', name, line: 1, settings: {}, children: [] }) as unknown as Node;

afterEach(() => vi.unstubAllEnvs());

describe('a lesson', () => {
  it('is a learning resource with the LRMI fields', () => {
    expect(resourceJsonLd(exampleResource('lessons', { document: activityOf(45) }), site)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      '@id': 'https://library.example/lessons/be-seen/',
      name: 'Be seen',
      learningResourceType: 'lesson plan',
      teaches: ['say why bright clothes help'],
      timeRequired: 'PT45M',
      typicalAgeRange: '9-11',
      educationalLevel: ['Year 5', 'Year 6'],
      educationalAlignment: [
        {
          '@type': 'AlignmentObject',
          alignmentType: 'teaches',
          educationalFramework: 'Relationships education, primary',
          description: '2019',
          targetName: 'Being safe: asking for help.',
        },
      ],
      audience: [{ '@type': 'Audience' }, { '@type': 'EducationalAudience', educationalRole: 'teacher' }],
      about: [{ name: 'Road safety' }],
    });
  });

  it('names a source once, with our page about it where it has none of its own', () => {
    expect(resourceJsonLd(exampleResource('lessons'), site).citation).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'National Evaluation',
        creator: { '@type': 'Organization', name: 'University of Northampton' },
        url: 'https://library.example/sources/#national-evaluation-2019',
      },
    ]);
  });

  it.each([
    [['Say'], 'expositive'],
    [['Worksheet'], 'active'],
    [['Slide', 'Ask'], 'mixed'],
    [['Figure'], undefined],
  ] as const)('with %j is %s', (names, expected) => {
    const document = [{ type: 'quote', line: 1, children: names.map(block) } as const];
    expect(resourceJsonLd(exampleResource('lessons', { document }), site).interactivityType).toBe(expected);
  });

  it('is not opened when it names what is not in the reference data', () => {
    expect(() =>
      resourceJsonLd(exampleResource('lessons', { frontMatter: { curriculum: ['no-such'] } }), site),
    ).toThrow('no-such');
    expect(() =>
      resourceJsonLd(exampleResource('lessons', { frontMatter: { force: 'no-such', organisation: undefined } }), site),
    ).toThrow('no-such');
  });
});

describe('any resource', () => {
  it.each(kindNames)('says who shares it and under which licence: %s', (kind) => {
    const shared = resourceJsonLd(
      exampleResource(kind, { frontMatter: { force: 'durham', organisation: undefined } }),
      site,
    );
    expect(shared).toMatchObject({
      author: { '@type': 'Organization', name: 'Durham Constabulary', url: 'https://www.durham.police.uk/' },
      publisher: { '@type': 'Organization', name: 'The Mini-Police Library', url: 'https://library.example/' },
      license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      creativeWorkStatus: 'draft',
      isAccessibleForFree: true,
    });
  });

  it.each(kindNames)('that is withdrawn says so, since when, why and what to use instead: %s', (kind) => {
    const withdrawn = { date: '2026-11-21', reason: 'It is out of date.', instead: 'lessons/be-heard' };
    expect(resourceJsonLd(exampleResource(kind, { frontMatter: { withdrawn } }), site)).toMatchObject({
      creativeWorkStatus: 'withdrawn',
      expires: '2026-11-21',
      correction:
        'Do not use this. Withdrawn on 21 November 2026. It is out of date. Use this instead: https://library.example/lessons/be-heard/',
    });
    expect(resourceJsonLd(exampleResource(kind), site)).not.toHaveProperty('expires');
  });

  it('in Welsh says so, and what it is a translation of', () => {
    expect(resourceJsonLd(exampleResource('guidance', { lang: 'cy' }), site)).toMatchObject({
      '@type': 'Article',
      inLanguage: 'cy-GB',
      about: [{ name: 'Diogelwch ar y ffyrdd' }],
      translationOfWork: { '@id': 'https://library.example/guidance/be-seen/' },
    });
    expect(resourceJsonLd(exampleResource('guidance'), site)).not.toHaveProperty('translationOfWork');
    const lesson = exampleResource('lessons', { lang: 'cy' });
    const curriculum = lesson.curriculum.map((entry) => ({ ...entry, statementCy: 'Bod yn ddiogel: gofyn am help.' }));
    expect(resourceJsonLd({ ...lesson, curriculum }, site)).toMatchObject({
      educationalAlignment: [
        { targetName: 'Bod yn ddiogel: gofyn am help.', educationalFramework: 'Relationships education, primary' },
      ],
    });
  });
});

describe('a programme', () => {
  const beside = [
    examplePage('lessons', { document: activityOf(40) }),
    examplePage('lessons', { id: 'ring-101', document: activityOf(50) }),
  ];
  const sessions = ['be-seen', 'ring-101', 'be-seen'].map((lesson, week) => ({ when: `Week ${week + 1}`, lesson }));

  it('is a course made of its lessons, each once, and takes the time of all sessions', () => {
    const course = resourceJsonLd(exampleResource('programmes', { frontMatter: { sessions }, beside }), site);
    expect(course).toMatchObject({
      '@type': 'Course',
      provider: { name: 'The Mini-Police Library' },
      timeRequired: 'PT130M',
      typicalAgeRange: '7-9',
    });
    expect(course.hasPart).toMatchObject([
      { '@type': 'LearningResource', '@id': 'https://library.example/lessons/be-seen/', timeRequired: 'PT40M' },
      { '@id': 'https://library.example/lessons/ring-101/' },
    ]);
    expect(course).not.toHaveProperty('hasCourseInstance');
  });
});

it('a finding is a dataset that carries its sample and its caution, and no value that nobody printed', () => {
  const dataset = findingJsonLd(exampleFinding, site);
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    creator: { name: 'University of Northampton' },
    citation: 'National Evaluation, April 2019, Figure 4.5',
  });
  expect(dataset.description).toBe(
    'Most children enjoyed all of it. 248 children, asked online. They were not chosen at random.',
  );
  expect(dataset.variableMeasured).toEqual([
    {
      '@type': 'PropertyValue',
      name: 'Enjoyed all of it',
      description: 'In the mini-police',
      value: 77,
      unitText: 'percent',
    },
  ]);
  expect(dataset).not.toHaveProperty('license');
});

it('a finding in Welsh says that it is, and of what it is a translation', () => {
  expect(findingJsonLd(exampleEvidence({}, 'cy'), site)).toMatchObject({
    '@id': 'https://library.example/cy/evidence/enjoyed-all/',
    translationOfWork: { '@id': 'https://library.example/evidence/enjoyed-all/' },
    inLanguage: 'cy-GB',
    description: 'Mwynhaodd y rhan fwyaf o blant y cyfan. 248 o blant, wedi’u holi ar-lein. Ni ddewiswyd nhw ar hap.',
    citation: 'National Evaluation, April 2019, Ffigur 4.5',
    variableMeasured: [{ name: 'Wedi mwynhau’r cyfan', description: 'Yn yr Heddlu Bach', value: 77 }],
  });
});

it('breadcrumbs lead from the home page to this one, below the base path', () => {
  vi.stubEnv('BASE_URL', '/mini-police/');
  const { itemListElement } = breadcrumbsJsonLd(
    [{ label: 'Lessons', path: '/lessons/' }],
    { title: 'Be seen', address: 'https://library.example/mini-police/lessons/be-seen/' },
    'en',
    site,
  );
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://library.example/mini-police/' },
    { '@type': 'ListItem', position: 2, name: 'Lessons', item: 'https://library.example/mini-police/lessons/' },
    { '@type': 'ListItem', position: 3, name: 'Be seen', item: 'https://library.example/mini-police/lessons/be-seen/' },
  ]);
});

it('no title can end the script element that holds it', () => {
  const text = scriptText(
    resourceJsonLd(exampleResource('guidance', { frontMatter: { title: '</script><!--<script>' } }), site),
  );
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe('</script><!--<script>');
});
