import { readFileSync } from 'node:fs';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { ascii, concat } from '../samples/bytes.ts';
import { coreProperties, docx, namespaces, pptx, relationship, typeface, type Extra } from '../samples/office.ts';
import { opened, rulesFor } from '../samples/opened.ts';
import { exif, jpg, png } from '../samples/pictures.ts';

const paragraph = (...runs: readonly string[]) => `<w:p>${runs.map((run) => `<w:r>${run}</w:r>`).join('')}</w:p>`;
const words = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const part = (name: string, type: string, content: string | Uint8Array): Extra => ({
  parts: { [name]: content },
  types: { [name]: type },
});
const wordXml = (kind: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
const styles = (...inner: readonly string[]) =>
  part('word/styles.xml', wordXml('styles'), `<w:styles ${namespaces}>${inner.join('')}</w:styles>`);
const style = (id: string, hidden: boolean, basedOn = '') =>
  `<w:style w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${hidden ? '<w:vanish/>' : '<w:b/>'}</w:rPr></w:style>`;

describe('ordinary documents pass, and give their words', () => {
  it('one made with docx', async () => {
    const file = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Mini Police')] }) },
          children: [
            new Paragraph({ text: 'Be seen', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('Ring '),
                new TextRun({ text: '101', bold: true }),
                new ExternalHyperlink({ link: 'https://www.durham.police.uk/', children: [new TextRun(' Durham')] }),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('10')] }),
                    new TableCell({ children: [new Paragraph('Light or dark?')] }),
                  ],
                }),
              ],
            }),
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'png',
                  data: png({ width: 20, height: 10 }),
                  transformation: { width: 20, height: 10 },
                  altText: { name: 'x', title: '', description: 'Two coats' },
                }),
              ],
            }),
          ],
        },
      ],
      footnotes: { 1: { children: [new Paragraph('The Highway Code')] } },
    });
    const { type, hazards, text, pictures } = await opened('plan.docx', new Uint8Array(await Packer.toBuffer(file)));
    expect([type, hazards]).toEqual(['docx', []]);
    const all = text.map((each) => `${each.where}: ${each.text}`).join('\n');
    for (const each of [
      'text: Be seen\nRing 101 Durham\n10\tLight or dark?\nTwo coats',
      'header: Mini Police',
      'footnotes: The Highway Code',
    ])
      expect(all).toContain(each);
    expect(pictures).toMatchObject([{ width: 20, height: 10, place: false, people: [] }]);
  });

  it('one made with LibreOffice', async () => {
    const { type, hazards, text } = await opened(
      'plan.docx',
      readFileSync(new URL('../samples/libreoffice.docx', import.meta.url)),
    );
    expect([type, hazards]).toEqual(['docx', []]);
    expect(text.find(({ where }) => where === 'text')?.text).toBe(
      'Be seen\nRing 101. Diogelwch ar y ffordd, ŵyl y plant.\n10\tLight or dark?\nDurham',
    );
  });

  it('one made with pptxgenjs', async () => {
    const { type, hazards, text } = await opened(
      'slides.pptx',
      readFileSync(new URL('../samples/pptxgenjs.pptx', import.meta.url)),
    );
    expect([type, hazards]).toEqual(['pptx', []]);
    expect(text.find(({ where }) => where === 'slide 1')?.text).toContain('Light or dark?');
    expect(text.find(({ where }) => where === 'slide 2')?.text).toContain('What did you see?');
    expect(text.find(({ where }) => where === 'notes of slide 1')?.text).toContain('Hold up the two coats.');
  });

  it.each<readonly [what: string, bytes: Uint8Array]>([
    [
      'what Word keeps beside the text',
      docx(undefined, {
        parts: {
          'customXml/item1.xml':
            '<b:Sources SelectedStyle="\\APASixthEditionOfficeOnline.xsl" StyleName="APA" xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
          'word/_rels/settings.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
        },
      }),
    ],
    [
      'numbers of revisions',
      docx(`<w:p w:rsidR="00A1" w:rsidRDefault="00B2"><w:r w:rsidRPr="00C3">${words('Hello.')}</w:r></w:p>`),
    ],
    [
      'a table of contents',
      docx(
        paragraph(
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:instrText> TOC \\o "1-3" \\h \\z \\u </w:instrText>',
          '<w:fldChar w:fldCharType="separate"/>',
          `<w:rPr><w:webHidden/></w:rPr>${words('1')}`,
          '<w:fldChar w:fldCharType="end"/>',
        ),
      ),
    ],
    [
      'a link inside the document',
      docx(
        paragraph(
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:instrText> HYPERLINK \\l "_Toc1" </w:instrText>',
          '<w:fldChar w:fldCharType="end"/>',
        ),
      ),
    ],
    [
      'an entry for the index',
      docx(paragraph('<w:rPr><w:vanish/></w:rPr><w:instrText> XE "coat" </w:instrText>', words('Hello.'))),
    ],
    [
      'a hidden paragraph mark',
      docx(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r>${words('Hello.')}</w:r></w:p>`),
    ],
    [
      'a form that came from a web page',
      docx(
        `<w:p><w:pPr><w:pStyle w:val="z"/></w:pPr><w:r>${words('Top of Form')}</w:r></w:p>`,
        styles(style('z', true)),
      ),
    ],
    ['pictures with GPS fields that were wiped', docx(undefined, part('word/media/image1.jpeg', 'image/jpeg', jpg()))],
    [
      'an embedded font',
      docx(
        undefined,
        part('word/fonts/font1.odttf', 'application/vnd.openxmlformats-officedocument.obfuscatedFont', typeface()),
      ),
    ],
    [
      'a drawing as SVG',
      docx(
        undefined,
        part(
          'word/media/image1.svg',
          'image/svg+xml',
          '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="data:image/png;base64,AA=="/><use href="#a"/></svg>',
        ),
      ),
    ],
    [
      'a slide that leads to another',
      pptx([
        {
          inner:
            '<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"><a:hlinkClick r:id="" action="ppaction://hlinkshowjump?jump=nextslide"/></p:cNvPr></p:nvSpPr></p:sp>',
        },
      ]),
    ],
  ])('%s', async (_, bytes) => {
    expect(await rulesFor(bytes === undefined ? '' : isPptx(bytes) ? 'a.pptx' : 'a.docx', bytes)).toEqual([]);
  });
});

function isPptx(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('ppt/presentation.xml');
}

describe('words', () => {
  const textOf = async (bytes: Uint8Array, name = 'a.docx') => (await opened(name, bytes)).text;

  it('runs of a paragraph are one, paragraphs are not', async () => {
    expect(
      await textOf(
        docx(`${paragraph(words('sam.exam'), words('ple@durham'), words('.police.uk'))}${paragraph(words('Next'))}`),
      ),
    ).toEqual([{ where: 'text', text: 'sam.example@durham.police.uk\nNext' }]);
  });

  it('tabs, breaks and hyphens stay; a place for a tab is no tab', async () => {
    expect(
      await textOf(
        docx(
          `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r>${words('a')}<w:tab/>${words('b')}<w:br/>${words('c')}<w:noBreakHyphen/>${words('d')}</w:r></w:p>`,
        ),
      ),
    ).toEqual([{ where: 'text', text: 'a\tb\nc-d' }]);
  });

  it('a text box inside a paragraph is apart from it', async () => {
    expect(
      (
        await textOf(
          docx(
            `<w:p><w:r>${words('Be ')}<w:txbxContent>${paragraph(words('box'))}</w:txbxContent></w:r><w:r>${words('seen')}</w:r></w:p>`,
          ),
        )
      )[0]!.text
        .split('\n')
        .sort(),
    ).toEqual(['Be seen', 'box']);
  });

  it('alt texts, deleted words, mailboxes behind links', async () => {
    const found = await textOf(
      docx(
        `${paragraph('<w:drawing><wp:docPr xmlns:wp="urn:x" id="1" name="x" descr="Two coats"/></w:drawing>')}<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`,
        { relationships: relationship('hyperlink', 'mailto:sam%2Eexample@durham.police.uk?subject=Hi') },
      ),
    );
    expect(found.map(({ text }) => text).join('\n')).toMatch(/sam\.example@durham\.police\.uk[^]*Two coats\ngone/);
  });

  it('slides are numbered as they are shown', async () => {
    const reversed = pptx([{ text: 'shown second' }, { text: 'shown first' }], {
      parts: {
        'ppt/presentation.xml': `<p:presentation ${namespaces}><p:sldIdLst><p:sldId id="1" r:id="s2"/><p:sldId id="2" r:id="s1"/></p:sldIdLst></p:presentation>`,
      },
    });
    const slides = (await textOf(reversed, 'a.pptx')).filter(({ where }) => where.startsWith('slide'));
    expect(slides.map(({ where, text }) => `${where}: ${text}`).sort()).toEqual([
      'slide 1: shown first',
      'slide 2: shown second',
    ]);
  });
});

describe('finds', () => {
  const field = (...codes: readonly string[]) =>
    paragraph(
      '<w:fldChar w:fldCharType="begin"/>',
      ...codes.map((code) => `<w:instrText>${code}</w:instrText>`),
      '<w:fldChar w:fldCharType="end"/>',
    );
  const cases: readonly (readonly [what: string, bytes: Uint8Array, rule: string])[] = [
    ['a field that is simple', docx('<w:p><w:fldSimple w:instr=" DDEAUTO c:\\cmd.exe "/></w:p>'), 'no-macros'],
    ['a field in capitals and small letters', docx(field('dDe', 'aUto x')), 'no-macros'],
    ['a field without a beginning', docx(paragraph('<w:instrText>DDE x y</w:instrText>')), 'no-macros'],
    [
      'a field without an end',
      docx(paragraph('<w:fldChar w:fldCharType="begin"/>', '<w:instrText>DDE x y</w:instrText>')),
      'no-macros',
    ],
    [
      'a command put together by another field',
      docx(
        paragraph(
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:instrText>QUOTE 68 68 69</w:instrText>',
          '<w:fldChar w:fldCharType="end"/>',
          '<w:instrText> c:\\cmd.exe</w:instrText>',
          '<w:fldChar w:fldCharType="end"/>',
        ),
      ),
      'no-macros',
    ],
    ['a field that fetches', docx(field('INCLUDEPICTURE "https://example.org/x.png"')), 'attachment-links'],
    ['a field that links to a file', docx(field('HYPERLINK "file:///c:/x.exe"')), 'attachment-links'],
    [
      'a control',
      docx(undefined, part('word/activeX/activeX1.xml', 'application/vnd.ms-office.activeX+xml', '<a/>')),
      'no-macros',
    ],
    [
      'an add-in',
      docx(
        undefined,
        part('word/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml', '<a/>'),
      ),
      'no-macros',
    ],
    [
      'macros that the list of parts hides',
      docx(undefined, part('word/vbaProject.bin', 'image/png', ascii('x'))),
      'no-macros',
    ],
    [
      'a drawing with a program',
      docx(
        undefined,
        part(
          'word/media/image1.svg',
          'image/svg+xml',
          '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        ),
      ),
      'no-macros',
    ],
    [
      'a drawing that reacts',
      docx(
        undefined,
        part('word/media/image1.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      ),
      'no-macros',
    ],
    [
      'a drawing that fetches',
      docx(
        undefined,
        part(
          'word/media/image1.svg',
          'image/svg+xml',
          '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>',
        ),
      ),
      'attachment-links',
    ],
    [
      'an old drawing that fetches',
      docx('<w:p><w:r><w:pict><v:shape><v:imagedata src="https://example.org/x.png"/></v:shape></w:pict></w:r></w:p>'),
      'attachment-links',
    ],
    [
      'an address without the word External',
      docx(undefined, { relationships: relationship('image', 'https://example.org/x.png', false) }),
      'attachment-links',
    ],
    [
      'a share of a network',
      docx(undefined, { relationships: relationship('hyperlink', '\\\\server\\share\\x') }),
      'attachment-links',
    ],
    [
      'linked settings of any part',
      docx(undefined, {
        parts: {
          'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('frame', 'https://example.org/')}</Relationships>`,
        },
      }),
      'attachment-links',
    ],
    [
      'an embedded object',
      docx(
        undefined,
        part('word/embeddings/oleObject1.bin', 'application/vnd.openxmlformats-officedocument.oleObject', ascii('x')),
      ),
      'no-embedded-files',
    ],
    ['a web page as a part', docx(undefined, part('word/afchunk.htm', 'text/html', '<p>')), 'no-embedded-files'],
    ['a part nobody knows', docx(undefined, { parts: { 'word/secret.dat': ascii('x') } }), 'no-embedded-files'],
    [
      'a picture that is none',
      docx(undefined, part('word/media/image1.png', 'image/png', ascii('MZ'))),
      'attachment-type',
    ],
    ['a moved paragraph', docx('<w:p><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p>'), 'no-tracked-changes'],
    [
      'a changed format',
      docx('<w:p><w:r><w:rPr><w:rPrChange w:author="x"/></w:rPr><w:t>x</w:t></w:r></w:p>'),
      'no-tracked-changes',
    ],
    [
      'a comment on a slide',
      pptx(
        [{ text: 'x' }],
        part(
          'ppt/comments/comment1.xml',
          'application/vnd.openxmlformats-officedocument.presentationml.comments+xml',
          `<p:cmLst ${namespaces}><p:cm authorId="0"><p:text>Really?</p:text></p:cm></p:cmLst>`,
        ),
      ),
      'no-comments',
    ],
    [
      'words hidden by their style',
      docx(`<w:p><w:r><w:rPr><w:rStyle w:val="h"/></w:rPr>${words('x')}</w:r></w:p>`, styles(style('h', true))),
      'no-hidden-text',
    ],
    [
      'words hidden by the style that theirs builds on',
      docx(
        `<w:p><w:pPr><w:pStyle w:val="child"/></w:pPr><w:r>${words('x')}</w:r></w:p>`,
        styles(style('child', false, 'h'), style('h', true)),
      ),
      'no-hidden-text',
    ],
    [
      'a hidden box',
      pptx([
        {
          inner:
            '<p:sp><p:nvSpPr><p:cNvPr id="1" name="x" hidden="1"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>x</a:t></a:r></a:p></p:txBody></p:sp>',
        },
      ]),
      'no-hidden-text',
    ],
    [
      'the document of another edition of the standard',
      docx('<s:p xmlns:s="http://purl.oclc.org/ooxml/wordprocessingml/main"><s:ins/></s:p>'),
      'no-tracked-changes',
    ],
    [
      'a signature',
      docx(
        undefined,
        part(
          '_xmlsignatures/sig1.xml',
          'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
          '<a/>',
        ),
      ),
      'no-author-names',
    ],
    [
      'a template in place of a document',
      docx(undefined, { types: { 'word/document.xml': wordXml('template.main') } }),
      'attachment-type',
    ],
  ];
  it.each(cases)('%s', async (_, bytes, rule) => {
    expect(await rulesFor(isPptx(bytes) ? 'a.pptx' : 'a.docx', bytes)).toEqual([rule]);
  });

  it('where something stands', async () => {
    const { hazards } = await opened('a.pptx', pptx([{ text: 'x' }, { text: 'y', attributes: 'show="0"' }]));
    expect(hazards.map(({ where }) => where)).toEqual(['slide 2']);
  });

  it('the names that programs leave behind', async () => {
    const people = part(
      'word/people.xml',
      wordXml('people'),
      '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Sam Example"/></w15:people>',
    );
    const author = coreProperties('Ann Other');
    const { properties } = await opened(
      'a.docx',
      docx(undefined, { parts: { ...people.parts, ...author.parts }, types: { ...people.types, ...author.types } }),
    );
    expect(properties).toEqual(
      expect.arrayContaining([
        { name: 'author', value: 'Ann Other' },
        { name: 'reviewer', value: 'Sam Example' },
      ]),
    );
  });

  it('where a photograph inside was taken', async () => {
    const photograph = jpg({
      width: 40,
      height: 30,
      segments: [[0xe1, concat(ascii('Exif\0\0'), exif({ place: true }))]],
    });
    expect(
      (await opened('a.docx', docx(undefined, part('word/media/image1.jpeg', 'image/jpeg', photograph)))).pictures,
    ).toEqual([{ where: 'picture image1.jpeg', width: 40, height: 30, place: true, people: [], moves: false }]);
  });

  it('links of one kind are told together', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      relationship('hyperlink', `http://example.org/${index}`, true, `r${index}`),
    ).join('');
    const { hazards } = await opened('a.docx', docx(undefined, { relationships: many }));
    expect(hazards).toHaveLength(1);
    expect(hazards[0]!.message).toMatch(/http:\/\/example\.org\/0, .* and 6 more\.$/);
  });
});
