import { join } from 'node:path';
import { makeLibrary, ownPages } from './made-library.ts';
import { costOf, shownCost } from './measure.ts';

const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** The check of so many pages in the mix of the library, of as many lessons, and of one lesson. */
export async function benchCheck(pages: number, folder: string, yard: number): Promise<void> {
  const check = (content: string, only: string) =>
    costOf(
      folder,
      `
    import { reportOn } from ${at('../report.ts')};
    const report = await reportOn(${JSON.stringify(content)}, ${only});
    if (report.problems.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
  `,
      'with processes',
    );
  const mixed = join(folder, 'mixed');
  makeLibrary(Math.max(pages, ownPages()), mixed);
  console.log(`Check of ${pages} pages as the library has them: ${shownCost(check(mixed, '() => true'), yard)}`);
  const lessons = join(folder, 'lessons');
  makeLibrary(pages + ownPages(), lessons, ['lessons']);
  console.log(`of ${pages} lessons and the library:           ${shownCost(check(lessons, '() => true'), yard)}`);
  console.log(
    `of one lesson, loading included:         ${shownCost(check(mixed, "(file) => file === 'lessons/road-safety/en.mdx'"), yard)}`,
  );
}
