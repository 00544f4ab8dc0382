/** The rules as the check in the browser needs them: without the examples that are their tests and their help pages. */
import { parseSync, type Plugin } from 'vite';

const rules = /\/src\/checks\/[^/]+\.ts$/;
const none = '{ passes: [], fails: [] }';

interface Found {
  readonly start: number;
  readonly end: number;
}

/** @returns a plugin for programs that judge and explain nothing: 60 kB less to fetch */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'post',
    transform(code, id) {
      return rules.test(id.replaceAll('\\', '/')) ? { code: leftOut(code), map: null } : undefined;
    },
  };
}

/** @returns a module in JavaScript, the examples of each rule in it taken out and nothing else */
export function leftOut(code: string): string {
  return examplesIn(parseSync('rule.js', code).program)
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + none + text.slice(end), code);
}

/** Of every object that is a rule: it has an id, a run and examples. */
function examplesIn(node: unknown): Found[] {
  if (Array.isArray(node)) return node.flatMap(examplesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties } = node as { type?: string; properties?: { key?: { name?: string }; value?: Found }[] };
  if (type === 'ObjectExpression' && properties) {
    const named = (name: string) => properties.find(({ key }) => key?.name === name)?.value;
    const examples = named('examples');
    if (examples && named('id') && named('run')) return [examples];
  }
  return Object.values(node).flatMap(examplesIn);
}
