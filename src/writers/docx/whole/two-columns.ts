/** For translators: every line of a page, English at the left and room for Welsh at the right. */
import { HeadingLevel, TextRun } from 'docx';
import { readBody } from '../../../document/body.ts';
import { splitPage } from '../../../document/front-matter.ts';
import { pageAddress } from '../../../document/page-address.ts';
import { leadsFrom, shownRuns } from '../../../document/word-page/lay-out.ts';
import { translationHead, unknownSite } from '../../../document/word-page/names.ts';
import { linesToTranslate, type LineToTranslate } from '../../../document/word-page/translate.ts';
import type { Kind } from '../../../schema/kinds.ts';
import { addressOf } from '../../paper/imprint.ts';
import type { WritingOptions } from '../../paper/materials.ts';
import { doNotUsePieces } from '../do-not-use.ts';
import { Manuscript } from '../manuscript.ts';
import { wholePage, spacer, type Piece } from '../pieces.ts';
import { table } from '../table.ts';
import { writeDocx } from '../write-docx.ts';
import { carry } from './carry.ts';
import { runsIn } from './text.ts';
import type { WholePage } from './page.ts';
import { welshLanguage } from '../../../schema/languages.ts';

/**
 * @param english the English page
 * @param welsh the text of the Welsh page that there is, where there is one: what it says is filled in
 */
export async function twoColumnsDocx(
  { identity, text }: WholePage,
  welsh: string | undefined,
  options: WritingOptions,
): Promise<Uint8Array> {
  const { kind, id, hash } = identity;
  const m = new Manuscript(identity, { pictures: {}, drawings: {}, findings: {}, attachments: [] }, options);
  const leads = leadsFrom(options.site ?? unknownSite);
  const there = new Map(
    welsh === undefined
      ? []
      : linesOf(kind, welsh, pageAddress({ kind, id, lang: welshLanguage })).map(({ place, words }) => [place, words]),
  );
  const cell = (words: LineToTranslate['words']) => ({
    runs: runsIn(shownRuns(words, leads)),
    text: 'some words as long as others, so that both columns are as wide as each other',
  });
  const head = translationHead.map((name) => ({ runs: [new TextRun(name)], text: name }));
  const rows = linesOf(kind, text, pageAddress({ kind, id, lang: 'en' })).map(({ place, what, words }) => [
    { runs: [new TextRun({ text: what, size: 17 })], text: 'Activity: title' },
    cell(words),
    cell(there.get(place) ?? []),
  ]);
  const what = m.t('download.to-translate');
  const desk =
    options.site === undefined
      ? '“Contribute”, “The desk” on the library’s site'
      : addressOf('/contribute/desk/', options.site);
  const key = `Write the Welsh beside the English, row by row, with bold and italic words as they are there. Copy a link and write over its words. Leave the English as it is: it says where the Welsh belongs. A row may stay empty: the page then shows the English. When you have finished, open ${desk} and drop this file there.`;
  const pieces: Piece[] = [
    ...doNotUsePieces(m),
    { style: 'ResourceKind', children: [new TextRun(what)] },
    { heading: HeadingLevel.TITLE, children: [new TextRun(identity.title)] },
    { children: [new TextRun(key)] },
    table({ head, rows }, wholePage),
    spacer,
  ];
  return writeDocx(m, what, pieces, [], {
    finish: (parts) => carry(parts, { kind, id, lang: 'en', hash, site: options.site, use: 'translation', text }),
  });
}

function linesOf(kind: Kind, text: string, page: string): LineToTranslate[] {
  const { frontMatter, body } = splitPage(text);
  return linesToTranslate(kind, frontMatter.data, readBody(body, page).document);
}
