/** What a PDF holds that nobody sees on its pages: names, layers, words below boxes, fields, what it was before. */
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ascii, concat } from '../samples/bytes.ts';
import { opened, rulesFor } from '../samples/opened.ts';
import { pdf, drawnLine } from '../samples/pdf.ts';
import { exif, jpg, xmp } from '../samples/pictures.ts';

const named = async (bytes: Uint8Array) =>
  (await opened('a.pdf', bytes)).properties.map(({ name, value }) => `${name}: ${value}`);
const withStream = (dict: string, data: Uint8Array, change: Parameters<typeof pdf>[0] = {}) => {
  const [before = '', after = ''] = new TextDecoder('latin1')
    .decode(pdf({ ...change, others: ['SPLIT', ...(change.others ?? [])] }))
    .split('SPLIT');
  const binary = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  return concat(binary(`${before}<<${dict}/Length ${data.length}>>\nstream\n`), data, binary(`\nendstream${after}`));
};

describe('names', () => {
  it.each<readonly [what: string, bytes: Uint8Array, is: string]>([
    ['the author alone', pdf({ others: ['<</Author(Sam Example)>>'], trailer: '/Info 9 0 R' }), 'author: Sam Example'],
    [
      'the author behind a reference',
      pdf({ others: ['<</Author 10 0 R>>', '(Sam Example)'], trailer: '/Info 9 0 R' }),
      'author: Sam Example',
    ],
    [
      'a property of its own',
      pdf({ others: ['<</CheckedBy(Sam Example)>>'], trailer: '/Info 9 0 R' }),
      'CheckedBy: Sam Example',
    ],
    ...['Highlight', 'FreeText', 'Ink', 'Square', 'StrikeOut', 'Stamp', 'Text'].map(
      (kind): [string, Uint8Array, string] => [
        `who made a mark: ${kind}`,
        pdf({ page: '/Annots[9 0 R]', others: [`<</Subtype/${kind}/Rect[0 0 9 9]/T(Sam Example)>>`] }),
        'comment by: Sam Example',
      ],
    ),
  ])('%s', async (_, bytes, is) => {
    expect(await named(bytes)).toEqual([is]);
  });

  it('the name of a field is no author', async () => {
    expect(await named(pdf({ others: ['<</Subtype/Widget/Rect[0 0 9 9]/FT/Tx/T(Sam Example)>>'] }))).toEqual([]);
  });

  const signed = (more = '') =>
    `<</FT/Sig/T(s)/V<</Type/Sig/Name(Sam Example)/ByteRange[0 1 2 3]/Contents<30>${more}>>>>`;
  it.each<readonly [what: string, value: string, rules: readonly string[]]>([
    ['a signature', signed(), ['no-author-names']],
    ['a signature that does not say what it is', '<</ByteRange[0 1 2 3]/Contents<30>>>', ['no-author-names']],
    ['the rights that Adobe gives a form', signed('/Reference[<</TransformMethod/UR3>>]'), []],
    ['a place to sign', '<</FT/Sig/T(Signature)>>', []],
  ])('%s', async (_, value, rules) => {
    expect(await rulesFor('a.pdf', pdf({ others: [value] }))).toEqual(rules);
  });

  it('a signature gives its reasons to be searched', async () => {
    const { text } = await opened('a.pdf', pdf({ others: [signed('/ContactInfo(sam@example.org)')] }));
    expect(text.map((part) => part.text).join('\n')).toContain('sam@example.org');
  });
});

describe('comments', () => {
  const mark = (kind: string, words: string) =>
    pdf({ others: [`<</Subtype/${kind}/Rect[0 0 9 9]/Contents(${words})>>`] });
  it.each(['Highlight', 'Underline', 'Line', 'Ink'])('%s with words', async (kind) => {
    expect(await rulesFor('a.pdf', mark(kind, 'Is this right?'))).toEqual(['no-comments']);
    expect(await rulesFor('a.pdf', mark(kind, ''))).toEqual([]);
  });
  it.each(['Link', 'FreeText', 'Widget'])('%s with words is none', async (kind) => {
    expect(await rulesFor('a.pdf', mark(kind, 'To the page of the force'))).toEqual([]);
  });
});

describe('forms', () => {
  const field = (more: string) => pdf({ others: [`<</FT/Tx/T(Name of child)${more}>>`] });
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['filled in', field('/V(Sam Example)')],
    ['filled in, in two bytes a letter', field('/V<feff00530061006d>')],
    ['filled in behind a reference', pdf({ others: ['<</FT/Tx/T(Name)/V 10 0 R>>', '(Sam Example)'] })],
    ['a part of a field', pdf({ others: ['<</FT/Tx/T(Child)>>', '<</Parent 9 0 R/T(Name)/V(Sam Example)>>'] })],
    ['something else than it brings along', field('/V(Sam Example)/DV(Write here)')],
  ])('%s', async (_, bytes) => {
    expect(await rulesFor('a.pdf', bytes)).toEqual(['no-filled-forms']);
  });
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['blank', field('')],
    ['blank, and saved', field('/V()')],
    ['with lines to write on', field('/V(______)')],
    ['what it brings along', field('/V(Durham Constabulary)/DV(Durham Constabulary)')],
    ['a hint', field('/V(Click here to write)')],
    ['a tick', pdf({ others: ['<</FT/Btn/T(Consent)/V/Yes>>'] })],
    ['a choice', pdf({ others: ['<</FT/Ch/T(Year)/V(Year 5)/Opt[(Year 5)(Year 6)]>>'] })],
  ])('passes: %s', async (_, bytes) => {
    expect(await rulesFor('a.pdf', bytes)).toEqual([]);
  });
  it('are read as a table is, with what a field is called', async () => {
    const { text } = await opened('a.pdf', field('/TU(Name of child)/V(Sam Example)'));
    expect(text.map((part) => part.text)).toContain('Name of child\tSam Example');
  });
});

describe('layers', () => {
  const layered = (usual: string, drawn = '/Properties<</L0 9 0 R>>') =>
    pdf({
      content: `/OC/L0 BDC ${drawnLine('Names', 20, 100)} EMC`,
      resources: drawn,
      catalogue: `/OCProperties<</OCGs[9 0 R]/D<<${usual}>>>>`,
      others: ['<</Type/OCG/Name(Names)>>', '<</Type/OCMD/OCGs[9 0 R]>>', '<</L0 9 0 R>>'],
    });
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['switched off', layered('/OFF[9 0 R]')],
    ['all off but some', layered('/BaseState/OFF/ON[]')],
    ['off as one of a group', layered('/OFF[9 0 R]', '/Properties<</L0 10 0 R>>')],
    ['off, with its name elsewhere', layered('/OFF[9 0 R]', '/Properties 11 0 R')],
  ])('%s', async (_, bytes) => {
    expect(await rulesFor('a.pdf', bytes)).toEqual(['no-hidden-text']);
  });
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['shown', layered('/ON[9 0 R]/Order[9 0 R]')],
    ['all off but this one', layered('/BaseState/OFF/ON[9 0 R]')],
    [
      'off, and nothing on it',
      pdf({ catalogue: '/OCProperties<</OCGs[9 0 R]/D<</OFF[9 0 R]>>>>', others: ['<</Type/OCG/Name(Grid)>>'] }),
    ],
  ])('passes: %s', async (_, bytes) => {
    expect(await rulesFor('a.pdf', bytes)).toEqual([]);
  });
});

describe('words below a box', () => {
  const under = drawnLine('The pupil is Sam Example', 20, 200);
  const black = '0 g 10 195 300 20 re f';
  const form = (content: string) =>
    withStream('/Subtype/Form/BBox[0 0 600 800]', ascii(content), {
      content: `${under} /X Do`,
      resources: '/XObject<</X 9 0 R>>',
    });
  const noted = (note: string) =>
    pdf({ content: under, page: '/Annots[9 0 R]', others: [`<<${note}/Rect[10 195 300 215]>>`] });
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['all of a line', pdf({ content: `${under} ${black}` })],
    ['a name in the middle of a line', pdf({ content: `${under} 0 0 0 rg 86 195 70 20 re f*` })],
    ['a box of white', pdf({ content: `${under} 1 g 10 195 300 20 re f` })],
    ['a box of four lines', pdf({ content: `${under} 10 195 m 310 195 l 310 215 l 10 215 l h f` })],
    ['a page that is scaled', pdf({ content: `q .5 0 0 .5 0 0 cm ${under} Q q 5 97.5 150 10 re b Q` })],
    [
      'letters set one by one',
      pdf({ content: `BT /F1 12 Tf 1 0 0 1 20 200 Tm [(T)10(h)(e pup)-20(il)] TJ ET ${black}` }),
    ],
    ['a box in a form', form(black)],
    [
      'words in a form',
      withStream('/Subtype/Form', ascii(under), { content: `/X Do ${black}`, resources: '/XObject<</X 9 0 R>>' }),
    ],
    ['a clip that lets the box through', pdf({ content: `${under} q 0 190 400 40 re W n ${black} Q` })],
    ['a square that somebody drew', noted('/Subtype/Square/IC[0 0 0]')],
    ['a black highlight', noted('/Subtype/Highlight/C[0 0 0]')],
    ['a mark for blacking out', noted('/Subtype/Redact')],
  ])('%s', async (_, bytes) => {
    expect(await rulesFor('a.pdf', bytes)).toContain('no-hidden-text');
  });

  const see = (state: string) => pdf({ content: `${under} /G gs ${black}`, resources: `/ExtGState<</G<<${state}>>>>` });
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['a box below words', pdf({ content: `1 1 0 rg 10 195 300 20 re f 0 g ${under}` })],
    ['a box beside words', pdf({ content: `${under} 0 g 10 150 300 20 re f` })],
    ['a line through words', pdf({ content: `${under} 0 g 10 203 300 1 re f` })],
    ['a frame', pdf({ content: `${under} 10 195 300 20 re S` })],
    ['a box one sees through', see('/ca .3')],
    ['a marker', see('/BM/Multiply')],
    ['a box behind a mask', see('/SMask<</S/Luminosity>>')],
    ['a box that a clip keeps away', pdf({ content: `${under} q 0 0 400 40 re W n ${black} Q` })],
    ['words written once more on the box', pdf({ content: `${under} ${black} 1 g ${under}` })],
    ['words for a scanned page', pdf({ content: `3 Tr ${under} ${black}` })],
    ['a yellow highlight', noted('/Subtype/Highlight/C[1 1 0]')],
    ['an empty square', noted('/Subtype/Square/C[0 0 0]')],
  ])('passes: %s', async (_, bytes) => {
    expect(await rulesFor('a.pdf', bytes)).toEqual([]);
  });
});

describe('earlier versions', () => {
  const before = pdf({ text: 'Hold up the two coats. Sam Example' });
  const change = ascii(
    `4 0 obj\n<</Length 40>>\nstream\n${drawnLine('Hold up.', 20, 100)}\nendstream\nendobj\nxref\n4 1\n${String(before.length).padStart(10, '0')} 00000 n \ntrailer\n<</Root 1 0 R/Size 9/Prev 377>>\nstartxref\n${before.length + 90}\n%%EOF\n`,
  );
  it('with other words', async () => {
    const { hazards, text } = await opened('a.pdf', concat(before, change));
    expect(hazards.map(({ rule }) => rule)).toEqual(['no-hidden-text']);
    expect(text.find(({ where }) => where === 'an earlier version')?.text).toContain('Sam Example');
  });
  it('too many to look through', async () => {
    expect(await rulesFor('a.pdf', concat(...Array.from({ length: 9 }, () => before)))).toContain('attachment-opens');
  });
});

describe('photographs', () => {
  const photograph = jpg({ segments: [[0xe1, concat(ascii('Exif\0\0'), exif({ place: true }))]] });
  const hex = ascii(`${[...photograph].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`);
  const place = async (bytes: Uint8Array) => (await opened('a.pdf', bytes)).pictures.map((each) => each.place);
  it.each<readonly [what: string, dict: string, data: Uint8Array]>([
    ['packed once more', '/Filter[/FlateDecode/DCTDecode]', zlibSync(photograph)],
    ['written in digits', '/Filter[/ASCIIHexDecode/DCTDecode]', hex],
    [
      'both, by their short names',
      '/Filter[/AHx/Fl/DCT]',
      ascii(`${[...zlibSync(photograph)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`),
    ],
    ['with its filters elsewhere', '/Filter 10 0 R', zlibSync(photograph)],
  ])('%s', async (_, dict, data) => {
    expect(await place(withStream(`/Subtype/Image${dict}`, data, { others: ['[/FlateDecode/DCTDecode]'] }))).toEqual([
      true,
    ]);
  });
  it('whose notes stand beside them', async () => {
    const notes = ascii(xmp('<exif:GPSLatitude>54,46.5N</exif:GPSLatitude>'));
    expect(await place(withStream('/Type/Metadata/Subtype/XML', notes))).toEqual([true]);
  });
  it('as JPEG 2000', async () => {
    const box = concat([0, 0, 0, 0], ascii('uuid'), ascii('JpgTiffExif->JP2'), exif({ place: true }));
    expect(await place(withStream('/Subtype/Image/Filter/JPXDecode', box))).toEqual([true]);
  });
});
