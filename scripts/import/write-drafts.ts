/** Drafts as folders on disk: all of them or none, and never over one that is there. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutSteering } from '../../src/checks/reporters/report.ts';
import { draftPath, draftText, type Draft } from '../../src/desk/draft.ts';

/** Nothing was written. The message says why. */
export class NotImported extends Error {}

/** A folder below its kind, and files in it: what a stranger's parcel calls them leads nowhere else. */
const folderName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const fileName = /^[\p{L}\p{N}][^/\\\0]*$/u;

/**
 * @param out the folder that holds the folders of the kinds
 * @throws NotImported where one of them is there already, or has a name that no folder or file can have
 */
export function writeDrafts(out: string, drafts: readonly Draft[]): void {
  for (const { id, files } of drafts)
    if (!folderName.test(id) || !files.every(({ name }) => fileName.test(name)))
      throw new NotImported(
        `“${withoutSteering(id)}” is a draft that no folder can hold yet: it, or a file beside it, has no fitting name. Open it at the desk, give it one, and bring it again. Nothing was written.`,
      );
  // Both languages of a page lie in one.
  const folders = [...new Set(drafts.map((draft) => dirname(draftPath(draft))))];
  for (const folder of folders)
    if (existsSync(join(out, folder)))
      throw new NotImported(
        `${join(out, folder)} is there already, and nothing was written over it. Move it away, or give another folder with --out.`,
      );
  const isNew = !existsSync(out);
  mkdirSync(out, { recursive: true });
  // Beside its place, so that one step moves it there.
  const scratch = mkdtempSync(join(out, '.import-'));
  const moved: string[] = [];
  try {
    for (const draft of drafts) {
      const file = join(scratch, draftPath(draft));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, draftText(draft));
      for (const { name, bytes } of draft.files) writeFileSync(join(dirname(file), name), bytes);
    }
    for (const folder of folders) {
      mkdirSync(dirname(join(out, folder)), { recursive: true });
      renameSync(join(scratch, folder), join(out, folder));
      moved.push(join(out, folder));
    }
  } catch (error) {
    for (const folder of moved) rmSync(folder, { recursive: true, force: true });
    if (isNew) rmSync(out, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
