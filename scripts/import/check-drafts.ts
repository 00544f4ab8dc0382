/** The check over drafts, as if they stood in the library. */
import type { Report } from '../../src/checks/reporters/report.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { openAttachments } from '../../src/attachments/open-attachments.ts';
import { covered } from '../../src/checks/personal-data/mask.ts';
import { draftPath, draftText, type Draft } from '../../src/desk/draft.ts';
import { filesIn } from '../../src/disk/content-folder.ts';
import type { ContentFile } from '../../src/document/files.ts';
import { readLibrary } from '../../src/document/library.ts';

/**
 * @param folder the content folder, with what pages refer to
 * @param today year-month-day
 */
export async function checkDrafts(folder: string, drafts: readonly Draft[], today: string): Promise<Report> {
  const own = drafts.flatMap((draft): ContentFile[] => {
    const path = draftPath(draft);
    const below = path.slice(0, path.lastIndexOf('/'));
    return [
      asFile(path, new TextEncoder().encode(draftText(draft))),
      ...draft.files.map(({ name, bytes }) => asFile(`${below}/${name}`, bytes)),
    ];
  });
  const paths = new Set(own.map(({ path }) => path));
  const files = [...filesIn(folder).filter(({ path }) => !paths.has(path)), ...own];
  const library = await openAttachments(readLibrary(files, (path) => paths.has(path)));
  const texts = new Map(drafts.map((draft) => [draftPath(draft), draftText(draft).split('\n').map(covered)]));
  return { checked: own.length, problems: checkLibrary(library, today), lines: (path) => texts.get(path) };
}

function asFile(path: string, bytes: Uint8Array): ContentFile {
  return { path, size: bytes.length, special: false, read: () => bytes };
}
