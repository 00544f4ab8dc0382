import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { edit, makeLibrary, ownPages } from './made-library.ts';
import { costOfProgram, shownCost } from './measure.ts';

const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** The downloads of so many lessons: cold, with a warm cache, and after an edit of one. */
export async function benchDownloads(lessons: number, folder: string, yard: number): Promise<void> {
  const content = join(folder, 'content');
  makeLibrary(lessons + ownPages(), content, ['lessons']);
  const build = (scratch: string) => `
    import { mkdirSync } from 'node:fs';
    import { checkContent } from ${at('../build/check-content.ts')};
    import { writeDownloads } from ${at('../build/downloads/write-downloads.ts')};
    const scratch = ${JSON.stringify(join(folder, 'scratch'))} + '/${scratch}';
    mkdirSync(scratch, { recursive: true });
    const build = { content: ${JSON.stringify(content)}, out: '', base: '/', cache: ${JSON.stringify(join(folder, 'cache'))}, fresh: false, site: '', scratch };
    // What the check reads is handed on. Its own work is done in processes that are not counted here.
    await checkContent(build);
    await writeDownloads(build, () => {});
  `;
  const all = readdirSync(join(content, 'lessons')).length;
  console.log(`Downloads of ${all} lessons and the rest of the library`);
  const cold = costOfProgram(folder, build('cold'));
  console.log(
    `everything anew:     ${shownCost(cold, yard)}: ${Math.round(cold.cpu / all)} ms of CPU (${(cold.cpu / all / yard).toFixed(2)} yardsticks) a lesson, all else shared out among them`,
  );
  console.log(`nothing changed:     ${shownCost(costOfProgram(folder, build('warm')), yard)}`);
  edit(
    join(
      content,
      'lessons',
      readdirSync(join(content, 'lessons')).find((id) => /-\d+$/.test(id))!,
      'en.mdx',
    ),
    0,
  );
  console.log(`one lesson edited:   ${shownCost(costOfProgram(folder, build('edited')), yard)}`);
}
