/**
 * A Welsh page, cy.mdx: the translated text and the keys whose words change. Everything else comes from en.mdx.
 */
import { z } from 'zod';
import { kinds, type Kind } from './kinds.ts';

/**
 * The keys whose words a translation may give again, whatever the kind. Values of any other key are facts, not words.
 */
export const translatableKeys = [
  'title',
  'summary',
  'groupSizes',
  'outcomes',
  'vocabulary',
  'kit',
  'teacher',
  'inclusion',
  'early',
  'deeper',
  'choice',
  'supervision',
  'safeguarding',
  'home',
  'attachments',
  'decides',
  'criteria',
  'sessions',
  'chooseWhen',
  'leavesOut',
  'filledInBy',
  'givenTo',
  'keep',
  'aim',
  'intendedOutcome',
  'focus',
  'partners',
  'targetGroup',
  'region',
  'costs',
  // Not words: whoever read the Welsh text signs the Welsh text.
  'reviews',
] as const;

/** @param description what it is the hash of, and what comes of a stale one */
export function translates(description: string) {
  return z
    .string()
    .regex(/^[0-9a-f]{12}$/, '12 hexadecimal digits')
    .meta({ title: 'Translates', description, examples: ['3f0a9c1b2d4e'] });
}

const translatesPage = translates('The content hash of the en.mdx it translates. A stale one says so on the page.');

/**
 * @param kind the kind of resource
 * @returns the strict schema of a cy.mdx front matter of that kind: `translates`, `title` and `summary` required
 */
export function translationSchema(kind: Kind) {
  const shape: Record<string, z.ZodType> = kinds[kind].shape;
  const words = Object.fromEntries(
    translatableKeys
      .filter((key) => key in shape)
      .map((key) => [key, key === 'title' || key === 'summary' ? shape[key]! : withoutDefault(shape[key]!).optional()]),
  );
  return z.strictObject({ translates: translatesPage, ...words });
}

/** A default would stand in the place of what en.mdx says. */
function withoutDefault(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodDefault ? (field.removeDefault() as z.ZodType).meta(field.meta() ?? {}) : field;
}
