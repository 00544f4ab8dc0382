/** A whole page in one Word file that somebody can edit without knowing of files and folders, and that comes back. */
import { HeadingLevel, TextRun } from 'docx';
import { readBody } from '../../../document/body.ts';
import { splitPage } from '../../../document/front-matter.ts';
import { pageAddress } from '../../../document/page-address.ts';
import { fieldsOf } from '../../../document/word-page/fields.ts';
import { layOut, leadsFrom } from '../../../document/word-page/lay-out.ts';
import { languageRow, pageRow, wordParts, type WordPart } from '../../../document/word-page/names.ts';
import { withoutEmpty } from '../../../document/word-page/shown.ts';
import { kinds } from '../../../schema/kinds.ts';
import { translationSchema } from '../../../schema/translation.ts';
import { identityOf } from '../../paper/identity.ts';
import { addressOf } from '../../paper/imprint.ts';
import type { WritingOptions } from '../../paper/materials.ts';
import { WriterError } from '../../paper/download.ts';
import type { Resource } from '../../../resource/resource.ts';
import { doNotUsePieces } from '../do-not-use.ts';
import { Manuscript } from '../manuscript.ts';
import { spacer, wholePage, type Piece } from '../pieces.ts';
import { writeDocx } from '../write-docx.ts';
import { carry } from './carry.ts';
import { frontMatterPieces } from './front-matter.ts';
import { keyPieces } from './key.ts';
import type { WholePage } from './page.ts';
import { wholeStyles } from './styles.ts';
import { shownPieces } from './text.ts';
import { twoColumnsDocx } from './two-columns.ts';

/** @throws WriterError where a picture cannot be read */
export async function wholePageDocx(
  { identity, text, pictures }: WholePage,
  options: WritingOptions,
): Promise<Uint8Array> {
  const { kind, id, lang, hash } = identity;
  const m = new Manuscript(identity, { pictures, drawings: {}, findings: {}, attachments: [] }, options);
  const { frontMatter, body } = splitPage(text);
  const { document } = readBody(body, pageAddress({ kind, id, lang }));
  const fields = fieldsOf(lang === 'en' ? kinds[kind] : translationSchema(kind));
  const shown = withoutEmpty(layOut(document, leadsFrom(options.site)).flat());
  const { site } = options;
  const pieces: Piece[] = [
    ...doNotUsePieces(m),
    { style: 'ResourceKind', children: [new TextRun(m.t('download.change-in-word'))] },
    { style: 'Title', children: [new TextRun(identity.title)] },
    ...keyPieces(kind, site && addressOf('/contribute/desk/', site)),
    part('about'),
    ...frontMatterPieces(
      fields.filter(({ isFact }) => !isFact),
      frontMatter.data,
    ),
    part('text'),
    ...(await shownPieces(m, shown, wholePage)),
    spacer,
    part('facts'),
    ...frontMatterPieces(
      fields.filter(({ isFact }) => isFact),
      frontMatter.data,
      [
        [pageRow, `${kind}/${id}`],
        [languageRow, lang],
      ],
    ),
  ];
  return writeDocx(m, m.t('download.change-in-word'), pieces, [], {
    styles: wholeStyles,
    finish: (parts) => carry(parts, { kind, id, lang, hash, site, use: 'whole', text }),
  });
}

function part(name: WordPart): Piece {
  return { heading: HeadingLevel.HEADING_1, children: [new TextRun(wordParts[name])] };
}

/**
 * @param resource as it is printed, with the text of its file
 * @throws WriterError where a picture cannot be read
 */
export async function wholeDocx(resource: Resource, options: WritingOptions): Promise<Uint8Array> {
  return wholePageDocx(pageOf(resource), options);
}

/**
 * @param resource an English one, with the text of its file
 * @throws WriterError where that was not handed on
 */
export async function toTranslateDocx(resource: Resource, options: WritingOptions): Promise<Uint8Array> {
  return twoColumnsDocx(pageOf(resource), resource.writtenInWelsh, options);
}

function pageOf(resource: Resource): WholePage {
  const { written, pictures, file } = resource;
  if (written === undefined) throw new WriterError(file, 1, 'The text of this page was not handed to its writer.');
  return { identity: identityOf(resource), text: written, pictures };
}
