import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exif, png } from '../../src/attachments/samples/pictures.ts';
import { holdLibrary, heldLibrary } from '../../src/disk/held-library.ts';
import { heldOwnLibrary, holdOwnLibrary } from '../../src/disk/held-own-library.ts';
import { exampleLibrary, lessonText } from '../../src/checks/examples.ts';
import { readLibrary } from '../../src/document/library.ts';
import { emptyForceFile } from '../../src/tools/force-file/open-force-file.ts';
import { readOwnLibrary } from './own-library.ts';
import type { Build } from './steps.ts';
import { ownStyles, takeOwn } from './take-own.ts';

let folder: string;
const path = () => join(folder, 'force.json');
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'mini-police-'))));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => holdOwnLibrary(undefined));

const read = (changes: object) => {
  writeFileSync(path(), JSON.stringify({ ...emptyForceFile(), name: 'Durham', ...changes }));
  return readOwnLibrary(path());
};
const team = { id: 'team', role: 'Neighbourhood team', on: ['letters'] };
const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 3">${inside}</svg>`;

test.each([
  [{ branding: { accent: '#ffe100' } }, 'branding.accent: #ffe100 on white has a contrast of 1.3:1'],
  [{ branding: { ink: 'blue' } }, 'branding.ink: a colour as #'],
  [{ branding: { logo: '../logo.png', logoAlt: 'A bridge' } }, 'is not the name of a png or svg beside the force file'],
  [{ branding: { logo: 'none.png', logoAlt: 'A bridge' } }, 'There is no none.png beside'],
  [{ branding: { logo: 'none.png' } }, 'branding.logoAlt: Say in a few words'],
  [{ contacts: [team] }, 'contacts.0: It is to be printed'],
  [{ contacts: [{ ...team, role: 'PC Jane Smith', phone: '101' }] }, "looks like a person's name"],
  [{ contacts: [{ ...team, email: 'jane.smith@kent.police.uk' }] }, 'contacts.0.email: This looks like the address'],
  [{ name: undefined, pinned: ['lessons/be-seen'] }, 'name: Write the name of the force'],
  [{ hidden: ['be-seen'] }, 'hidden.0: the kind and the id'],
])('%j is refused with its place', async (changes, why) => {
  await expect(read(changes)).rejects.toThrow(why);
});

test('every fault is said at once; a file that is not there, or half, is told', async () => {
  await expect(read({ branding: { ink: '#eeeeee', accent: '#ffffff' } })).rejects.toThrow(
    /branding.ink[^]*branding.acc/,
  );
  await expect(readOwnLibrary(join(folder, 'nowhere.json'))).rejects.toThrow('There is no force file');
  writeFileSync(path(), '{"version": 1, "na');
  await expect(readOwnLibrary(path())).rejects.toThrow('ends too early');
});

test.each([
  ['logo.svg', drawing('<path d="M0 0h1" fill="#123456"/>'), undefined],
  ['logo.svg', drawing('<script>alert(1)</script>'), 'the element script'],
  ['logo.svg', drawing('<path onload="alert(1)" d="M0 0"/>'), 'the attribute onload'],
  ['logo.svg', drawing('<image href="https://example.org/x.png"/>'), 'the element image'],
  ['logo.svg', drawing('<path fill="url(https://example.org)" d="M0 0"/>'), 'fill leads somewhere else'],
  ['logo.svg', `<?xml-stylesheet href="x.css"?>${drawing('')}`, 'an instruction'],
  ['logo.svg', `<!DOCTYPE svg>${drawing('')}`, 'DOCTYPE'],
  ['logo.svg', 'not a drawing', 'not all there'],
  ['logo.png', png({ width: 9, height: 9 }), undefined],
  ['logo.png', png().subarray(0, 40), 'cannot be shown'],
  ['logo.png', drawing(''), 'cannot be shown'],
  ['logo.png', png({ chunks: [['eXIf', exif({ place: true })]] }), 'cannot be shown: it says where it was taken'],
  ['logo.png', new Uint8Array(100_001), 'make it smaller'],
])('a logo %s is a picture that may be shown (%#)', async (name, bytes, why) => {
  writeFileSync(join(folder, name), bytes);
  const reading = read({ branding: { logo: name, logoAlt: 'A bridge' } });
  if (why === undefined) expect((await reading).logo).toMatchObject({ name, alt: 'A bridge' });
  else await expect(reading).rejects.toThrow(why);
});

test('contacts become lines for what they are printed on', async () => {
  const { contacts, phone } = await read({
    contacts: [
      { ...team, phone: '0300 123 4567', email: 'minipolice@kent.police.uk' },
      { ...team, id: 'b', role: 'Schools team', phone: '101', on: ['cards'] },
    ],
  });
  expect(contacts).toEqual({
    letters: ['Neighbourhood team: 0300 123 4567, minipolice@kent.police.uk'],
    cards: ['Schools team: 101'],
    agreements: [],
  });
  expect(phone).toBe('0300 123 4567');
});

test('its colours win over those of the library, and no others are named', () => {
  expect(ownStyles({ colours: {} })).toBe('');
  expect(ownStyles({ colours: { accent: '#7c1d5d' } })).toBe(
    ':root:root {\n  --link: #7c1d5d;\n  --link-hover: #7c1d5d;\n}\n',
  );
});

const library = () => {
  const texts = {
    ...exampleLibrary,
    'lessons/moved-on/en.mdx': lessonText({ keys: { former: '[lessons/old-name]' } }),
  };
  return readLibrary(
    Object.entries(texts).map(([file, text]) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      return { path: file, size: bytes.length, special: false, read: () => bytes };
    }),
  );
};
const take = async (changes: object) => {
  holdLibrary('/nowhere', library());
  const own = await read(changes);
  const said = takeOwn({ content: '/nowhere', own } as Build);
  return { said, names: heldLibrary('/nowhere').everyPage.map(({ kind, id }) => `${kind}/${id}`) };
};

test('what is hidden is in no list, also under the name that it had when the file was written', async () => {
  expect((await take({})).names).toContain('lessons/moved-on');
  const { names, said } = await take({ hidden: ['lessons/old-name'] });
  expect(names).not.toContain('lessons/moved-on');
  expect(said).toContain('1 page hidden');
  expect(heldOwnLibrary()?.hidden).toEqual(['lessons/moved-on']);
});

test('a page that is not there is a fault with its place, and nothing is held', async () => {
  await expect(take({ notes: [{ resource: 'lessons/gone', text: 'Hall' }], hidden: ['lessons/lost'] })).rejects.toThrow(
    /hidden.0: there is no page lessons\/lost[^]*notes.0.resource: there is no page lessons\/gone/,
  );
  await expect(take({ hidden: ['lessons/moved-on'], pinned: ['lessons/moved-on'] })).rejects.toThrow('is hidden, too');
  expect(heldOwnLibrary()).toBeUndefined();
});

test('it is said that whoever opens the site can read the schools', async () => {
  const schools = [{ id: 'hill', name: 'Hill' }];
  expect((await take({ schools })).said).toMatch(/can read the whole force file at \/tools\/, with 1 school/);
});
