import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readParts, zipParts } from '../paper/deterministic-zip.ts';
import { nodeMaterials as materials } from '../native/materials.ts';
import { elements, readOffice, wordsOf } from '../testing/read-office.ts';
import { slidesPptx } from './deck.ts';
import { makeMaster } from './master/make-master.ts';
import { MasterError } from './master-layouts.ts';
import { readMaster } from './read-master.ts';
import { everyLayout } from './testing/every-layout.ts';

/** The library's own master with some of its texts changed, as a force would change them in PowerPoint. */
function changed(path: RegExp, change: (xml: string) => string, more: Record<string, string> = {}): Uint8Array {
  const parts = readParts(makeMaster());
  for (const [name, bytes] of parts) if (path.test(name)) parts.set(name, strToU8(change(strFromU8(bytes))));
  for (const [name, text] of Object.entries(more)) parts.set(name, strToU8(text));
  return zipParts(parts);
}

test('a master restyled by a force is written on: its colours, its places and its size', async () => {
  const master = changed(/theme1|slideLayout2\.xml|presentation\.xml$/, (xml) =>
    xml
      .replace('val="14264B"', 'val="003366"')
      .replace(/(type="body"[\s\S]*?<a:off x=")\d+/, '$11270000')
      .replace('cSld name="Words"', 'cSld name="1_Words"'),
  );
  const file = readOffice(await slidesPptx(everyLayout(), { materials, master }));
  expect(elements(file.part('ppt/theme/theme1.xml'), 'a:srgbClr').map(({ attributes }) => attributes.val)).toContain(
    '003366',
  );
  expect((await readMaster(master)).layouts.Words.box({ type: 'body', index: 1 }).x).toBe(100);
  expect(wordsOf(file.part('ppt/slides/slide2.xml'))).toContain('What matters');
});

test('its own slides are left out, with all that only they needed', async () => {
  const slide =
    '<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree/></p:cSld></p:sld>';
  const master = changed(
    /presentation\.xml(\.rels)?$|Content_Types/,
    (xml) =>
      xml
        .replace(
          '</Relationships>',
          '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slides/slide77.xml"/></Relationships>',
        )
        .replace('<p:sldSz', '<p:sldIdLst><p:sldId id="300" r:id="rId90"/></p:sldIdLst><p:sldSz')
        .replace(
          '</Types>',
          '<Override PartName="/ppt/slides/slide77.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/></Types>',
        ),
    { 'ppt/slides/slide77.xml': slide },
  );
  expect([...(await readMaster(master)).parts.keys()].filter((path) => path.includes('slides/'))).toEqual([]);
  expect(readOffice(await slidesPptx(everyLayout(), { materials, master })).paths.join()).not.toContain('slide77');
});

test('one that was never printed with notes gets the library’s', async () => {
  const master = changed(/presentation\.xml(\.rels)?$/, (xml) =>
    xml
      .replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/, '')
      .replace(/<Relationship [^>]*notesMaster[^>]*\/>/, ''),
  );
  expect((await readMaster(master)).notesMaster).toBeUndefined();
  const { paths } = readOffice(await slidesPptx(everyLayout(), { materials, master }));
  expect(paths).toContain('ppt/notesMasters/deckNotesMaster.xml');
});

test.each<[what: string, master: Uint8Array, message: string]>([
  [
    'a layout that is missing',
    changed(/slideLayout8\.xml$/, (xml) => xml.replace('name="Chat"', 'name="Blank"')),
    'no layout called "Chat"',
  ],
  [
    'a placeholder that is missing',
    changed(/slideLayout8\.xml$/, (xml) => xml.replace('type="pic"', 'type="dt"')),
    'The layout "Chat" of the master has no placeholder for a picture with the number 2',
  ],
  [
    'a picture from elsewhere',
    changed(/slideMaster1\.xml\.rels$/, (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.org/a.png" TargetMode="External"/></Relationships>',
      ),
    ),
    'no text, shape or picture (image: https://example.org/a.png)',
  ],
  ['no presentation', zipParts([['a.txt', strToU8('a')]]), 'The master cannot be read.'],
  ['no zip', strToU8('%PDF'), 'The master cannot be read.'],
])('%s is told in words that help', async (_, master, message) => {
  await expect(readMaster(master)).rejects.toThrow(MasterError);
  await expect(readMaster(master)).rejects.toThrow(message);
});
