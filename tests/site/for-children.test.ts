/** What children hold or are shown, read back from the built site: nothing on it is furniture of ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/machines/catalogue.ts';
import { downloadName } from '../../src/document/download-name.ts';
import { forChildren } from '../../src/writers/paper/for-children.ts';
import { readBack } from '../../src/writers/testing/read-back.ts';
import { readOffice, wordsOf } from '../../src/writers/testing/read-office.ts';
import { siteFolder } from '../the-site.ts';

const catalogue = JSON.parse(readFileSync(join(siteFolder, 'catalogue.json'), 'utf8')) as CatalogueEntry[];
const files = catalogue.flatMap(({ id, lang, hash, kind, downloads }) =>
  downloads
    .filter(({ href, format }) =>
      forChildren.some((purpose) => href.endsWith(`/${downloadName({ id, lang, purpose, format: format as 'pdf' })}`)),
    )
    .map(({ href }) => ({ href, hash, id: `${kind}/${id}` })),
);

/** Every word that is seen: of a Word file also what stands round its pages; of slides not the notes of the speaker. */
async function seen(href: string): Promise<string> {
  const bytes = readFileSync(join(siteFolder, href));
  if (href.endsWith('.pdf')) return (await readBack(bytes)).painted.join('\n');
  const office = readOffice(bytes);
  return office.paths
    .filter((path) =>
      /^(word\/(document|header\d+|footer\d+|footnotes)|ppt\/(slides|slideLayouts|slideMasters)\/[^/]+)\.xml$/.test(
        path,
      ),
    )
    .map((path) => wordsOf(office.part(path)))
    .join('\n');
}

const furniture = [
  /\bDraft\b/,
  /\bCode\b/,
  /Is this print current/i,
  /\bUpdated \d/,
  /The Mini-Police Library/,
  /library\.example|localhost|\/current\//,
  /licence|OGL/i,
  /Page \d+ of \d+/,
];

describe('what is for children', () => {
  it('is there in every form', () => {
    for (const end of [
      'worksheet.pdf',
      'worksheet.docx',
      'cards.pdf',
      'extras.pdf',
      'notebook.pdf',
      'badges.pdf',
      'certificate.pdf',
      'slides.pptx',
    ])
      expect(files.filter(({ href }) => href.endsWith(`-${end}`)).length, end).toBeGreaterThan(1);
  });

  it('carries no stage, code, address or licence, and not our name', async () => {
    for (const { href, hash, id } of files) {
      const words = await seen(href);
      expect(words.length, href).toBeGreaterThan(80);
      expect(
        [...furniture, new RegExp(hash.slice(0, 8)), new RegExp(id)].filter((each) => each.test(words)).map(String),
        href,
      ).toEqual([]);
    }
  });
});
