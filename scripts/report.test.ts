import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docx } from '../src/attachments/samples/office.ts';
import { lessonText } from '../src/checks/examples.ts';
import { github } from '../src/checks/reporters/github.ts';
import { json } from '../src/checks/reporters/json.ts';
import type { Report } from '../src/checks/reporters/report.ts';
import { sarif } from '../src/checks/reporters/sarif.ts';
import { text } from '../src/checks/reporters/text.ts';
import { reportOn } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const address = 'sam.example@durham.police.uk';
const number = '07911 123456';
let report: Report;

beforeAll(async () => {
  cpSync('content/reference', join(folder, 'reference'), { recursive: true });
  mkdirSync(join(folder, 'lessons/be-seen'), { recursive: true });
  // Every rule that repeats what somebody wrote gets something to repeat.
  const keys = {
    stage: address,
    topics: `[${address}]`,
    attachments: '[{ file: plan.docx, title: Plan, description: The plan. }]',
  };
  const body = `<Activity title="x" minutes="ten" part="${address}">\nRing ${number}. Sam Example, aged 9, and {${address}} and [this](javascript:${address}) and [that](/${address}/).\n</Activity>\n\n## ${address}\n\nWrite to ${address}.\n`;
  writeFileSync(join(folder, 'lessons/be-seen/en.mdx'), lessonText({ keys, body: body.replace(/ and \{[^}]*\}/, '') }));
  writeFileSync(join(folder, 'lessons/be-seen/plan.docx'), docx(`Ring ${number} or write to ${address}.`));
  report = await reportOn(folder, (path) => path.startsWith('lessons/'));
});

it('finds what it is about', () => {
  const rules = new Set(report.problems.map(({ rule }) => rule));
  for (const rule of ['no-personal-data', 'no-names-of-children', 'front-matter-fits', 'safe-links'])
    expect([...rules]).toContain(rule);
  expect(
    report.problems.filter(({ file, rule }) => file.endsWith('.docx') && rule === 'no-personal-data'),
  ).toHaveLength(2);
});

it.each(Object.entries({ text, json, github, sarif }))('tells nobody as %s', (_, reporter) => {
  const output = reporter(report);
  expect(output.length).toBeGreaterThan(500);
  for (const secret of [address, 'sam.example', number, '123456', 'Sam Example']) expect(output).not.toContain(secret);
});
