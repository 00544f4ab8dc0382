/** Word files of the library's own content, read back from its bytes. */
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { lineWords } from '../../schema/kept-line.ts';
import { lessonParts } from '../../document/lesson-parts.ts';
import { everyNode, isBlock, type Node } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { longDate, translator } from '../../i18n/index.ts';
import { loadLibrary } from '../../disk/load-library.ts';
import { readParts } from '../paper/deterministic-zip.ts';
import { elements, readOffice, valueOf, wordsOf, type Element, type OfficeFile } from '../testing/read-office.ts';
import { kitWords } from '../../resource/kit-words.ts';
import type { Resource } from '../../resource/resource.ts';
import { wordsOfLine } from '../../resource/sections/lines.ts';
import { shelf } from '../../pictures/shelf.ts';
import { samplePages } from '../testing/sample-pages.ts';
import { sheetLines } from '../testing/sheet-words.ts';
import { nodeMaterials as materials } from '../native/materials.ts';
import { partsOf } from './parts-of.ts';
import { docxWriters } from './writers.ts';

/** What the shelf says of its own drawings, however short, is held there: "A bus". */
const shelfWords = new Set([...shelf.values()].flatMap(({ shows }) => [shows.en, shows.cy]));
const options = { site: 'https://example.org/library', materials };
const resources = samplePages(loadLibrary(undefined, () => false));
const lessons = resources.filter((resource): resource is Resource<'lessons'> => resource.kind === 'lessons');
const ofKind = (kind: Resource['kind']) => resources.find((resource) => resource.kind === kind)!;

type Name = keyof typeof docxWriters;
const names: Readonly<Record<Resource['kind'], readonly Name[]>> = {
  lessons: ['plan', 'worksheet', 'answers'],
  guidance: ['document'],
  frameworks: ['document'],
  'case-studies': ['document'],
  templates: ['form'],
  programmes: ['plan'],
};
const files = resources.flatMap((resource) =>
  names[resource.kind].map((name) => ({ what: `${resource.id} ${name}`, resource, name })),
);

const made = new Map<string, Promise<OfficeFile>>();
const read = (name: Name, resource: Resource): Promise<OfficeFile> => {
  const key = `${resource.file} ${name}`;
  if (!made.has(key)) made.set(key, docxWriters[name](resource, options).then(readOffice));
  return made.get(key)!;
};
const document = async (name: Name, resource: Resource) => (await read(name, resource)).part('word/document.xml');
const bare = (text: string) => text.replace(/\s+/g, '');
const styleOf = (paragraph: Element) => valueOf(paragraph, 'w:pStyle');
/** @returns the footers of each of its sections */
const sectionsOf = (file: OfficeFile): Element[][] => {
  const targets = new Map(
    elements(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  return elements(file.part('word/document.xml'), 'w:sectPr').map((section) =>
    elements(section, 'w:footerReference').map(({ attributes }) =>
      file.part(`word/${targets.get(attributes['r:id'])}`),
    ),
  );
};
/** Boxes of a sheet to draw in, to ring or to sort into. */
const isBoxes = (table: Element) =>
  elements(table, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'SheetPart');
const textOf = (element: Element) => wordsOf({ name: '', attributes: {}, children: [element] });

describe.each(files)('$what', ({ resource, name }) => {
  test('says what it is: title, language, the organisation and no person, the day its words changed', async () => {
    const file = await read(name, resource);
    const core = file.part('docProps/core.xml');
    const said = (element: string) => elements(core, element)[0]?.children.join('');
    expect(said('dc:title')).toContain(resource.frontMatter.title);
    expect([said('dc:creator'), said('cp:lastModifiedBy')]).toEqual([resource.sharer.name, resource.sharer.name]);
    expect([said('dcterms:created'), said('dcterms:modified')]).toEqual(
      Array(2).fill(`${resource.frontMatter.updated}T00:00:00Z`),
    );
    expect(said('dc:language')).toBe('en-GB');
    expect(valueOf(elements(file.part('word/styles.xml'), 'w:docDefaults')[0]!, 'w:lang')).toBe('en-GB');
  });

  test('has one title and headings of real styles, none of them empty, no level skipped', async () => {
    const xml = await document(name, resource);
    const paragraphs = elements(xml, 'w:p');
    expect(paragraphs.filter((each) => styleOf(each) === 'Title').map(textOf)).toEqual([resource.frontMatter.title]);
    const headings = paragraphs.filter((each) => /^Heading[1-6]$/.test(styleOf(each) ?? ''));
    expect(headings.length).toBeGreaterThan(0);
    for (const heading of headings) expect(textOf(heading).trim()).not.toBe('');
    const levels = headings.map((each) => Number(styleOf(each)!.slice(-1)));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const styles = new Set(
      elements((await read(name, resource)).part('word/styles.xml'), 'w:style').map(
        ({ attributes }) => attributes['w:styleId'],
      ),
    );
    for (const used of elements(xml, 'w:pStyle', 'w:rStyle'))
      expect(styles, used.attributes['w:val']).toContain(used.attributes['w:val']);
  });

  test('every table repeats its head, but a sheet of cards and boxes to draw or write in, which have none', async () => {
    for (const table of elements(await document(name, resource), 'w:tbl')) {
      const rows = table.children.filter(
        (child): child is Element => typeof child !== 'string' && child.name === 'w:tr',
      );
      const heads = rows.map((row) =>
        row.children.some(
          (child) => typeof child !== 'string' && child.name === 'w:trPr' && elements(child, 'w:tblHeader').length > 0,
        ),
      );
      const cards = elements(table, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'CardTitle');
      const headless = cards || (isBoxes(table) && !heads.includes(true));
      expect(heads).toEqual(rows.map((_, index) => !headless && index === 0));
    }
  });

  test('every picture has its words, but the band, which is marked as decoration', async () => {
    const file = await read(name, resource);
    for (const { attributes } of elements(file.part('word/document.xml'), 'wp:docPr'))
      if (!shelfWords.has(attributes.descr ?? '')) expect(attributes.descr?.length).toBeGreaterThan(8);
    for (const path of file.paths.filter((each) => /word\/header\d\.xml$/.test(each))) {
      const drawings = elements(file.part(path), 'wp:docPr');
      // A form's own pages are ready for a letterhead.
      if (name === 'form' && drawings.length === 0 && wordsOf(file.part(path)) === '') continue;
      expect(drawings.length).toBe(1);
      expect(
        elements(drawings[0]!, 'adec:decorative', 'a16:decorative', 'decorative').length +
          (JSON.stringify(drawings[0]).includes('decorative') ? 1 : 0),
      ).toBeGreaterThan(0);
    }
  });

  test('every page for adults says which edition it is and how to find out whether it is current', async () => {
    const file = await read(name, resource);
    const { kind, id, hash, frontMatter } = resource;
    const edition = [
      `${kind}/${id}`,
      `Updated ${longDate('en', frontMatter.updated)}`,
      `Code ${hash.slice(0, 8)}`,
      'Is this print current?',
      `example.org/library/current/?code=${hash.slice(0, 8)}`,
    ];
    const fields = (footer: Element) => elements(footer, 'w:instrText').map(({ children }) => children.join('').trim());
    // What children hold says none of it, and neither does a form before the sheet that is for adults.
    const footers = sectionsOf(file);
    expect(footers.map((each) => each.length)).toEqual(name === 'form' ? [2, 2] : [name === 'worksheet' ? 0 : 2]);
    for (const [index, each] of footers.entries())
      for (const footer of each) {
        const handedOver = footers.length > 1 && index === 0;
        for (const part of edition)
          if (handedOver) expect(wordsOf(footer)).not.toContain(part);
          else expect(wordsOf(footer)).toContain(part);
        expect(fields(footer)).toEqual(['PAGE', handedOver ? 'SECTIONPAGES' : 'NUMPAGES']);
      }
    if (name === 'worksheet')
      for (const path of file.paths)
        if (/header/.test(path) && path.endsWith('.xml')) expect(wordsOf(file.part(path))).toBe('');
  });

  test('lines are as high as their type asks, wherever a height is given', async () => {
    const file = await read(name, resource);
    for (const path of ['word/document.xml', 'word/styles.xml'])
      for (const { attributes } of elements(file.part(path), 'w:spacing'))
        if (attributes['w:line'] !== undefined) expect(attributes['w:lineRule']).toBe('auto');
  });
});

describe.each(lessons.map((lesson) => ({ id: lesson.id, lesson })))('$id', ({ lesson }) => {
  const parts = lessonParts(lesson.document);
  const lines = (nodes: Parameters<typeof plainText>[0]) =>
    plainText(nodes)
      .split('\n')
      .map(bare)
      .filter((line) => line.length > 11);
  const everything = async (name: Name) => {
    const file = await read(name, lesson);
    return bare(
      file.paths
        .filter((path) => path.endsWith('.xml'))
        .map(
          (path) =>
            `${wordsOf(file.part(path))}\n${elements(file.part(path), 'wp:docPr', 'w:alias')
              .map(({ attributes }) => Object.values(attributes).join(' '))
              .join('\n')}`,
        )
        .join('\n'),
    );
  };

  test('no answer, and nothing that is said to adults, stands in the worksheets', async () => {
    const text = await everything('worksheet');
    const sheets = bare(
      parts.worksheets.map(({ worksheet }) => `${worksheet.settings.title}${plainText([worksheet])}`).join('\n'),
    );
    const notForChildren = [
      ...[...everyNode(lesson.document)].filter((node) => isBlock(node, 'Answers')),
      ...parts.session,
      ...parts.opening,
      ...parts.closing,
    ]
      .flatMap((node) => lines([node]))
      .filter((line) => !sheets.includes(line));
    expect(notForChildren.length).toBeGreaterThan(50);
    for (const line of notForChildren) expect(text).not.toContain(line);
  });

  test('every worksheet begins on a page of its own, and holds its words', async () => {
    const xml = await document('worksheet', lesson);
    const titles = elements(xml, 'w:p').filter((each) => styleOf(each) === 'Heading1');
    expect(titles.map(textOf)).toEqual(parts.worksheets.map(({ worksheet }) => worksheet.settings.title));
    for (const [index, title] of titles.entries())
      expect(elements(title, 'w:pageBreakBefore').length).toBe(index === 0 ? 0 : 1);
    const text = bare(wordsOf(xml));
    for (const { worksheet } of parts.worksheets)
      for (const line of sheetLines(worksheet.children)) expect(text).toContain(bare(line).replace(/(\.\.\.|…)$/, ''));
  });

  test('every row to write in is at least ten millimetres high', async () => {
    const xml = await document('worksheet', lesson);
    const tables = elements(xml, 'w:tbl').filter((table) => !isBoxes(table));
    const rows = tables
      .flatMap((table) => elements(table, 'w:tr'))
      .filter(
        (row) => elements(row, 'w:tblHeader').length === 0 && elements(row, 'w:tc').some((cell) => textOf(cell) === ''),
      );
    const lines = elements(xml, 'w:tab').filter(({ attributes }) => attributes['w:leader'] === 'underscore');
    expect(rows.length + lines.length + elements(xml, 'w:tbl').filter(isBoxes).length).toBeGreaterThan(0);
    for (const row of rows) {
      const { 'w:val': height, 'w:hRule': rule } = elements(row, 'w:trHeight')[0]!.attributes;
      expect(Number(height)).toBeGreaterThanOrEqual(567);
      expect(rule).toBe('atLeast');
    }
  });

  test('the answers hold every answer', async () => {
    const text = await everything('answers');
    for (const { worksheet, answers } of parts.worksheets)
      for (const line of [bare(worksheet.settings.title), ...lines(answers?.children ?? [])])
        expect(text).toContain(line);
    expect(text).toContain(bare("For adults. Keep this sheet away from the children's tables."));
  });

  test('the plan holds every word of the session and of its cards, what the teacher does, and no answers', async () => {
    const text = await everything('plan');
    const { teacher, inclusion, safeguarding, outcomes } = lesson.frontMatter;
    // What stands on a slide stands in the file of slides.
    const spoken = parts.session.flatMap((node): readonly Node[] =>
      isBlock(node, 'Activity') ? node.children.filter((child) => !isBlock(child, 'Slide')) : [node],
    );
    for (const line of [
      ...lines(spoken),
      ...lines(parts.opening),
      ...lines(parts.cards),
      ...[...teacher.before, ...teacher.after, ...inclusion, ...safeguarding, ...outcomes].map(lineWords).map(bare),
    ])
      expect(text).toContain(line);
    for (const node of everyNode(lesson.document))
      if (isBlock(node, 'Activity') || isBlock(node, 'Slide') || isBlock(node, 'Card'))
        expect(text).toContain(bare(node.settings.title));
    for (const { answers } of parts.worksheets)
      for (const line of lines(answers?.children ?? []).filter((each) => each.length > 60))
        expect(text).not.toContain(line);
  });

  test('what must be agreed comes before everything else where a lesson is sensitive', async () => {
    const text = wordsOf(await document('plan', lesson));
    const warning = text.search(/Agree this with the safeguarding lead first|Read this before the day/);
    if (lesson.frontMatter.sensitivity === 'everyday') expect(warning).toBe(-1);
    else expect(warning).toBeLessThan(text.indexOf('By the end, children can'));
  });

  test('words to say, questions and notes have styles of their own, and a bar that black and white shows', async () => {
    const xml = await document('plan', lesson);
    const paragraphs = elements(xml, 'w:p');
    const barOf = (label: string) =>
      new Set(
        paragraphs
          .filter((each) => styleOf(each) === 'BlockLabel' && textOf(each) === label)
          .map((each) => valueOf(elements(each, 'w:pBdr')[0]!, 'w:left')),
      );
    const bars = [barOf('Say'), barOf('Ask'), barOf('Tip')].flatMap((each) => [...each]);
    expect(new Set(bars).size).toBe(bars.length);
    expect(bars.length).toBeGreaterThanOrEqual(2);
    const said = [...everyNode(lesson.document)].filter((node) => isBlock(node, 'Say'));
    expect(paragraphs.filter((each) => styleOf(each) === 'SayWords').length).toBeGreaterThanOrEqual(said.length);
  });

  test('numbered lists count anew, each from its own start', async () => {
    const file = await read('plan', lesson);
    const used = elements(file.part('word/document.xml'), 'w:numId').map(({ attributes }) => attributes['w:val']);
    // The lists of worksheets, answers and slides stand in other files; bullets share one list.
    const elsewhere = new Set(
      [...everyNode(lesson.document)].flatMap((node) =>
        isBlock(node, 'Slide') || isBlock(node, 'Worksheet') || isBlock(node, 'Answers')
          ? [...everyNode(node.children)]
          : [],
      ),
    );
    const numbered = [...everyNode(lesson.document)].filter(
      (node) => node.type === 'list' && node.ordered && !elsewhere.has(node),
    );
    expect(new Set(used).size).toBe(numbered.length + 1);
    for (const list of elements(file.part('word/numbering.xml'), 'w:num'))
      expect(elements(list, 'w:startOverride').length).toBeGreaterThan(0);
  });
});

test('boxes to tick can be ticked, and say what they are for', async () => {
  const xml = await document('form', ofKind('templates'));
  const boxes = elements(xml, 'w:sdt');
  const items = [...everyNode(ofKind('templates').document)].flatMap((node) =>
    isBlock(node, 'Checklist') ? node.children.flatMap((child) => (child.type === 'list' ? child.items : [])) : [],
  );
  expect(boxes.length).toBe(items.length);
  expect(boxes.length).toBeGreaterThan(3);
  for (const box of boxes) {
    expect(elements(box, 'w14:checkbox').length).toBe(1);
    expect(valueOf(box, 'w:alias')?.length).toBeGreaterThan(5);
  }
});

test('a form has rows of at least twelve millimetres to write in', async () => {
  const rows = elements(await document('form', ofKind('templates')), 'w:tr').filter((row) =>
    elements(row, 'w:tc').some((cell) => textOf(cell) === ''),
  );
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) expect(Number(valueOf(row, 'w:trHeight'))).toBeGreaterThanOrEqual(680);
});

test('charts are pictures with a PNG for older readers, the figures in words, and as a table', async () => {
  const resource = resources.find(({ id }) => id === 'the-evidence-for-the-mini-police')!;
  const file = await read('document', resource);
  const drawn = [...everyNode(resource.document)].flatMap((node) =>
    isBlock(node, 'Chart') ? [resource.findings[node.settings.finding]!.data] : [],
  );
  const alts = elements(file.part('word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes.descr);
  expect(alts.length).toBe(drawn.length);
  for (const [index, finding] of drawn.entries()) {
    expect(alts[index]).toContain(finding.claim);
    for (const { label } of finding.figures) expect(alts[index]).toContain(label);
  }
  expect(file.paths.filter((path) => path.endsWith('.svg')).length).toBeGreaterThan(10);
  expect(elements(file.part('word/document.xml'), 'asvg:svgBlip').length).toBe(drawn.length);
  const tables = elements(file.part('word/document.xml'), 'w:tbl').map(textOf);
  for (const { figures } of drawn)
    expect(tables.some((table) => figures.every(({ label }) => table.includes(label)))).toBe(true);
});

test('a finding stays on one page with who was asked, what to take care of and where it comes from', async () => {
  const resource = resources.find(({ id }) => id === 'the-evidence-for-the-mini-police')!;
  const xml = await document('document', resource);
  const body = elements(xml, 'w:body')[0]!.children.filter((child): child is Element => typeof child !== 'string');
  const from = body.findIndex((each) => styleOf(each) === 'CardTitle');
  const to = body.findIndex((each, index) => index > from && textOf(each).startsWith('Source: '));
  expect(
    body
      .slice(from, to + 1)
      .map(textOf)
      .join('\n'),
  ).toMatch(/Who was asked: [^]*Take care: [^]*Source: National Evaluation/);
  // Title and claim, picture, table, space, three notes: each but the last stays with the next, the title by its style.
  expect(to - from).toBe(7);
  for (const each of body.slice(from + 1, to))
    for (const paragraph of elements(each, 'w:p')) expect(elements(paragraph, 'w:keepNext').length).toBe(1);
});

test('the kit is a list to tick, and lines for children are lines, not an empty box', async () => {
  for (const lesson of lessons) {
    const names = elements(await document('plan', lesson), 'w:alias').map(
      ({ attributes }) => attributes['w:val'] ?? '',
    );
    for (const line of lesson.frontMatter.kit)
      expect(names).toContain(
        wordsOfLine(kitWords(line, lesson.frontMatter, translator('en')))
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 60),
      );
    for (const table of elements(await document('worksheet', lesson), 'w:tbl').filter((each) => !isBoxes(each)))
      expect(
        elements(table, 'w:tr').length === elements(table, 'w:tc').length &&
          elements(table, 'w:tc')
            .slice(1)
            .every((cell) => textOf(cell) === ''),
      ).toBe(false);
  }
});

test('a case study adds up its costs and says what is not known', async () => {
  const study = resources.find(({ id }) => id === 'hertfordshire-work-experience') as Resource<'case-studies'>;
  const text = wordsOf(await document('document', study));
  expect(text).toContain('£2,750');
  expect(text).toContain('Not known');
  const silent = {
    ...study,
    frontMatter: { ...study.frontMatter, costs: undefined, aim: undefined, startDate: undefined },
  } as Resource<'case-studies'>;
  expect(
    wordsOf(readOffice(await docxWriters.document(silent, { materials })).part('word/document.xml')).match(
      /Not known/g,
    )!.length,
  ).toBeGreaterThan(2);
});

test('a framework has its criteria as a table; a programme its sessions and its hours', async () => {
  const framework = ofKind('frameworks') as Resource<'frameworks'>;
  const [criteria] = elements(await document('document', framework), 'w:tbl').map(textOf);
  for (const { question, figure, reason } of framework.frontMatter.criteria)
    for (const words of [question, figure, reason]) expect(criteria).toContain(words);
  const programme = ofKind('programmes') as Resource<'programmes'>;
  const text = wordsOf(await document('plan', programme));
  for (const { when, note } of programme.frontMatter.sessions)
    for (const words of [when, note ?? when]) expect(text).toContain(words);
  const minutes = programme.frontMatter.sessions.reduce(
    (sum, { lesson }) => sum + programme.lessons.find(({ id }) => id === lesson)!.minutes,
    0,
  );
  expect(text).toContain(`${Math.floor(minutes / 60)} h ${minutes % 60} min`);
});

test('a link to a page of the library leads to where it is published; without that it is only words', async () => {
  const targets = async (site?: string) =>
    elements(
      readOffice(await docxWriters.plan(lessons[0]!, { materials, ...(site && { site }) })).part(
        'word/_rels/document.xml.rels',
      ),
      'Relationship',
    ).map(({ attributes }) => attributes.Target ?? '');
  expect(
    (await targets(options.site)).filter((each) => each.startsWith('https://example.org/library/lessons/')).length,
  ).toBeGreaterThan(0);
  expect((await targets()).filter((each) => /^\/|example/.test(each))).toEqual([]);
});

test('a session that was cut to fit a slot says so', async () => {
  expect(
    wordsOf(readOffice(await docxWriters.plan(lessons[0]!, { slot: 40, materials })).part('word/document.xml')),
  ).toContain('Cut to fit 40 minutes');
});

test('a file that a kind does not have is refused by name', async () => {
  const guidance = ofKind('guidance');
  await expect(docxWriters.worksheet(guidance, options)).rejects.toThrow(
    `${guidance.file}:1 There is no such file for guidance.`,
  );
  await expect(docxWriters.answers(guidance, options)).rejects.toThrow('There is no such file for guidance.');
  await expect(docxWriters.worksheet({ ...lessons[0]!, document: [] }, options)).rejects.toThrow(
    `${lessons[0]!.file}:1 This lesson has no <Worksheet>`,
  );
  await expect(docxWriters.answers({ ...lessons[0]!, document: [] }, options)).rejects.toThrow(
    `${lessons[0]!.file}:1 This lesson has no <Answers>`,
  );
});

test('the parts are those that docx packs itself', async () => {
  const make = () => new Document({ title: 'A', sections: [{ children: [new Paragraph('Ŵ')] }] });
  const packed = readParts(new Uint8Array(await Packer.toArrayBuffer(make())));
  const parts = partsOf(make());
  expect([...parts.keys()].sort()).toEqual([...packed.keys()].sort());
  for (const [path, bytes] of parts) if (path !== 'docProps/core.xml') expect(bytes, path).toEqual(packed.get(path));
});
