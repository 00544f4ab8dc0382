/** The content of this repository: what it promises its readers, and that everybody can start from a starter. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { firstWordsOpenTheSession } from './checks/first-words-open-the-session.ts';
import { checkLibrary } from './checks/index.ts';
import { versionIsWhole } from './checks/version-is-whole.ts';
import type { ContentFile } from './document/files.ts';
import { lessonParts } from './document/lesson-parts.ts';
import { readLibrary } from './document/library.ts';
import { everyNode, isBlock, type Node } from './document/model.ts';
import { plainText } from './document/plain-text.ts';
import { sheetsDone, slidesShown } from './document/shown-and-done.ts';
import { totalMinutes } from './document/timings.ts';
import { filesIn } from './disk/content-folder.ts';
import { askedGroupNames, evidenceGroupNames, shownFirstPlaces } from './schema/arrangement.ts';
import { blockNames, blockRule, type BlockName } from './schema/blocks.ts';
import { kindNames, kinds, type FrontMatter } from './schema/kinds.ts';
import { recommendationKinds } from './schema/reference.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const files = filesIn('content');
const library = readLibrary(files);
const errorsOf = (all: readonly ContentFile[], wanted?: string) =>
  checkLibrary(readLibrary(all, wanted === undefined ? undefined : (path) => path === wanted))
    .filter(({ severity, file }) => severity === 'error' && (wanted === undefined || file === wanted))
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);

describe('a starter passes the check as it is', () => {
  const places: Readonly<Record<string, string>> = {
    'lesson.mdx': 'lessons/my-page/en.mdx',
    'guidance.mdx': 'guidance/my-page/en.mdx',
    'framework.mdx': 'frameworks/my-page/en.mdx',
    'case-study.mdx': 'case-studies/my-page/en.mdx',
    'programme.mdx': 'programmes/my-page/en.mdx',
    'template.mdx': 'templates/my-page/en.mdx',
    'finding.yaml': 'findings/my-finding.yaml',
    'tried.yaml': 'lessons/road-safety/tried-my-school-2026-11.yaml',
  };

  test('there is one for each kind, for a finding and for a receipt', () => {
    expect(readdirSync('content/_starters').sort()).toEqual(Object.keys(places).sort());
  });

  test.each(Object.entries(places))('%s as %s', (name, path) => {
    const bytes = readFileSync(`content/_starters/${name}`);
    const starter: ContentFile = { path, size: bytes.length, special: false, read: () => bytes };
    expect(errorsOf([...files, starter], path)).toEqual([]);
    expect(bytes.toString()).toContain('Write here');
  });
});

describe('the examples that the schemas give can be typed as they are', () => {
  /** The example of a field, wherever in its wrappers it was given. */
  const exampleOf = (field: z.ZodType): unknown => {
    const { examples } = (field.meta() ?? (field as z.ZodDefault<z.ZodType>).unwrap().meta()) as {
      examples: unknown[];
    };
    return examples[0];
  };

  test.each(kindNames)('%s', (kind) => {
    const keys = Object.entries(kinds[kind].shape as Record<string, z.ZodType>).filter(
      ([key]) => key !== 'force' && key !== 'attachments',
    );
    const body =
      kind === 'lessons'
        ? '<Activity title="Light or dark?" minutes="10" part="main">\nHold up the coats.\n</Activity>\n'
        : 'Hello.\n\n| For | Times | Hours each | Hours in all |\n| --- | --- | --- | --- |\n| Visits |  |  |  |\n';
    const bytes = new TextEncoder().encode(
      `---\n${keys.map(([key, field]) => `${key}: ${JSON.stringify(exampleOf(field))}\n`).join('')}---\n\n${body}`,
    );
    const path = `${kind}/my-page/en.mdx`;
    expect(errorsOf([...files, { path, size: bytes.length, special: false, read: () => bytes }], path)).toEqual([]);
  });
});

describe('reference data', () => {
  const { forces, aims, curriculum, editions, topics, sources } = library.reference;

  test('the 43 territorial forces of England and Wales, and the British Transport Police', () => {
    expect(forces).toHaveLength(44);
    expect(forces.filter(({ nation }) => nation === 'both').map(({ id }) => id)).toEqual(['british-transport-police']);
    expect(new Set(forces.map(({ web }) => new URL(web).host)).size).toBe(44);
  });

  test('the four forces of Wales and the British Transport Police have their Welsh names', () => {
    expect(
      forces
        .filter(({ nation }) => nation === 'wales')
        .map(({ name, nameCy }) => `${name}: ${nameCy}`)
        .sort(),
    ).toEqual([
      'Dyfed-Powys Police: Heddlu Dyfed-Powys',
      'Gwent Police: Heddlu Gwent',
      'North Wales Police: Heddlu Gogledd Cymru',
      'South Wales Police: Heddlu De Cymru',
    ]);
    expect(forces.find(({ id }) => id === 'british-transport-police')?.nameCy).toMatch(/^Heddlu /);
  });

  test('topics, aims, and the curriculum and statutory documents of Wales are said in Welsh, too', () => {
    const ofWales = <Entry extends { nation: string }>(all: readonly Entry[]) =>
      all.filter(({ nation }) => nation === 'wales');
    const texts = [
      ...[...topics, ...aims].flatMap(({ name, nameCy, summary, summaryCy }) => [
        [name, nameCy],
        [summary, summaryCy],
      ]),
      ...ofWales(curriculum).flatMap((each) => [
        [each.statement, each.statementCy],
        [each.framework, each.frameworkCy],
        [each.edition, each.editionCy],
      ]),
      ...ofWales(editions).map(({ name, nameCy }) => [name, nameCy]),
    ];
    expect(texts.filter(([english, welsh]) => welsh === undefined || welsh === english)).toEqual([]);
  });

  test('the six aims of the national evaluation', () => {
    expect(aims.map(({ id }) => id)).toEqual([
      'relationships',
      'citizenship',
      'skills-and-confidence',
      'community-links',
      'behaviour',
      'safety-messages',
    ]);
  });

  test.each(['england', 'wales'])(
    'the curriculum of %s, each statement with its framework, edition and the day it was checked',
    (nation) => {
      const statements = curriculum.filter((statement) => statement.nation === nation);
      expect(statements.length).toBeGreaterThanOrEqual(5);
      for (const { id, framework, edition, checked } of statements) {
        expect(
          [framework, edition].every((each) => each.length > 3),
          id,
        ).toBe(true);
        expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    },
  );

  test('every place that shows something first, and every group of the evidence page', () => {
    const ids = (name: 'shown-first' | 'evidence-groups' | 'asked-groups') =>
      library.reference[name].map(({ id }) => id).toSorted();
    expect(ids('shown-first')).toEqual(shownFirstPlaces.toSorted());
    expect(ids('evidence-groups')).toEqual(evidenceGroupNames.toSorted());
    expect(ids('asked-groups')).toEqual(askedGroupNames.toSorted());
  });

  test('what the five documents that the library was begun from ask for and lack, and what answers each', () => {
    const { recommendations } = library.reference;
    const first = sources.slice(0, 7).filter(({ id }) => !id.includes('news'));
    for (const { id } of first)
      for (const kind of recommendationKinds)
        expect(recommendations.filter((each) => each.source === id && each.kind === kind).length, id).toBeGreaterThan(
          1,
        );
    expect(recommendations.filter(({ answeredBy }) => answeredBy.length === 0)).toEqual([]);
  });

  test('topics and sources to choose from', () => {
    expect(topics.length).toBeGreaterThan(10);
    expect(sources.length).toBeGreaterThanOrEqual(5);
  });
});

describe('evidence', () => {
  test('at least twelve findings', () => {
    expect(library.findings.length).toBeGreaterThanOrEqual(12);
  });

  test.each(library.findings.map((finding) => [finding.id, finding.data] as const))(
    '%s says who was asked, where it is printed and what it does not show',
    (_, data) => {
      expect(data!.sample.length).toBeGreaterThan(10);
      expect(data!.source.where?.length ?? 0).toBeGreaterThan(3);
      expect(data!.caution.length).toBeGreaterThan(20);
      if (data!.measure === 'percent')
        for (const value of data!.figures.flatMap(({ values }) => values)) expect(value ?? 0).toBeLessThanOrEqual(100);
    },
  );
});

describe('the six lessons of the first edition', () => {
  const first = [
    'meeting-your-police',
    'ringing-999-and-101',
    'road-safety',
    'online-safety',
    'spotting-scams',
    'choosing-our-issue',
  ];
  const lessons = first.map(
    (id) =>
      [id, library.pages.find((page) => page.kind === 'lessons' && page.id === id && page.lang === 'en')] as const,
  );
  const count = (nodes: readonly Node[], name: BlockName) =>
    [...everyNode(nodes)].filter((node) => isBlock(node, name)).length;

  test.each(lessons)('%s is a whole session', (_, page) => {
    const { document } = page!;
    const minutes = totalMinutes(document);
    expect(minutes).toBeGreaterThanOrEqual(45);
    expect(minutes).toBeLessThanOrEqual(60);
    const data = page!.data as FrontMatter<'lessons'>;
    for (const key of ['outcomes', 'vocabulary', 'kit', 'inclusion', 'safeguarding', 'sources'] as const)
      expect(data[key].length, key).toBeGreaterThan(0);
    expect(data.teacher.before.length * data.teacher.after.length).toBeGreaterThan(0);
    for (const nation of ['england', 'wales'])
      expect(
        data.curriculum.some((id) => id.startsWith(nation)),
        nation,
      ).toBe(true);
    expect(count(document, 'Slide')).toBeGreaterThanOrEqual(5);
  });

  test.each(lessons)('%s gives the exact words to begin and to end with', (_, page) => {
    const activities = page!.document.filter((node) => isBlock(node, 'Activity'));
    expect(activities[0]!.settings.part).toBe('starter');
    expect(activities.at(-1)!.settings.part).toBe('plenary');
    expect(count([activities[0]!], 'Say')).toBeGreaterThan(0);
    expect(count([activities.at(-1)!], 'Say')).toBeGreaterThan(0);
  });

  test.each(lessons)('%s asks questions, each with at least two things to listen for', (_, page) => {
    const questions = [...everyNode(page!.document)].filter((node) => isBlock(node, 'Ask'));
    expect(questions.length).toBeGreaterThan(0);
    for (const {
      children: [question, ...listenFor],
      line,
    } of questions) {
      expect(plainText([question!]), `line ${line}`).toMatch(/\?/);
      expect(
        listenFor.reduce((sum, node) => sum + (node.type === 'list' ? node.items.length : 1), 0),
        `line ${line}`,
      ).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(lessons)('%s has a worksheet, and its answers apart from it', (_, page) => {
    const { worksheets } = lessonParts(page!.document);
    expect(worksheets.length).toBeGreaterThan(0);
    expect(worksheets.some(({ answers }) => answers !== undefined)).toBe(true);
    expect(count(page!.document, 'Answers')).toBe(worksheets.filter(({ answers }) => answers).length);
  });
});

test.each(blockNames)('CONTRIBUTING says what <%s> is for, with each of its settings', (name) => {
  const row = contributing.split('\n').find((line) => line.startsWith(`| \`<${name}`));
  for (const setting of Object.keys(blockRule(name).settings.shape)) expect(row).toContain(`\`${setting}\``);
  expect(row).toBeDefined();
});

describe('children look and do', () => {
  const lessons = library.pages.flatMap((page) =>
    page.kind === 'lessons' && page.lang === 'en' ? [[page.id, page] as const] : [],
  );
  const given = (page: (typeof lessons)[number][1]) => page.data as FrontMatter<'lessons'>;

  test.each(lessons)('%s shows pictures, asks for more than writing, and has more for who is ready', (_, page) => {
    const { shape, picture, choice, early, deeper } = given(page);
    for (const [key, value] of Object.entries({ shape, picture, choice, early, deeper }))
      expect(value, key).toBeDefined();
    const [slides, sheets] = [slidesShown(page.document), sheetsDone(page.document)];
    expect(slides.some * 2).toBeGreaterThanOrEqual(slides.all);
    expect(sheets.some).toBe(sheets.all);
  });

  test('no programme has two of one shape in a row', () => {
    const shapeOf = new Map(lessons.map(([id, page]) => [id, given(page).shape]));
    for (const { kind, file, data } of library.pages) {
      if (kind !== 'programmes' || !data) continue;
      const shapes = (data as FrontMatter<'programmes'>).sessions.map(({ lesson }) => shapeOf.get(lesson));
      shapes.forEach((shape, at) => expect(shapes[at + 1], `${file}, session ${at + 2}`).not.toBe(shape));
    }
  });
});

test('what the sources were used for has a page: a case study, guidance, two frameworks and a programme', () => {
  const ids = library.pages.map(({ kind, id }) => `${kind}/${id}`);
  expect(ids).toEqual(
    expect.arrayContaining([
      'case-studies/hertfordshire-work-experience',
      'guidance/work-experience-in-kent',
      'guidance/work-experience-west-midlands',
      'guidance/engaging-employers-and-volunteers',
      'guidance/what-the-mini-police-is',
      'frameworks/choosing-schools',
      'frameworks/composing-a-cohort',
      'programmes/seven-week-starter',
    ]),
  );
});

test('each version of every lesson is whole, and begins with hello and the promise that cannot be made', () => {
  const rules = [versionIsWhole, firstWordsOpenTheSession];
  expect(
    rules.flatMap((rule) => Array.from(rule.run(library, '2026-11-30'), ({ file, message }) => `${file} ${message}`)),
  ).toEqual([]);
});
