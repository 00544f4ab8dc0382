/** The pictures and attachments that lie beside a page, copied as they are. The check has judged them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { roleOf, type ContentFile } from '../../../document/files.ts';
import { contentFolder, filesIn } from '../../../disk/content-folder.ts';

export const getStaticPaths = (() =>
  filesIn(contentFolder()).flatMap((file) => {
    const role = roleOf(file.path);
    return role.is === 'asset' && !file.special
      ? [{ params: { kind: role.kind, id: role.id, file: role.name }, props: { file } }]
      : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ContentFile }> = ({ props }) => new Response(new Uint8Array(props.file.read()));
