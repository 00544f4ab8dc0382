import { expect, it } from 'vitest';
import { everyNode } from '../../document/model.ts';
import { loadLibrary } from '../../disk/load-library.ts';
import { blockNames } from '../../schema/blocks.ts';
import { kindNames } from '../../schema/kinds.ts';
import { sensitivities } from '../../schema/shared.ts';
import { samplePages } from './sample-pages.ts';

const pages = samplePages(loadLibrary(undefined, () => false));

it('hold every kind of page, every sensitivity, and every block that needs no file beside it', () => {
  const blocks = pages.flatMap(({ document }) =>
    [...everyNode(document)].flatMap((node) => (node.type === 'block' ? [node.name] : [])),
  );
  // Words to open with have become words to say before a writer sees them.
  const elsewhere: readonly string[] = ['Attachment', 'OpenWith'];
  expect(blockNames.filter((name) => !elsewhere.includes(name) && !blocks.includes(name))).toEqual([]);
  expect(kindNames.filter((name) => !pages.some(({ kind }) => kind === name))).toEqual([]);
  expect(sensitivities.filter((name) => !pages.some(({ frontMatter }) => frontMatter.sensitivity === name))).toEqual(
    [],
  );
  expect(pages.some(({ pictures }) => Object.keys(pictures).length > 0)).toBe(true);
});
