/**
 * What lies in the folder of a page, as it is: the pictures and attachments beside it, and its own text, en.mdx, so
 * that the desk can open it and anybody can take it. The check has judged them.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { roleOf, type ContentFile } from '../../../document/files.ts';
import { contentFolder, filesIn } from '../../../disk/content-folder.ts';

export const getStaticPaths = (() =>
  filesIn(contentFolder()).flatMap((file) => {
    const role = roleOf(file.path);
    if (file.special || (role.is !== 'asset' && role.is !== 'page')) return [];
    const name = role.is === 'asset' ? role.name : `${role.lang}.mdx`;
    return [{ params: { kind: role.kind, id: role.id, file: name }, props: { file } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ContentFile }> = ({ props }) => new Response(new Uint8Array(props.file.read()));
