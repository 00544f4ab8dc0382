/**
 * Wiring only: folder -> our loader + schema. By these collections Astro knows when something has changed, and a
 * library with a refusal stops its build. What stands on the pages they take from the library itself, in
 * components/library.ts.
 */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { findingsLoader, pagesLoader, referenceLoader } from './disk/collections.ts';
import { findingSchema } from './schema/finding.ts';
import { kindNames, type Kind } from './schema/kinds.ts';
import { referenceNames, referenceSchemas, type ReferenceName } from './schema/reference.ts';
import { languages } from './schema/shared.ts';

/** One language of one resource. */
const pages = (kind: Kind) =>
  defineCollection({
    loader: pagesLoader(kind),
    schema: z.object({ id: z.string(), lang: z.enum(languages), hash: z.string(), stale: z.boolean() }),
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
