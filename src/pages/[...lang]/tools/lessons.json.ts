/** tools/lessons.json: what the tools for forces need to know of each lesson and programme. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { referenceList, resourcesOf } from '../../../components/library.ts';
import { madeFiles } from '../../../disk/made-files.ts';
import { nameIn, saidIn, translator } from '../../../i18n/index.ts';
import { href, languagePaths } from '../../../resource/addresses.ts';
import { inUse } from '../../../resource/withdrawal.ts';
import type { Language } from '../../../schema/languages.ts';
import { shapes } from '../../../schema/lesson.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';

/** What a programme makes for exactly its own sessions. */
const ofProgramme = ['notebook', 'notebook-to-fold', 'certificate', 'badges'] as const;

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly lang: Language }> = async ({ props: { lang } }) => {
  const [made, t] = [madeFiles(), translator(lang)];
  const named = (entries: readonly { readonly id: string; readonly name: string }[]) =>
    entries.map((entry) => ({ id: entry.id, name: nameIn(entry, lang) }));
  const list: LessonList = {
    lessons: inUse(await resourcesOf('lessons', lang)).map(({ id, address, ownAddress, minutes, frontMatter }) => {
      const { title, summary, years, topics, aims, curriculum, shape, picture, vocabulary, sensitivity } = frontMatter;
      const pack = made[ownAddress]?.find(({ purpose, slot }) => purpose === 'pack' && slot === undefined);
      return {
        ...{ id, title, summary, address: href(address), minutes, years, topics, aims, curriculum },
        ...(shape && { shape }),
        ...(picture && { picture }),
        words: vocabulary.map(({ word }) => word),
        isAgreedFirst: sensitivity === 'brief-first',
        ...(pack && { pack: { href: href(pack.path), bytes: pack.bytes } }),
      };
    }),
    programmes: inUse(await resourcesOf('programmes', lang)).map(({ id, address, ownAddress, frontMatter }) => ({
      id,
      title: frontMatter.title,
      address: href(address),
      years: frontMatter.years,
      sessions: frontMatter.sessions.map(({ lesson, note }) => ({ lesson, ...(note !== undefined && { note }) })),
      aroundEachSession: frontMatter.aroundEachSession,
      files: (made[ownAddress] ?? []).flatMap(({ purpose, format, path, bytes }) =>
        ofProgramme.some((each) => each === purpose)
          ? [{ label: t(`download.${purpose}`), format, href: href(path), bytes }]
          : [],
      ),
    })),
    aims: named(await referenceList('aims')),
    topics: named(await referenceList('topics')),
    shapes: shapes.map((id) => ({ id, name: t(`shape.${id}`) })),
    curriculum: (await referenceList('curriculum')).map((entry) => ({
      id: entry.id,
      name: saidIn(entry, 'statement', lang).words,
      nation: entry.nation,
    })),
  };
  return new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
