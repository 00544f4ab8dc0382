/** What a force runs, in words, each with who said it and when. */
import { knownDate, listed, longDate, number, saidIn, translator } from '../i18n/index.ts';
import type { Source } from '../schema/reference.ts';
import type { Statement } from '../schema/register.ts';
import type { Language } from '../schema/shared.ts';
import { newestSaid } from '../tools/register.ts';

export interface WhoSaid {
  /** The document, or that the force told the library. */
  readonly who: string;
  /** On the page of sources; nothing where the force told the library itself. */
  readonly address: string | undefined;
  /** `2024, said by others` */
  readonly when: string;
}

/** @returns who said it, when, and how sure it is */
export function whoSaid(statement: Statement, sources: readonly Source[], lang: Language): WhoSaid {
  const t = translator(lang);
  const { said, seen, from, role } = statement;
  const source = sources.find(({ id }) => id === statement.source);
  const day = said === undefined ? t('register.undated', { date: longDate(lang, seen) }) : knownDate(lang, said);
  return {
    who: source
      ? saidIn(source, 'by', lang).words
      : role === undefined
        ? t('register.direct')
        : t('register.direct.role', { role }),
    address: source && `/sources/#${source.id}`,
    when: `${day}, ${t(`register.from.${from}`)}`,
  };
}

/** The things that are told of a programme, in their order on the page. */
const told = ['name', 'since', 'schools', 'years', 'children', 'weeks', 'form', 'deliveredBy', 'note'] as const;
type Told = (typeof told)[number];
const sentences: readonly Told[] = ['children', 'form', 'deliveredBy', 'note'];

export interface RegisterFact {
  readonly label: string;
  readonly value: string;
  /** Somebody's own sentence, which is told as it was written: in English. */
  readonly isSentence: boolean;
  readonly statement: Statement;
}

/** @returns what is known of a programme: of each thing the newest that was said, with the statement it stands in */
export function registerFacts(statements: readonly Statement[], lang: Language): RegisterFact[] {
  const t = translator(lang);
  return told.flatMap((key) => {
    const said = newestSaid(statements, key);
    // A note is about the statement it stands in, and is told with that one alone.
    if (!said || (key === 'note' && said.statement !== statements[0])) return [];
    return [
      {
        label: t(`register.${key}`),
        value: factWords(key, said.statement, lang),
        isSentence: sentences.includes(key),
        statement: said.statement,
      },
    ];
  });
}

function factWords(key: Told, { [key]: value, schools, years, weeks, since }: Statement, lang: Language): string {
  const t = translator(lang);
  if (key === 'since') return knownDate(lang, since!);
  if (key === 'weeks') return t('register.weeks.count', { count: weeks! });
  if (key === 'years') return yearWords(years!, lang);
  if (key !== 'schools') return String(value);
  const count =
    schools!.for === undefined ? number(lang, schools!.count) : `${number(lang, schools!.count)} (${schools!.for})`;
  return schools!.note === undefined ? count : `${count}. ${schools!.note}`;
}

function yearWords(years: readonly number[], lang: Language): string {
  const t = translator(lang);
  return years.length === 1
    ? t('year', { count: years[0]! })
    : t('years.list', {
        list: listed(
          lang,
          years.map((year) => number(lang, year)),
        ),
      });
}

/** @returns a statement in one line: `Mini Police · 37 schools · Year 5`; empty where it says no more than that */
export function statementLine({ name, schools, years, weeks, form }: Statement, lang: Language): string {
  const t = translator(lang);
  const count = schools && t('register.schools.count', { count: schools.count });
  return [
    name,
    schools?.for === undefined ? count : `${count!} (${schools.for})`,
    years && yearWords(years, lang),
    weeks === undefined ? form?.replace(/\.$/, '') : t('register.weeks.count', { count: weeks }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
