/** Wiring only: folder -> our loader + schema. The pages read these collections through components/library.ts. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { DocumentModel } from './document/model.ts';
import { findingsLoader, pagesLoader, referenceLoader } from './disk/collections.ts';
import { findingSchema } from './schema/finding.ts';
import { kindNames, kinds, type Kind } from './schema/kinds.ts';
import { referenceNames, referenceSchemas, type ReferenceName } from './schema/reference.ts';
import { languages } from './schema/shared.ts';

/** One language of one resource. The model comes from document/body.ts, which builds nothing that is not allowed. */
const pages = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: pagesLoader(kind),
    schema: z.object({
      id: z.string(),
      lang: z.enum(languages),
      frontMatter: kinds[kind],
      document: z.custom<DocumentModel>(Array.isArray),
      hash: z.string(),
      stale: z.boolean(),
    }),
  });

const reference = <Name extends ReferenceName>(name: Name) =>
  defineCollection({ loader: referenceLoader(name), schema: referenceSchemas[name] });

type Collections<Name extends string, Made> = Readonly<Record<Name, Made>>;

export const collections = {
  ...(Object.fromEntries(kindNames.map((kind) => [kind, pages(kind)])) as Collections<Kind, ReturnType<typeof pages>>),
  ...(Object.fromEntries(referenceNames.map((name) => [name, reference(name)])) as Collections<
    ReferenceName,
    ReturnType<typeof reference>
  >),
  findings: defineCollection({ loader: findingsLoader(), schema: findingSchema }),
};
