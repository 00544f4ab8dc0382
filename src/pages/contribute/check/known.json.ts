/**
 * What the check in the browser looks references up in: the reference lists, the findings, and of each page only its
 * place and its headings. A page stands here as a text that holds nothing else.
 */
import type { APIRoute } from 'astro';
import type { KnownFiles } from '../../../browser/check/check-dropped.ts';
import { contentFolder } from '../../../disk/content-folder.ts';
import { heldLibrary } from '../../../disk/held-library.ts';
import { headingName } from '../../../document/heading-ids.ts';
import { everyNode } from '../../../document/model.ts';

export const GET: APIRoute = () => {
  const { pages, findings, registers, referenceFiles } = heldLibrary(contentFolder());
  const known: KnownFiles = Object.fromEntries([
    ...[...findings, ...findings.flatMap(({ translations }) => translations), ...registers, ...referenceFiles].map(
      ({ file, text }) => [file, text],
    ),
    ...pages.map(({ file, document }) => {
      const headings = [...everyNode(document)].flatMap((node) =>
        node.type === 'heading' ? [`## ${headingName(node.id)}\n\n`] : [],
      );
      return [file, `---\n---\n\n${headings.join('')}`];
    }),
  ]);
  return Response.json(known);
};
