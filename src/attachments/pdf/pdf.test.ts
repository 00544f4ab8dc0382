import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ascii, concat } from '../samples/bytes.ts';
import { opened, rulesFor } from '../samples/opened.ts';
import { pdf } from '../samples/pdf.ts';
import { exif, jpg, xmp } from '../samples/pictures.ts';

/** A PDF with a stream among its objects. */
function withStream(dict: string, data: Uint8Array): Uint8Array {
  const [before = '', after = ''] = new TextDecoder('latin1').decode(pdf({ others: ['SPLIT'] })).split('SPLIT');
  return concat(ascii(`${before}<<${dict}/Length ${data.length}>>\nstream\n`), data, ascii(`\nendstream${after}`));
}
const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
const objectStream = (value: string, dict = '/Filter/FlateDecode') => {
  const bytes = ascii(`20 0 ${value}`);
  return withStream(`/Type/ObjStm/N 1/First 5${dict}`, dict.includes('Flate') ? zlibSync(bytes) : bytes);
};

describe('ordinary PDFs pass', () => {
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['a page', pdf()],
    [
      'a link to a page',
      pdf({ others: ['<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://www.durham.police.uk/)>>>>'] }),
    ],
    ['a place to open at', pdf({ catalogue: '/OpenAction<</S/GoTo/D[3 0 R/Fit]>>' })],
    ['names that look like others', pdf({ others: ['<</Font<</AA 5 0 R/JS 5 0 R>>/S/Span/K 0/URI(x)>>'] })],
    ['compressed objects', objectStream('<</Type/StructElem/S/P>>')],
    ['an empty line at the end', concat(pdf(), ascii('\r\n\n'))],
    ['two versions, as programs save changes', concat(pdf(), pdf().slice(9))],
    ['words of its own about programs', pdf({ text: 'JavaScript /JS 1 0 obj /Launch' })],
  ])('%s', async (_, bytes) => {
    expect(await rulesFor('a.pdf', bytes)).toEqual([]);
  });
});

it('one made with LibreOffice passes, and gives its words', async () => {
  const { hazards, text } = await opened(
    'slides.pdf',
    readFileSync(new URL('../samples/libreoffice.pdf', import.meta.url)),
  );
  expect(hazards).toEqual([]);
  expect(text.find(({ where }) => where === 'page 1')?.text).toBe('Light or dark?');
});

describe('finds', () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, rule: string])[] = [
    ['a script', pdf({ others: [script] }), 'no-macros'],
    ['a script in a compressed object', objectStream(script), 'no-macros'],
    [
      'a script in an object stream that does not say what it is',
      withStream('/N 1/First 5', ascii(`20 0 ${script}`)),
      'no-macros',
    ],
    ['a script that a later object hides', pdf({ others: [`${script}\nendobj\n9 0 obj\n<</S/GoTo>>`] }), 'no-macros'],
    [
      'a script that the index leaves out',
      concat(pdf().slice(0, 9), ascii(`77 0 obj ${script} endobj\n`), pdf().slice(9)),
      'no-macros',
    ],
    ['a script in a comment', concat(pdf().slice(0, 9), ascii(`%77 0 obj ${script}\n`), pdf().slice(9)), 'no-macros'],
    ['a script in a stream', withStream('/X 1', ascii(`77 0 obj ${script} endobj`)), 'no-macros'],
    [
      'a script with a comment in the head of its object',
      pdf({ others: [`null endobj 9 %x\n0%y\nobj%z\n${script}`] }),
      'no-macros',
    ],
    ['a script as a stream', pdf({ others: ['<</S/JavaScript/JS 4 0 R>>'] }), 'no-macros'],
    [
      'a script behind a name that is an object',
      pdf({ others: ['<</S 10 0 R/JS 4 0 R>>', '/JavaScript'] }),
      'no-macros',
    ],
    ['a key given twice', pdf({ others: ['<</S/JavaScript/S/GoTo/X 1>>'] }), 'no-macros'],
    [
      'something that happens on a page',
      pdf({ others: ['<</Type/Page/AA<</O<</S/URI/URI(https://example.org/)>>>>>>'] }),
      'no-macros',
    ],
    ['a form that sends', pdf({ others: ['<</S/SubmitForm/F(https://example.org/)>>'] }), 'no-macros'],
    ['a form with programs', pdf({ catalogue: '/AcroForm<</XFA 4 0 R>>' }), 'no-macros'],
    ['a film', pdf({ others: ['<</Subtype/RichMedia/Rect[0 0 1 1]>>'] }), 'no-embedded-files'],
    ['an embedded file without a list', pdf({ others: ['<</Type/EmbeddedFile>>'] }), 'no-embedded-files'],
    ['a stream that stands in another file', withStream('/F(other.bin)', ascii('x')), 'attachment-links'],
    ['a link to a file', pdf({ others: ['<</S/URI/URI(file:///c:/x.exe)>>'] }), 'attachment-links'],
    ['a password', pdf({ trailer: '/Encrypt<</Filter/Standard>>' }), 'attachment-opens'],
    [
      'a password in a compressed index',
      withStream('/Type/XRef/Root 1 0 R/Size 9/W[1 1 1]/Encrypt 9 0 R', ascii('x')),
      'attachment-opens',
    ],
    [
      'objects packed in a way few programs know',
      withStream('/Type/ObjStm/N 1/First 5/Filter[/ASCIIHexDecode/FlateDecode]', ascii('00>')),
      'attachment-opens',
    ],
    [
      'objects that cannot be unpacked',
      withStream('/Type/ObjStm/N 1/First 5/Filter/FlateDecode', ascii('junk')),
      'attachment-opens',
    ],
    [
      'a hundred versions of an object',
      pdf({ others: Array.from({ length: 101 }, () => 'null\nendobj\n9 0 obj\n1') }),
      'attachment-opens',
    ],
    ['something after the end', concat(pdf(), ascii('PK\x03\x04')), 'nothing-appended'],
    ['no end', pdf().slice(0, -8), 'attachment-opens'],
    ['nothing inside', ascii('%PDF-1.7\n%%EOF'), 'attachment-opens'],
  ];
  it.each(cases)('%s', async (_, bytes, rule) => {
    expect(await rulesFor('a.pdf', bytes)).toContain(rule);
  });

  it('who wrote it, in its list and in its metadata', async () => {
    const listed = await opened('a.pdf', pdf({ others: ['<</Author<feff00530061006d>/Producer(Word)>>'] }));
    expect(listed.properties).toEqual([{ name: 'author', value: 'Sam' }]);
    const metadata = ascii(xmp('<dc:creator><rdf:Seq><rdf:li>Sam Example</rdf:li></rdf:Seq></dc:creator>'));
    for (const [dict, data] of [
      ['', metadata],
      ['/Filter/FlateDecode', zlibSync(metadata)],
    ] as const) {
      expect((await opened('a.pdf', withStream(`/Type/Metadata/Subtype/XML${dict}`, data))).properties).toEqual([
        { name: 'author', value: 'Sam Example' },
      ]);
    }
  });

  it('where a photograph inside was taken', async () => {
    const photograph = jpg({ segments: [[0xe1, concat(ascii('Exif\0\0'), exif({ place: true }))]] });
    expect((await opened('a.pdf', withStream('/Subtype/Image/Filter/DCTDecode', photograph))).pictures).toMatchObject([
      { where: 'photograph 1', place: true },
    ]);
  });
});

describe('words', () => {
  it('of pages, of fields and of notes', async () => {
    const { text } = await opened(
      'a.pdf',
      pdf({ text: 'Ring 101 now', others: ['<</FT/Tx/T(Who)/V(Sam)>>', '<</S/Figure/Alt(Two coats)>>'] }),
    );
    expect(text.map((each) => `${each.where}: ${each.text}`)).toEqual([
      'fields, notes and descriptions: Who\nTwo coats',
      'fields of the form: Who\tSam',
      'page 1: Ring 101 now',
    ]);
  });

  it('that cannot be read are an error: nobody has looked through them', async () => {
    const { hazards } = await opened('a.pdf', pdf(), () => Promise.reject(new Error('too long')));
    expect(hazards.map(({ rule }) => rule)).toEqual(['attachment-opens']);
  });

  it('are not asked for where the PDF may not be sent at all', async () => {
    let asked = 0;
    await opened('a.pdf', pdf({ others: [script] }), async () => {
      asked += 1;
      return [];
    });
    expect(asked).toBe(0);
  });
});
