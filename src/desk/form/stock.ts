/** What a form offers to choose from, and a preview looks up: the published lists and findings. */
import type { ContentFile } from '../../document/files.ts';
import { findingIn } from '../../document/finding-words.ts';
import { readLibrary } from '../../document/library.ts';
import { nameIn, saidIn } from '../../i18n/formats.ts';
import type { Stock } from '../../resource/open-resource.ts';
import drawings from '../../pictures/names.json' with { type: 'json' };
import type { Language } from '../../schema/languages.ts';
import type { Draft } from '../draft.ts';
import type { ChoiceList } from './refers-to.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What it is, in a line; may be empty. */
  readonly about: string;
}

export interface FormStock {
  /** Of reference lists, findings and pages. */
  readonly choices: Readonly<Partial<Record<ChoiceList, readonly Choice[]>>>;
  /** For the preview. */
  readonly published: Omit<Stock, 'drawings'>;
}

/**
 * @param known published files by their path below the content folder, as /contribute/check/known.json has them
 * @param titles of published pages by `<kind>/<id>`, where somebody knows them
 * @param lang the language of whoever chooses
 */
export function stockFrom(
  known: Readonly<Record<string, string>>,
  titles: Readonly<Record<string, string>> = {},
  lang: Language = 'en',
): FormStock {
  const files = Object.entries(known).map(([path, text]): ContentFile => {
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, special: false, read: () => bytes };
  });
  const { reference, findings, everyPage } = readLibrary(files, () => false);
  const english = everyPage.filter(({ lang }) => lang === 'en');
  const page = ({ kind, id }: (typeof english)[number]): Choice => ({
    id: `${kind}/${id}`,
    name: titles[`${kind}/${id}`] ?? asWords(id),
    about: kind,
  });
  const summed = (entry: (typeof reference.topics)[number]): Choice => ({
    id: entry.id,
    name: nameIn(entry, lang),
    about: saidIn(entry, 'summary', lang).words,
  });
  const choices: FormStock['choices'] = {
    forces: reference.forces.map((force) => ({ id: force.id, name: nameIn(force, lang), about: '' })),
    topics: reference.topics.map(summed),
    aims: reference.aims.map(summed),
    sources: reference.sources.map((source) => ({
      id: source.id,
      name: source.title,
      about: saidIn(source, 'by', lang).words,
    })),
    curriculum: reference.curriculum.map((entry) => ({
      id: entry.id,
      name: saidIn(entry, 'statement', lang).words,
      about: saidIn(entry, 'framework', lang).words,
    })),
    editions: reference.editions.map((edition) => ({
      id: edition.id,
      name: nameIn(edition, lang),
      about: saidIn(edition, 'current', lang).words,
    })),
    findings: findings.flatMap((finding) => {
      const said = findingIn(finding, lang)?.data;
      return said ? [{ id: finding.id, name: said.title, about: said.claim }] : [];
    }),
    lessons: english
      .filter(({ kind }) => kind === 'lessons')
      .map((each) => ({ ...page(each), id: each.id, about: '' })),
    shown: english.map(page),
    drawings: drawings.all.map((id) => ({ id, name: asWords(id), about: '' })),
  };
  return { choices, published: { everyPage, findings, reference } };
}

/** For tests, and for where the published lists could not be had: ids are typed then. */
export const emptyStock: FormStock = stockFrom({});

/** @returns what there is to choose from, in a draft that has files and activities of its own */
export function choicesFor(list: ChoiceList, { choices }: FormStock, draft: Draft): readonly Choice[] {
  if (list === 'files') return draft.files.map(({ name }) => ({ id: name, name, about: '' }));
  if (list !== 'activities') return choices[list] ?? [];
  const titles = draft.body.flatMap((node) =>
    node.type === 'block' && node.name === 'Activity' ? (node.settings.title ?? '').trim() : [],
  );
  return [...new Set(titles)].filter((title) => title !== '').map((id) => ({ id, name: id, about: '' }));
}

/** `pcso-with-class` as words: it is looked for by its words. */
function asWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @returns the choices that hold every word of a search, those that begin with it first */
export function foundIn(choices: readonly Choice[], search: string): readonly Choice[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  const found = choices.filter(({ id, name, about }) => {
    const all = `${name} ${id} ${about}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const begins = ({ name }: Choice) => (name.toLowerCase().startsWith(words[0]!) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}
