import { roleOf } from '../document/files.ts';
import { everyNode, isBlock } from '../document/model.ts';
import type { Page } from '../document/page.ts';
import { start } from '../document/problem.ts';
import { besideThePage } from '../schema/shared.ts';
import { lesson, dotPicture, withPicture } from './examples.ts';
import type { Rule } from './rule.ts';

export const orphanFiles: Rule = {
  id: 'orphan-files',
  severity: 'error',
  title: 'Every picture and attachment is used by the page beside it',
  why: 'A file that no page uses is never published and nobody notices; and it is often the one that was not meant to be sent.',
  *run(library) {
    const asked = new Set(library.pages.map(folderOf));
    for (const { path, special } of library.files) {
      const role = roleOf(path);
      if (role.is !== 'asset' || special || !asked.has(folderOf(role))) continue;
      const pages = library.everyPage.filter((page) => page.kind === role.kind && page.id === role.id);
      // What a page uses is not known until it can be read.
      if (
        pages.length === 0 ||
        pages.some((page) => page.refusals.length > 0) ||
        pages.some((page) => uses(page, role.name))
      )
        continue;
      yield {
        file: path,
        ...start,
        message: `No page in ${role.kind}/${role.id} uses ${role.name}, so nobody would ever see it.`,
        help: `Show it with <Figure src="${role.name}" alt="..." />, list it under attachments with a title and a description, or delete it.`,
      };
    }
  },
  examples: {
    passes: [
      withPicture('a picture that is shown', 'A zebra crossing'),
      {
        what: 'an attachment that is listed',
        files: {
          ...lesson('', {
            keys: {
              attachments: '[{ file: crossing.png, title: Crossing, description: A zebra crossing to colour in. }]',
            },
          }).files,
          'lessons/be-seen/crossing.png': dotPicture,
        },
      },
    ],
    fails: [
      {
        what: 'a picture that no page shows',
        files: { ...lesson('').files, 'lessons/be-seen/crossing.png': dotPicture },
      },
    ],
  },
};

function folderOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}/${id}`;
}

function uses(page: Page, name: string): boolean {
  // As written, so that a slip in another key does not make it an orphan.
  const { attachments } = (page.yaml.data ?? {}) as { attachments?: unknown };
  if (
    Array.isArray(attachments) &&
    attachments.some((each: { file?: unknown } | null) => besideThePage(String(each?.file)) === name)
  )
    return true;
  return [...everyNode(page.document)].some(
    (node) =>
      (isBlock(node, 'Figure') && node.settings.src === name) ||
      (isBlock(node, 'Attachment') && node.settings.file === name),
  );
}
