import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
  readonly validations?: { readonly required?: boolean };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const folder = '.github/ISSUE_TEMPLATE';
const read = (name: string) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown;
const forms = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name !== 'config.yml')
    .map((name) => [name, read(name) as Form]),
);

it('are the three', () => {
  expect(Object.values(forms).map(({ name }) => name)).toEqual([
    'Share a lesson',
    'Report a problem with a resource',
    'A safeguarding concern about a resource',
  ]);
});

// GitHub shows a form with a fault in it as a blank page. What it asks for, as far as these forms use it.
describe.each(Object.entries(forms))('%s', (_, { description, body }) => {
  const fields = body.filter(({ type }) => type !== 'markdown');

  it('is a form that GitHub can show', () => {
    expect(description).not.toBe('');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[\w-]+$/), expect.any(String)]);
      if (type === 'dropdown')
        for (const option of attributes.options!) expect(option).toEqual(expect.stringMatching(/./));
      if (type === 'checkboxes')
        for (const option of attributes.options!) expect(option).toMatchObject({ label: expect.stringMatching(/./) });
    }
  });

  it('says first that everything is public and that no child belongs here', () => {
    expect(body[0]!.type).toBe('markdown');
    expect(body[0]!.attributes.value).toMatch(/public as soon as you send it/);
    expect(body[0]!.attributes.value).toMatch(/a real child/);
  });

  it("asks for nobody's name, age or school", () => {
    for (const { attributes } of fields)
      expect(attributes.label).not.toMatch(/your name|child's|pupil|age|e-?mail|phone|school/i);
  });
});

it('a safeguarding concern starts with what to do about a child in danger', () => {
  const words = forms['3-safeguarding-concern.yml']!.body[0]!.attributes.value!;
  const order = [
    'Is a child in danger',
    '**999**',
    'designated safeguarding lead',
    '**101**',
    'about the words and pictures of a resource',
  ].map((each) => words.indexOf(each));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
});

it('offers no blank issue, and the way to help before all forms', () => {
  expect(read('config.yml')).toMatchObject({
    blank_issues_enabled: false,
    contact_links: [{ about: expect.stringContaining('999'), url: expect.stringMatching(/^https:/) }],
  });
});

it('a pull request asks for five lines at most', () => {
  expect(readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(5);
});
