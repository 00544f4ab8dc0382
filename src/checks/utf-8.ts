import { refusedByReader, type Rule } from './rule.ts';
import { lesson } from './examples.ts';

export const utf8: Rule = {
  id: 'utf-8',
  severity: 'error',
  title: 'Every page is UTF-8 text',
  why: 'In another encoding Welsh letters, pound signs and quotation marks come out wrong.',
  run: refusedByReader('utf-8'),
  examples: {
    passes: [lesson('Welsh letters', { keys: { title: 'Diogelwch ar y ffordd, ŵ ac ŷ' } })],
    fails: [
      {
        what: 'a page saved by an old editor',
        files: { 'lessons/be-seen/en.mdx': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xa3, 0x0a]) },
      },
    ],
  },
};
