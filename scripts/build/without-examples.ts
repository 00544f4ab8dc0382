/**
 * The rules as the check in the browser needs them: without the examples that are their tests and their help pages, and
 * without why they are there, which those pages tell.
 */
import { parseSync, type Plugin } from 'vite';

const rules = /\/src\/checks\/[^/]+\.ts$/;
/** What stands in the place of what is left out. */
const none = { examples: '{ passes: [], fails: [] }', why: "''" } as const;

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Found extends Place {
  readonly none: string;
}

/** @returns a plugin for programs that explain nothing: 70 kB less to fetch */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'post',
    transform(code, id) {
      return rules.test(id.replaceAll('\\', '/')) ? { code: leftOut(code), map: null } : undefined;
    },
  };
}

/** @returns a module in JavaScript, the examples of each rule in it taken out, its reason, and nothing else */
export function leftOut(code: string): string {
  return examplesIn(parseSync('rule.js', code).program)
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, none }) => text.slice(0, start) + none + text.slice(end), code);
}

/** Of every object that is a rule: it has an id, a run and examples. */
function examplesIn(node: unknown): Found[] {
  if (Array.isArray(node)) return node.flatMap(examplesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties } = node as { type?: string; properties?: { key?: { name?: string }; value?: Place }[] };
  if (type === 'ObjectExpression' && properties) {
    const named = (name: string) => properties.find(({ key }) => key?.name === name)?.value;
    if (named('examples') && named('id') && named('run'))
      return Object.entries(none).flatMap(([name, none]) => {
        const { start, end } = named(name) ?? {};
        return start === undefined || end === undefined ? [] : [{ start, end, none }];
      });
  }
  return Object.values(node).flatMap(examplesIn);
}
