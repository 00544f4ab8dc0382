import { join } from 'node:path';
import { makeLibrary, ownPages } from './made-library.ts';
import { costOfProgram, shownCost, type Cost } from './measure.ts';

/** What a process of the check does, without what parts it from others: every file read, and judged where asked for. */
function work(folder: string, content: string, judged: boolean): Cost {
  return costOfProgram(
    folder,
    `
    import { checkLibrary } from ${at('../../src/checks/index.ts')};
    import { openAttachments } from ${at('../../src/attachments/open-attachments.ts')};
    import { filesIn } from ${at('../../src/disk/content-folder.ts')};
    import { readLibrary } from ${at('../../src/document/library.ts')};
    const library = await openAttachments(readLibrary(filesIn(${JSON.stringify(content)})));
    ${judged ? 'checkLibrary(library);' : ''}
  `,
  );
}

const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** The check of so many pages in the mix of the library, of as many lessons, and of one lesson. */
export async function benchCheck(pages: number, folder: string, yard: number): Promise<void> {
  const check = (content: string, only: string) =>
    costOfProgram(
      folder,
      `
    import { reportOn } from ${at('../report.ts')};
    const report = await reportOn(${JSON.stringify(content)}, ${only});
    if (report.problems.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
  `,
      'with processes',
    );
  // That of the measurement begins empty.
  process.env.PARSED_DIR = join(folder, 'parsed');
  const mixed = join(folder, 'mixed');
  makeLibrary(Math.max(pages, ownPages()), mixed);
  console.log(`Check of ${pages} pages as the library has them: ${shownCost(check(mixed, '() => true'), yard)}`);
  console.log(`again, with what is kept of them:        ${shownCost(check(mixed, '() => true'), yard)}`);
  const reading = work(folder, mixed, false);
  const rules = work(folder, mixed, true).cpu - reading.cpu;
  console.log(`reading them, loading included:          ${shownCost(reading, yard)}`);
  console.log(`the rules cost ${(rules / reading.cpu).toFixed(2)} of the reading`);
  const lessons = join(folder, 'lessons');
  makeLibrary(pages + ownPages(), lessons, ['lessons']);
  console.log(`of ${pages} lessons and the library:           ${shownCost(check(lessons, '() => true'), yard)}`);
  console.log(
    `of one lesson, loading included:         ${shownCost(check(mixed, "(file) => file === 'lessons/road-safety/en.mdx'"), yard)}`,
  );
}
