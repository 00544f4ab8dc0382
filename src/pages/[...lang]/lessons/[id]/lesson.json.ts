/** lesson.json beside each lesson: what teaching it needs, for teach mode and for other programs. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { everyLanguageOfAll } from '../../../../components/library.ts';
import { madeFiles } from '../../../../disk/made-files.ts';
import { lessonFileText } from '../../../../machines/lesson-json.ts';
import { langParam } from '../../../../resource/addresses.ts';
import { isOf, type Resource } from '../../../../resource/resource.ts';
import type { MadeFile } from '../../../../writers/paper/manifest.ts';

interface Props {
  readonly lesson: Resource<'lessons'>;
  readonly made: readonly MadeFile[];
}

export const getStaticPaths = (async () => {
  const made = madeFiles();
  return (await everyLanguageOfAll()).flatMap((lesson) =>
    isOf(lesson, 'lessons')
      ? [
          {
            params: { lang: langParam(lesson.lang), id: lesson.id },
            props: { lesson, made: made[lesson.address] ?? [] },
          },
        ]
      : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { lesson, made } }) =>
  new Response(lessonFileText(lesson, made), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
