import { suggest } from '../document/did-you-mean.ts';
import { everyNode, isBlock } from '../document/model.ts';
import { lesson, dotPicture, withText } from './examples.ts';
import type { Rule } from './rule.ts';

export const filesExist: Rule = {
  id: 'files-exist',
  severity: 'error',
  title: 'Every picture and attachment a page names is there, and listed',
  why: 'A missing file is found out on the morning of the session.',
  *run(library) {
    const folders = Map.groupBy(new Set(library.files.map((file) => file.path)), (path) =>
      path.split('/', 2).join('/'),
    );
    for (const page of library.pages) {
      const folder = page.file.slice(0, page.file.lastIndexOf('/'));
      const beside = (folders.get(page.file.split('/', 2).join('/')) ?? [])
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
      const listed = (page.data?.attachments ?? []).map((attachment) => attachment.file);
      for (const [index, file] of listed.entries()) {
        if (!beside.includes(file))
          yield {
            file: page.file,
            ...page.yaml.at(['attachments', index, 'file']),
            message: `${file} is not in this folder.`,
            help: suggest(file, beside),
          };
      }
      for (const node of everyNode(page.document)) {
        if (isBlock(node, 'Figure') && !beside.includes(node.settings.src))
          yield {
            file: page.file,
            line: node.line,
            column: 1,
            message: `${node.settings.src} is not in this folder.`,
            help: suggest(node.settings.src, beside),
          };
        if (isBlock(node, 'Attachment') && !listed.includes(node.settings.file))
          yield {
            file: page.file,
            line: node.line,
            column: 1,
            message: `${node.settings.file} is not listed under attachments.`,
            help: 'Add it to the front matter with a title and a description.',
          };
      }
    }
  },
  examples: {
    passes: [
      {
        what: 'a picture that is there',
        files: {
          ...withText('', '<Figure src="crossing.png" alt="A zebra crossing" />').files,
          'lessons/be-seen/crossing.png': dotPicture,
        },
      },
    ],
    fails: [
      withText('a picture that is not there', '<Figure src="crossing.png" alt="A zebra crossing" />'),
      lesson('an attachment that is not there', {
        keys: { attachments: '[{ file: map.pdf, title: Map, description: A map. }]' },
      }),
      withText('an attachment that is not listed', '<Attachment file="map.pdf" />'),
    ],
  },
};
