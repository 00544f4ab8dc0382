/** Which reader a brought file is for. */
import type { Known } from '../../desk/known.ts';
import type { Brought, Understood } from '../../desk/understood.ts';

/** @throws CannotBeTaken */
export async function understandBrought(brought: readonly Brought[], _known: Known): Promise<Understood> {
  // Stand-in until src/desk/understand.ts lands.
  const today = new Date().toISOString().slice(0, 10);
  const title = brought[0]!.name.replace(/\.[^.]+$/, '');
  return Promise.resolve({
    drafts: [
      { kind: 'lessons', id: 'my-lesson', lang: 'en', frontMatter: { title, published: today }, body: [], files: [] },
    ],
    remarks: [
      { kind: 'missing', message: 'The file does not say how long the session takes.', mustAnswer: true, draft: 0 },
      { kind: 'left-out', message: 'The words were not read.', mustAnswer: false, draft: 0 },
    ],
  });
}
