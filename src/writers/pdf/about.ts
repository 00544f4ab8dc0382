/** What every document for adults ends with: what it rests on, and who shares it, when, under which licence. */
import { everyNode, isBlock } from '../../document/model.ts';
import { interfaceFor, longDate, translator } from '../../i18n/index.ts';
import type { Printable } from '../../resource/printable.ts';
import { legible } from './legible.ts';
import { shortCode } from '../paper/identity.ts';

/** @returns plain data for about.typ */
export function aboutOf(resource: Printable) {
  const { file, frontMatter, kind, id, hash, sharedBy, sources, findings, document } = resource;
  const lang = interfaceFor(resource.lang);
  const t = translator(lang);
  const day = (date: string) => longDate(lang, date);
  // What is drawn in the text has said its claim there.
  const drawn = new Set(
    [...everyNode(document)].flatMap((node) => (isBlock(node, 'Chart') ? [node.settings.finding] : [])),
  );
  // A source that is cited for several things is named once.
  const cited = [...new Set(sources.map(({ source }) => source))];
  return {
    sources: cited.map((source) => ({
      ...legible(
        { title: source.title, by: source.by, published: source.published },
        'reference/sources.yaml',
        source.id,
      ),
      uses: legible(
        sources.flatMap(({ source: named, where, for: what }) =>
          named === source && (where ?? what) !== undefined
            ? [[where, what].filter((words) => words !== undefined).join(': ')]
            : [],
        ),
        file,
        'sources',
      ),
    })),
    findings: frontMatter.findings.flatMap((name) => {
      const finding = findings[name];
      return finding && !drawn.has(name) ? [legible(finding.claim, `findings/${name}.yaml`)] : [];
    }),
    receipts: legible(
      [
        [t('sharedBy'), sharedBy],
        [t('receipts.licence'), t('receipts.ogl')],
        [t('receipts.published'), day(frontMatter.published)],
        [t('receipts.updated'), day(frontMatter.updated)],
        [t('receipts.reviewBy'), day(frontMatter.reviewBy)],
        [t('receipts.id'), `${kind}/${id} ${shortCode(hash)}`],
      ],
      file,
    ),
    reviews: legible(
      frontMatter.reviews.length === 0
        ? [t('receipts.none')]
        : frontMatter.reviews.map(
            ({ role, organisation, date, covers }) =>
              `${t('receipts.review', { role, organisation, date: day(date) })}. ${covers === hash ? t('receipts.current') : t('receipts.lapsed')}`,
          ),
      file,
      'reviews',
    ),
  };
}
