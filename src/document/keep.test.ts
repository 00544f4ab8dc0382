import { describe, expect, it } from 'vitest';
import { exampleLibrary, lessonText } from '../checks/examples.ts';
import { roleOf, type ContentFile } from './files.ts';
import { keep, keptFiles, type Kept } from './keep.ts';
import { readLibrary, type Library } from './library.ts';
import { readList, readPage } from './read-file.ts';

type Bytes = string | Uint8Array;
const files = (texts: Readonly<Record<string, Bytes>>, opened: string[] = []): ContentFile[] =>
  Object.entries(texts).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return {
      path,
      size: bytes.length,
      special: false,
      read: () => {
        opened.push(path);
        return bytes;
      },
    };
  });

/** Reads each file as a process of the check does it. */
function keepAll(all: readonly ContentFile[], withText: boolean): Map<string, Kept> {
  return new Map(
    all.map((file) => {
      const role = roleOf(file.path);
      if (role.is === 'unknown' || role.is === 'asset' || role.is === 'starter') throw new Error(file.path);
      const { plain, text } = keep(role.is === 'page' ? readPage(file, role) : readList(file, role));
      return [file.path, withText ? { plain, text: text! } : { plain }];
    }),
  );
}

/** All that can be asked of a library, as plain data. */
const asked = ({ pages, findings, referenceFiles, reference, refusals }: Library) => ({
  pages: pages.map((page) => ({
    ...page,
    yaml: page.yaml.data,
    places: [page.yaml.at(['topics', 0]), page.yaml.atKey(['title'])],
  })),
  lists: [...findings, ...referenceFiles].map((list) => ({
    ...list,
    yaml: list.yaml.data,
    at: list.yaml.at([0, 'id']),
  })),
  reference,
  refusals,
});

const example = {
  ...exampleLibrary,
  'findings/broken.yaml': 'title: [',
  'lessons/fine/en.mdx': lessonText({ body: '## Ŵyn & sheep\n\n<Say>\nHelo 🐑.\n</Say>\n' }),
  'lessons/fine/cy.mdx': '---\ntranslates: "000000000000"\ntitle: Gweld\nsummary: Crynodeb.\n---\nHelo\n',
  'lessons/orphan/cy.mdx': '---\ntranslates: "000000000000"\ntitle: Gweld\nsummary: Crynodeb.\n---\nHelo\n',
  'lessons/unfit/en.mdx': lessonText({ keys: { sensitivity: 'secret', layout: 'x' }, body: '{1}\n' }),
  'lessons/unread/en.mdx': 'no front matter',
  'lessons/latin/en.mdx': new Uint8Array([45, 45, 45, 10, 0xe9]),
  'lessons/marked/en.mdx': `\ufeff\ufeff${lessonText()}`.replaceAll('\n', '\r\n'),
  'lessons/long/en.mdx': lessonText({ body: 'word '.repeat(50_000) }),
};

describe('a library of what was kept', () => {
  it.each([
    ['with texts', true],
    ['without texts', false],
  ])('is the library that was read, %s', (_, withText) => {
    const all = files(example);
    const kept = readLibrary(all, undefined, keptFiles(keepAll(all, withText)));
    expect(asked(kept)).toEqual(asked(readLibrary(all)));
  });

  it('opens no file again, until somebody asks for a text that was not kept', () => {
    const opened: string[] = [];
    const all = files({ 'lessons/fine/en.mdx': lessonText() }, opened);
    const kept = keepAll(all, false);
    expect(opened).toHaveLength(1);
    const [page] = readLibrary(all, undefined, keptFiles(kept)).pages;
    expect(page).toMatchObject({
      document: [{ type: 'block' }],
      data: { title: 'Be seen' },
      stale: false,
      refusals: [],
    });
    expect(page!.yaml.data).toMatchObject({ title: 'Be seen' });
    expect(opened).toHaveLength(1);
    expect(page!.text).toBe(lessonText());
    expect(opened).toHaveLength(2);
  });
});
