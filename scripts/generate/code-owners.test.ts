import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/document/page.ts';
import { kindNames, type FrontMatter } from '../../src/schema/kinds.ts';
import { end, forceLines, safeguarded, start, withForceLines } from './code-owners.ts';

const page = (path: string, force?: string) => {
  const [kind, id, lang = 'en'] = path.split('/');
  return { kind, id, lang, data: force === undefined ? {} : { force } } as Pick<Page, 'kind' | 'id' | 'lang'> & {
    data: FrontMatter;
  };
};

it('asks a force about each page it shares: alone where a rule asks a safeguarding lead besides', () => {
  const pages = [
    page('lessons/seen', 'kent'),
    page('lessons/bikes', 'durham'),
    page('lessons/bikes/cy', 'durham'),
    page('programmes/term', 'durham'),
    page('guidance/ours'),
  ];
  expect(forceLines(pages)).toEqual([
    '/content/lessons/bikes/ @mini-police-library/force-durham',
    '/content/lessons/seen/ @mini-police-library/force-kent',
    '/content/programmes/term/ @mini-police-library/maintainers @mini-police-library/force-durham',
  ]);
});

describe('.github/CODEOWNERS', () => {
  const file = readFileSync('.github/CODEOWNERS', 'utf8');

  it('keeps everything outside the marks', () => {
    const written = withForceLines(file, ['/a/ @b']);
    expect(written).toContain(`${start}\n/a/ @b\n${end}\n`);
    expect(withForceLines(written, forceLines([]))).toBe(withForceLines(file, []));
  });

  it('names an owner for everything, and readers for every kind of page', () => {
    const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of lines) expect(line).toMatch(/^[/*]\S* +@[\w-]+\/[\w-]+( @[\w-]+\/[\w-]+)*$/);
    expect(lines[0]).toMatch(/^\* /);
    const asked = kindNames.filter((kind) =>
      lines.some((line) => line.startsWith(`/content/${kind}/ `) && line.includes('/safeguarding')),
    );
    expect(asked.toSorted()).toEqual(safeguarded.toSorted());
  });

  it('says for which folders the rule of main has to ask a safeguarding lead', () => {
    for (const kind of safeguarded) expect(file).toContain(`#        content/${kind}/**/*\n`);
  });

  it('needs its marks', () => {
    expect(() => withForceLines('* @x\n', [])).toThrow('needs the two lines');
  });
});
