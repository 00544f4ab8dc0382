/** What somebody answered, on the command line or to a question, judged before anything is made of it. */
import { everyResource, slug } from '../../src/schema/shared.ts';
import { nearest, suggest } from '../../src/document/did-you-mean.ts';
import { idFor } from '../../src/document/id-for.ts';
import { steering } from '../../src/checks/reporters/report.ts';
import type { Force } from '../../src/schema/reference.ts';
import { newKinds, type NewKind } from './kinds.ts';

/** Good, or what to say about it. */
export type Answer<Value> = { readonly value: Value } | { readonly no: string };

export function readKind(written: string): Answer<NewKind> {
  const kind = newKinds.find((each) => each === written.trim().toLowerCase());
  return kind ? { value: kind } : { no: `There is no kind called ${shown(written)}. ${suggest(written, newKinds)}` };
}

export function readTitle(written: string): Answer<string> {
  const title = written.trim();
  if (title === '') return { no: 'The title is empty. Write what it is called, such as "Road safety: be seen".' };
  // `test` on a global expression would go on from the last find.
  if (title.search(steering) >= 0)
    return { no: 'The title holds a line break or a sign that cannot be seen. Type it again on one line.' };
  return everyResource.title.safeParse(title).success
    ? { value: title }
    : { no: `The title has ${title.length} characters. At most 90 fit.` };
}

/** @param written the id of a force, or its name in English or Welsh */
export function readForce(written: string, forces: readonly Force[]): Answer<string> {
  const asked = written.trim().toLowerCase();
  const ids = forces.map(({ id }) => id);
  const force = forces.find(({ id, name, nameCy }) => [id, name, nameCy].some((each) => each?.toLowerCase() === asked));
  if (force) return { value: force.id };
  return {
    no: `There is no force called ${shown(written)}. ${nearest(asked, ids) ? suggest(asked, ids) : 'reference/forces.yaml lists the ids. Somebody who is not a force gives --organisation instead.'}`,
  };
}

export function readOrganisation(written: string): Answer<string> {
  const name = written.trim();
  if (name.includes('@'))
    return { no: 'That is an e-mail address. Write the name of the organisation, such as "Example Primary School".' };
  const fits = everyResource.organisation.safeParse(name).success && name.search(steering) < 0;
  return fits
    ? { value: name }
    : { no: 'Write the name of the organisation on one line, such as "Example Primary School".' };
}

export function readId(written: string): Answer<string> {
  if (slug.safeParse(written).success) return { value: written };
  const id = idFor(written);
  return {
    no: `The id ${shown(written)} cannot be an address: it takes small letters, digits and single hyphens, at most 64.${id ? ` For example: ${id}` : ''}`,
  };
}

/** In quotes, cut to a length that can be read, with nothing in it that steers a terminal. */
export function shown(written: string): string {
  return JSON.stringify(written.length > 60 ? `${written.slice(0, 57)}...` : written).replace(steering, '');
}
