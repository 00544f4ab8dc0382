/** Whatever bytes come: there is an answer, in words for a person, and never a crash. */
import { assert, asyncProperty, constantFrom, integer, array, record, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { ascii, concat } from './samples/bytes.ts';
import { coreProperties, docx, pptx } from './samples/office.ts';
import { opened } from './samples/opened.ts';
import { pdf } from './samples/pdf.ts';
import { exif, jpg, png, webp } from './samples/pictures.ts';

const notes = exif({ place: true, artist: 'Sam Example' });
const samples: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.docx', docx('Hello.', coreProperties('Sam Example'))],
  ['a.pptx', pptx([{ text: 'Hello.' }])],
  ['a.pdf', pdf({ others: ['<</S/JavaScript/JS(x)>>'] })],
  [
    'a.png',
    png({
      chunks: [
        ['eXIf', notes],
        ['tEXt', ascii('Author\0Sam')],
      ],
    }),
  ],
  ['a.jpg', jpg({ segments: [[0xe1, concat(ascii('Exif\0\0'), notes)]] })],
  ['a.webp', webp({ chunks: [['EXIF', notes]] })],
];

const change = record({
  at: integer({ min: 0, max: 100_000 }),
  gone: integer({ min: 0, max: 8 }),
  put: uint8Array({ maxLength: 8 }),
});

it('of a good file with some bytes changed', async () => {
  await assert(
    asyncProperty(
      constantFrom(...samples),
      array(change, { minLength: 1, maxLength: 4 }),
      async ([name, good], changes) => {
        const bytes = changes.reduce(
          (all, { at, gone, put }) =>
            concat(all.subarray(0, at % all.length), put, all.subarray((at % all.length) + gone)),
          good,
        );
        const { hazards } = await opened(name, bytes, async () => []);
        for (const { rule, message, help } of hazards) {
          expect(`${rule} ${message} ${help}`).not.toMatch(/undefined|\[object|fault of the library/);
          expect(message).toMatch(/[.?!]$/);
        }
      },
    ),
    { numRuns: process.env.TESTS === 'all' ? 30_000 : 1_500, seed: 101 },
  );
});
