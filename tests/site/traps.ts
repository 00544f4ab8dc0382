/**
 * Lessons that try to run, or to load something from elsewhere: the starter, with one thing in it that nobody may send.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Trap {
  /** Below the starter. */
  readonly body?: string;
  /** A line of front matter. */
  readonly key?: string;
}

/** Stands just before the place that a message must name. RAN stands for the path of the file to write. */
const here = '§';

export const traps: Readonly<Record<string, Trap>> = {
  import: { body: "§import { writeFileSync } from 'node:fs'" },
  'import-of-a-file': { body: "§import './x.js'" },
  export: { body: '§export const ran = process.getBuiltinModule("node:fs").writeFileSync(RAN, "export")' },
  expression: { body: 'Ten is §{process.getBuiltinModule("node:fs").writeFileSync(RAN, "expression")}.' },
  'expression-alone': { body: '§{process.getBuiltinModule("node:fs").writeFileSync(RAN, "expression")}' },
  'setting-that-is-code': {
    body: '§<Note kind={process.getBuiltinModule("node:fs").writeFileSync(RAN, "setting")}>\n\nHello.\n\n</Note>',
  },
  'settings-spread': {
    body: '§<Note {...process.getBuiltinModule("node:fs").writeFileSync(RAN, "spread")}>\n\nHello.\n\n</Note>',
  },
  'picture-that-is-code': { body: '§![A program](./x.js)' },
  'remote-picture': { body: '§![A picture](https://example.org/x.png)' },
  'unknown-block': { body: '§<Video title="x">\n\nHello.\n\n</Video>' },
  'raw-html': { body: '§<script>alert(1)</script>' },
  'javascript-link': { body: 'Open §[this](javascript:alert(1)).' },
  layout: { key: '§layout: ./x.js' },
  slug: { key: '§slug: elsewhere' },
};

export interface SetTrap {
  /** Below the content folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Writes a lesson for each trap, and beside it the program that it tries to start.
 * @param content the content folder
 * @param ran the file that they try to write
 * @returns where each trap stands
 */
export function setTraps(content: string, ran: string): SetTrap[] {
  const starter = readFileSync('content/_starters/lesson.mdx', 'utf8');
  return Object.entries(traps).map(([name, { key, body }]) => {
    const id = `trap-${name}`;
    const marked =
      `${starter.replace('---\n', `---\n${key === undefined ? '' : `${key}\n`}`)}${body === undefined ? '' : `\n${body}\n`}`.replaceAll(
        'RAN',
        JSON.stringify(ran),
      );
    const before = marked.slice(0, marked.indexOf(here)).split('\n');
    mkdirSync(join(content, 'lessons', id), { recursive: true });
    writeFileSync(join(content, 'lessons', id, 'en.mdx'), marked.replace(here, ''));
    writeFileSync(
      join(content, 'lessons', id, 'x.js'),
      `require('node:fs').writeFileSync(${JSON.stringify(ran)}, 'x.js');\n`,
    );
    return { file: `lessons/${id}/en.mdx`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  });
}
