/** The whole text of a resource that is not taken apart. */
import { tells } from './telling.ts';

export const wholeText = tells()([], (_, { resource: { document } }) =>
  document.length === 0 ? undefined : { type: 'text', nodes: document },
);
