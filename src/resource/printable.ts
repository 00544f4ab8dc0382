/**
 * What the writers are given: one language of one resource, with everything it refers to already looked up. Plain data,
 * so that the same resource always gives the same bytes and can be handed to a worker.
 */
import { everyNode, isBlock, type DocumentModel } from '../document/model.ts';
import type { Library } from '../document/library.ts';
import type { Page } from '../document/page.ts';
import { totalMinutes } from '../document/timings.ts';
import type { Finding } from '../schema/finding.ts';
import type { FrontMatter, Kind } from '../schema/kinds.ts';
import type { Reference } from '../schema/reference.ts';
import type { Language } from '../schema/shared.ts';

export interface Printable<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly lang: Language;
  /** Below the content folder, so that a writer that fails can say where: `lessons/road-safety/en.mdx`. */
  readonly file: string;
  readonly frontMatter: FrontMatter<K>;
  readonly document: DocumentModel;
  /** Minutes; 0 for kinds without activities. */
  readonly minutes: number;
  /** The content hash: 12 hexadecimal digits. */
  readonly hash: string;
  /** Whose resource it is, by name. */
  readonly sharedBy: string;
  readonly topics: readonly Reference['topics'][number][];
  readonly curriculum: readonly Reference['curriculum'][number][];
  readonly editions: readonly Reference['editions'][number][];
  readonly sources: readonly {
    readonly source: Reference['sources'][number];
    readonly where?: string | undefined;
    readonly for?: string | undefined;
  }[];
  /** The findings it names or draws, by id. */
  readonly findings: Readonly<Record<string, Finding>>;
  /** The bytes of the pictures in its folder, by name. */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  /** For a programme: its lessons, in order, once each. */
  readonly lessons: readonly Printable<'lessons'>[];
}

/**
 * @param library a library without refusals
 * @param page one of its pages
 * @throws when the page refers to something that is not there: the check lets no such page through
 */
export function printable(library: Library, page: Page): Printable {
  const { kind, id, lang, file, document, hash } = page;
  const frontMatter = page.data;
  if (!frontMatter)
    throw new Error(`${file} cannot be printed: its front matter does not fit. npm run check says why.`);
  const pick = <Entry extends { id: string }>(entries: readonly Entry[], ids: readonly string[]) =>
    ids.map((wanted) => {
      const entry = entries.find((each) => each.id === wanted);
      if (!entry) throw new Error(`${file} refers to ${wanted}, which does not exist. npm run check says where.`);
      return entry;
    });
  const { reference } = library;
  const drawn = [...everyNode(document)].flatMap((node) => (isBlock(node, 'Chart') ? [node.settings.finding] : []));
  const findings = pick(library.findings, [...new Set([...frontMatter.findings, ...drawn])]);
  const folder = `${kind}/${id}/`;
  const pictures = library.files.filter(
    (each) => each.path.startsWith(folder) && /\.(png|jpg|webp)$/.test(each.path) && !each.special,
  );
  const lessonIds =
    'sessions' in frontMatter ? [...new Set(frontMatter.sessions.map((session) => session.lesson))] : [];
  return {
    kind,
    id,
    lang,
    file,
    frontMatter,
    document,
    minutes: totalMinutes(document),
    hash,
    sharedBy: frontMatter.force ? pick(reference.forces, [frontMatter.force])[0]!.name : frontMatter.organisation!,
    topics: pick(reference.topics, frontMatter.topics),
    curriculum: 'curriculum' in frontMatter ? pick(reference.curriculum, frontMatter.curriculum) : [],
    editions:
      'editions' in frontMatter
        ? pick(
            reference.editions,
            frontMatter.editions.map((edition) => edition.id),
          )
        : [],
    sources: frontMatter.sources.map((citation) => ({
      source: pick(reference.sources, [citation.id])[0]!,
      where: citation.where,
      for: citation.for,
    })),
    findings: Object.fromEntries(findings.flatMap(({ id: finding, data }) => (data ? [[finding, data]] : []))),
    pictures: Object.fromEntries(pictures.map((each) => [each.path.slice(folder.length), each.read()])),
    lessons: lessonIds.map((lesson) => {
      const pages = library.everyPage.filter((each) => each.kind === 'lessons' && each.id === lesson);
      const best = pages.find((each) => each.lang === lang) ?? pages.find((each) => each.lang === 'en');
      if (!best) throw new Error(`${file} uses the lesson ${lesson}, which does not exist. npm run check says where.`);
      return printable(library, best) as Printable<'lessons'>;
    }),
  };
}
