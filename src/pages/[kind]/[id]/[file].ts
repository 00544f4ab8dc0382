/**
 * What lies in the folder of a page: the pictures and attachments beside it as they are, and its own text, en.mdx, as
 * it was read, so that the desk can open it and anybody can take it. The check has judged them.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { roleOf } from '../../../document/files.ts';
import { contentFolder, filesIn } from '../../../disk/content-folder.ts';
import { heldLibrary } from '../../../disk/held-library.ts';

interface Props {
  read(): BodyInit;
}

export const getStaticPaths = (() => [
  ...filesIn(contentFolder()).flatMap((file) => {
    const role = roleOf(file.path);
    if (file.special || role.is !== 'asset') return [];
    const { kind, id, name } = role;
    return [{ params: { kind, id, file: name }, props: { read: () => new Uint8Array(file.read()) } }];
  }),
  ...heldLibrary(contentFolder()).pages.map((page) => ({
    params: { kind: page.kind, id: page.id, file: `${page.lang}.mdx` },
    props: { read: () => page.text },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.read());
