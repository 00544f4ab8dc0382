/** What Word and PowerPoint keep that nobody sees: hidden and cropped things, links in fields, names, forms, parts. */
import { describe, expect, it } from 'vitest';
import { ascii } from '../samples/bytes.ts';
import { coreProperties, docx, namespaces, pptx, relationship, typeface, type Extra } from '../samples/office.ts';
import { opened, rulesFor } from '../samples/opened.ts';
import { exif, jpg, png } from '../samples/pictures.ts';
import { concat } from '../samples/bytes.ts';

const nameOf = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes).includes('ppt/slides') ? 'a.pptx' : 'a.docx';
const rules = (bytes: Uint8Array) => rulesFor(nameOf(bytes), bytes);
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const slide = (inner: string) => pptx([{ inner }]);
const box = (hidden: string, text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="1" name="x" ${hidden}/></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
const shownPicture = (hidden = '', crop = '') =>
  `<p:pic><p:nvPicPr><p:cNvPr id="2" name="x" ${hidden}/></p:nvPicPr><p:blipFill><a:blip r:embed="i"/>${crop}</p:blipFill></p:pic>`;
const table =
  '<a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p/></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic>';
const drawing = (anchor: string, properties = '', crop = '') =>
  docx(
    paragraph(
      `<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ${anchor}><wp:docPr id="1" name="p" ${properties}/><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="i"/>${crop}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
    ),
  );
const part = (name: string, type: string, content: string | Uint8Array): Extra => ({
  parts: { [name]: content },
  types: { [name]: type },
});

describe('hidden', () => {
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['a picture on a slide', slide(shownPicture('hidden="1"'))],
    ['a box on a slide', slide(box('hidden="true"', 'x'))],
    [
      'a group of boxes',
      slide(`<p:grpSp><p:nvGrpSpPr><p:cNvPr id="5" name="g" hidden="1"/></p:nvGrpSpPr>${box('', 'x')}</p:grpSp>`),
    ],
    [
      'a group in a group',
      slide(
        `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="5" name="g" hidden="1"/></p:nvGrpSpPr><p:grpSp><p:nvGrpSpPr><p:cNvPr id="6" name="h"/></p:nvGrpSpPr>${shownPicture()}</p:grpSp></p:grpSp>`,
      ),
    ],
    [
      'a table on a slide',
      slide(
        `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="t" hidden="1"/></p:nvGraphicFramePr>${table}</p:graphicFrame>`,
      ),
    ],
    [
      'a chart on a slide',
      slide(
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="t" hidden="1"/></p:nvGraphicFramePr><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></p:graphicFrame>',
      ),
    ],
    ['a picture in Word', drawing('', 'hidden="1"')],
    ['a picture in Word, by its frame', drawing('hidden="1"')],
    [
      'an old picture in Word',
      docx(
        paragraph(
          '<w:r><w:pict><v:shape style="width:5pt;visibility:hidden"><v:imagedata r:id="i"/></v:shape></w:pict></w:r>',
        ),
      ),
    ],
    [
      'an old box in Word',
      docx(
        paragraph(
          `<w:r><w:pict><v:rect style="display:none"><v:textbox><w:txbxContent>${paragraph(words('x'))}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
        ),
      ),
    ],
    [
      'a row of a table in Word',
      docx(`<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph(words('x'))}</w:tc></w:tr></w:tbl>`),
    ],
  ])('%s', async (_, bytes) => {
    expect(await rules(bytes)).toEqual(['no-hidden-text']);
  });

  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['what is shown', slide(`${box('hidden="0"', 'x')}${shownPicture()}`)],
    ['an empty box', slide(box('hidden="1"', ''))],
    ['a box beside a hidden empty one', slide(`${box('hidden="1"', ' ')}${box('', 'x')}`)],
    ['a picture in Word', drawing('hidden="0"')],
  ])('passes: %s', async (_, bytes) => {
    expect(await rules(bytes)).toEqual([]);
  });
});

describe('cropped', () => {
  const vml = (crop: string) =>
    docx(paragraph(`<w:r><w:pict><v:shape><v:imagedata r:id="i" ${crop}/></v:shape></w:pict></w:r>`));
  it.each<readonly [what: string, bytes: Uint8Array, says: RegExp]>([
    ['in Word', drawing('', '', '<a:srcRect l="90000" t="90000"/>'), /nearly all/],
    ['in Word, in percent', drawing('', '', '<a:srcRect r="50%"/>'), /5 tenths/],
    ['on a slide', slide(shownPicture('', '<a:srcRect b="20000"/>')), /2 tenths/],
    [
      'a picture larger than the shape it fills',
      slide(
        `<p:sp><p:spPr><a:blipFill xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip r:embed="i"/><a:stretch><a:fillRect l="-100000"/></a:stretch></a:blipFill></p:spPr></p:sp>`,
      ),
      /5 tenths/,
    ],
    ['an old picture', vml('cropleft="32768f"'), /5 tenths/],
    ['an old picture, in ones', vml('cropbottom=".3"'), /3 tenths/],
    [
      'a background',
      drawing('', '', '<x:backgroundRemoval xmlns:x="http://schemas.microsoft.com/office/drawing/2010/main" t="0"/>'),
      /background/,
    ],
  ])('%s', async (_, bytes, says) => {
    const { hazards } = await opened(nameOf(bytes), bytes);
    expect(hazards.map(({ rule }) => rule)).toEqual(['no-cropped-pictures']);
    expect(hazards[0]!.message).toMatch(says);
  });

  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['a whole picture', drawing('', '', '<a:srcRect/>')],
    ['a hair', drawing('', '', '<a:srcRect l="1000" r="1000"/>')],
    ['a picture with an edge added', drawing('', '', '<a:srcRect l="-10000" r="-10000"/>')],
    ['an old picture', vml('')],
  ])('passes: %s', async (_, bytes) => {
    expect(await rules(bytes)).toEqual([]);
  });
});

describe('links in fields', () => {
  const field = (code: string) =>
    docx(
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    );
  it.each([
    ' HYPERLINK \\o "tip" "javascript:alert(1)" ',
    ' HYPERLINK \\t "_blank" "file://files.example/share/plan.docx" ',
    ' HYPERLINK "file://files.example/share/plan.docx" \\o "tip" ',
    ' HYPERLINK \\n \\o "tip" \\t "_blank" "\\\\\\\\server\\\\share\\\\x" ',
    ' HYPERLINK \\\\server\\share\\x ',
    ' HYPERLINK \\h file:///c:/x.docx ',
    ' hyperlink \\l "here" "ms-word:ofe|u|https://example.org/x" ',
    ' HYPERLINK “http://www.example.org/” ',
    ' HYPERLINK \\o"tip" "vbscript:x" ',
    ' HYPERLINK "https://10.0.0.5/plan" ',
    ' HYPERLINK "https://www.example.org/setup.exe" ',
  ])('%s', async (code) => {
    expect(await rules(field(code.replaceAll('"', '&quot;')))).toEqual(['attachment-links']);
  });
  it.each([
    ' HYPERLINK \\l "place" ',
    ' HYPERLINK \\l "place" \\o "file: plan" ',
    ' HYPERLINK "https://www.gov.uk/" \\l "place" \\o "javascript is a word" ',
    ' HYPERLINK \\t "_blank" "mailto:info@durham.police.uk" ',
    ' PAGE ',
  ])('passes: %s', async (code) => {
    expect(await rules(field(code.replaceAll('"', '&quot;')))).toEqual([]);
  });
  it('whose address is put together by another field', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    expect(
      await rules(docx(paragraph(`${begin}${code(' HYPERLINK ')}${begin}${code(' QUOTE 106 97 ')}${end}${end}`))),
    ).toEqual(['attachment-links']);
  });

  it.each(['w:connectString w:val="Provider=x"', 'w:query w:val="SELECT"', 'w:dataSource r:id="x"'])(
    'of a mail merge: %s',
    async (source) => {
      const settings = part(
        'word/settings.xml',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
        `<w:settings ${namespaces}><w:mailMerge><w:mainDocumentType w:val="formLetters"/><${source}/></w:mailMerge></w:settings>`,
      );
      expect(await rules(docx(undefined, settings))).toEqual(['attachment-links']);
    },
  );
});

describe('links that give somebody away', () => {
  const link = (target: string) =>
    docx(undefined, { relationships: relationship('hyperlink', target.replaceAll('&', '&amp;')) });
  it.each([
    'https://sampleshire-my.sharepoint.com/personal/sam_example_sampleshire_police_uk/Documents/plan.docx',
    'https://sampleshire-my.sharepoint.com/:w:/g/personal/sam_example/Exy',
    'https://onedrive.live.com/view.aspx?cid=123',
    'https://1drv.ms/w/s!abc',
    'https://d.docs.live.net/0123/Documents/plan.docx',
    'https://teams.microsoft.com/l/chat/0/0?users=x',
    'https://wa.me/447911123456',
    'https://api.whatsapp.com/send?phone=447911123456',
    'https://chat.whatsapp.com/AbCd',
    'https://t.me/+447911123456',
    'https://signal.me/#p/+447911123456',
    'https://localhost:8080/plan',
    'https://intranet/plan',
    'https://files.local/plan',
    'https://[::1]/plan',
    'https://0x7f.1/plan',
    'https://sam:secret@example.org/plan',
    'https://example.org/a/Setup.MSI?x=1',
    'https://example.org/plan.docm',
  ])('%s', async (target) => {
    const { hazards } = await opened('a.docx', link(target));
    expect(hazards.map(({ rule }) => rule)).toEqual(['attachment-links']);
    expect(JSON.stringify(hazards)).not.toMatch(/sam_example|7911|secret/);
  });
  it.each([
    'https://sampleshire.sharepoint.com/sites/plans/plan.docx',
    'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
    'https://docs.google.com/presentation/d/abc/view',
    'https://t.me/policechannel',
    'https://www.example.org/exe',
    'https://www.example.org/plan.zip',
    'https://www.dropbox.com/s/abc/plan.pdf',
  ])('passes: %s', async (target) => {
    expect(await rules(link(target))).toEqual([]);
  });
  it('an address of somebody in it is searched', async () => {
    const { text } = await opened('a.docx', link('https://example.org/?to=sam.example%40durham.police.uk'));
    expect(text.map((each) => each.text)).toContain('https://example.org/?to=sam.example@durham.police.uk');
  });
});

describe('names', () => {
  const core = coreProperties('Sam Example');
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Checked by"><vt:lpwstr>Sam Example</vt:lpwstr></property></Properties>';
  const author = (field: string) => docx(paragraph(field));
  it.each<readonly [what: string, bytes: Uint8Array, is: string]>([
    ['properties of a type that says nothing', docx(undefined, { parts: core.parts! }), 'author: Sam Example'],
    [
      'properties in another place',
      docx(undefined, { parts: { 'docProps/other.xml': core.parts!['docProps/core.xml']! } }),
      'author: Sam Example',
    ],
    ['a property of its own', docx(undefined, { parts: { 'docProps/custom.xml': custom } }), 'Checked by: Sam Example'],
    ['a field', author(`<w:fldSimple w:instr=" AUTHOR ">${words('Sam Example')}</w:fldSimple>`), 'author: Sam Example'],
    [
      'a field in parts',
      author(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> USERNAME </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${words('Sam Example')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      'author: Sam Example',
    ],
    ['who may edit', docx(paragraph('<w:permStart w:id="1" w:ed="sam@example.org"/>')), 'may edit: sam@example.org'],
    [
      'a place to sign',
      docx(
        paragraph('<w:r><w:pict><v:shape><o:signatureline o:suggestedsigner="Sam Example"/></v:shape></w:pict></w:r>'),
      ),
      'to be signed by: Sam Example',
    ],
    [
      'a drawing',
      docx(
        undefined,
        part(
          'word/media/a.svg',
          'image/svg+xml',
          '<svg xmlns="http://www.w3.org/2000/svg" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:creator>Sam Example</dc:creator></metadata></svg>',
        ),
      ),
      'author: Sam Example',
    ],
  ])('%s', async (_, bytes, is) => {
    expect((await opened('a.docx', bytes)).properties.map(({ name, value }) => `${name}: ${value}`)).toEqual([is]);
  });

  it.each<readonly [what: string, body: string]>([
    ['the label of a control', '<w:sdt><w:sdtPr><w:alias w:val="Sam_Example"/></w:sdtPr></w:sdt>'],
    ['the tag of a control', '<w:sdt><w:sdtPr><w:tag w:val="Sam Example"/></w:sdtPr></w:sdt>'],
    [
      'what a field says first',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput><w:default w:val="Sam Example"/></w:textInput></w:ffData></w:fldChar></w:r>',
    ],
    [
      'a list to choose from',
      '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Sam Example" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt>',
    ],
    ['words as a drawing', '<w:r><w:pict><v:shape><v:textpath string="Sam Example"/></v:shape></w:pict></w:r>'],
    [
      'the name of an object',
      '<w:r><w:drawing><wp:docPr xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" name="Sam Example.jpg"/></w:drawing></w:r>',
    ],
  ])('%s is searched', async (_, body) => {
    const { text } = await opened('a.docx', docx(paragraph(body)));
    expect(text.map((each) => each.text).join('\n')).toContain('Sam Example');
  });
});

describe('tables and forms', () => {
  const textOf = async (bytes: Uint8Array, where: string, name = 'a.docx') =>
    (await opened(name, bytes)).text
      .filter((each) => each.where === where)
      .map((each) => each.text)
      .join('\n');
  const cell = (...lines: readonly string[]) => `<w:tc>${lines.map((each) => paragraph(words(each))).join('')}</w:tc>`;
  it('a row is a line, its cells parted by tabs', async () => {
    const rows = docx(
      `<w:tbl><w:tr>${cell('First name')}${cell('Class')}</w:tr><w:tr>${cell('Sam', 'Ann')}${cell('5B')}</w:tr></w:tbl>`,
    );
    expect(await textOf(rows, 'text')).toBe('First name\tClass\nSam\u2028Ann\t5B');
  });
  it('on a slide too', async () => {
    const slideCell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const bytes = slide(
      `<p:graphicFrame><a:tbl><a:tr>${slideCell('Pupil')}${slideCell('Sam')}</a:tr></a:tbl></p:graphicFrame>`,
    );
    expect(await textOf(bytes, 'slide 1', 'a.pptx')).toBe('Pupil\tSam');
  });
  const control = (more: string, text: string) =>
    docx(
      `<w:sdt><w:sdtPr><w:alias w:val="Name_of_child"/>${more}</w:sdtPr><w:sdtContent>${paragraph(words(text))}</w:sdtContent></w:sdt>`,
    );
  it('a control of a form is a row of two cells, once it is filled in', async () => {
    expect(await textOf(control('', 'Sam Example'), 'fields of the form')).toBe('Name of child\tSam Example');
    expect(await textOf(control('<w:showingPlcHdr/>', 'Click here'), 'fields of the form')).toBe('');
  });
});

describe('parts that are not what they say', () => {
  const font = 'application/vnd.openxmlformats-officedocument.obfuscatedFont';
  it.each<readonly [what: string, type: string, bytes: Uint8Array]>([
    ['a program as a typeface', font, concat(ascii('MZ'), new Uint8Array(500))],
    ['scrambled bytes as a typeface', font, new Uint8Array(500).fill(0xa7)],
    ['an archive as a typeface', 'application/x-fontdata', concat(ascii('PK\x03\x04'), new Uint8Array(100))],
    ['words as a typeface', 'application/x-font-ttf', ascii('Sam Example, aged 9, '.repeat(20))],
    [
      'an old document as the settings of a printer',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings',
      concat(ascii('\xd0\xcf\x11\xe0'), new Uint8Array(100)),
    ],
  ])('%s', async (_, type, bytes) => {
    expect(await rules(docx(undefined, part('word/fonts/font1.odttf', type, bytes)))).toEqual(['no-embedded-files']);
  });
  it.each<readonly [what: string, type: string, bytes: Uint8Array]>([
    ['a scrambled typeface', font, typeface()],
    ['a plain typeface', 'application/x-font-ttf', concat([0, 1, 0, 0], new Uint8Array(100))],
    [
      'the settings of a printer',
      'application/vnd.openxmlformats-officedocument.presentationml.printerSettings',
      concat(ascii('H\0P\0'), new Uint8Array(500)),
    ],
  ])('passes: %s', async (_, type, bytes) => {
    expect(await rules(docx(undefined, part('word/fonts/font1.odttf', type, bytes)))).toEqual([]);
  });
  it('a program written in letters', async () => {
    const letters = `TVqQAAMAAAAEAAAA${'A'.repeat(300)}`;
    expect(await rules(docx(undefined, { parts: { 'customXml/item1.xml': `<a>${letters}</a>` } }))).toEqual([
      'no-embedded-files',
    ]);
  });
  it('something after the end of a picture', async () => {
    const film = concat(jpg(), [0, 0, 0, 24], ascii('ftypmp42'), new Uint8Array(50));
    expect(await rules(docx(undefined, { parts: { 'word/media/image1.jpeg': film } }))).toEqual(['nothing-appended']);
    expect(
      await rules(docx(undefined, { parts: { 'word/media/image1.png': concat(png(), ascii('PK\x03\x04')) } })),
    ).toEqual(['nothing-appended']);
    // The second, smaller picture that telephones put behind the first.
    expect(await rules(docx(undefined, { parts: { 'word/media/image1.jpeg': concat(jpg(), jpg()) } }))).toEqual([]);
  });
});

it('a picture is called by where people see it', async () => {
  const photograph = jpg({ segments: [[0xe1, concat(ascii('Exif\0\0'), exif({ artist: 'Sam Example' }))]] });
  const bytes = pptx([{ inner: shownPicture() }, { inner: `${shownPicture()}` }], {
    parts: {
      'ppt/media/image7.jpeg': photograph,
      'ppt/slides/_rels/slide2.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('image', '../media/image7.jpeg', false, 'i')}</Relationships>`,
    },
  });
  expect((await opened('a.pptx', bytes)).pictures.map(({ where }) => where)).toEqual(['first picture on slide 2']);
});
