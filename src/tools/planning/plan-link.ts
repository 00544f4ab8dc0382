/**
 * A plan in an address, so that it can be passed on: lessons, days and holidays. Schools and notes stay behind. It
 * stands behind the #, which no browser sends to a server.
 */
import { planSchema, type Plan } from '../../schema/force-file.ts';

/** Stands first, so that a later form can be told from this one. */
const mark = 'plan=1';

/** Stands last: an address cut off anywhere, as mail does it, still looks like one. */
const end = 'end';

/** In the place of a lesson that the children will choose. */
const open = '*';

/** @returns `#plan=1&title=…&lessons=police-roles.road-safety@2027-02-02~40.*` */
export function planHash({
  title,
  programme,
  years,
  first,
  every,
  holidays,
  sessions,
  aroundEachSession,
}: Plan): string {
  const parts = new URLSearchParams({
    title,
    ...(programme !== undefined && { programme }),
    ...(years.length > 0 && { years: years.join('.') }),
    ...(first !== undefined && { first }),
    ...(every !== undefined && { every: String(every) }),
    around: `${aroundEachSession.police}.${aroundEachSession.school}`,
    lessons: sessions
      .map(
        ({ lesson = open, on, minutes }) =>
          `${lesson}${on === undefined ? '' : `@${on}`}${minutes === undefined ? '' : `~${minutes}`}`,
      )
      .join('.'),
  });
  for (const { name, from, to } of holidays) parts.append('holiday', `${from}.${to}.${name}`);
  parts.append(end, '');
  return `#${mark}&${parts.toString()}`;
}

/**
 * @param hash what stands behind the address, with its #
 * @returns undefined where it is no plan; `fault` where it is one that cannot be read: cut off, or of a later form
 */
export function readPlanHash(
  hash: string,
): { readonly plan: Plan } | { readonly fault: 'later' | 'broken' } | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const version = parts.get('plan');
  if (version === null) return undefined;
  if (version !== '1') return { fault: /^\d+$/.test(version) ? 'later' : 'broken' };
  const numbers = (words: string | null) => words?.split('.').map(Number) ?? [];
  const given = (key: string) => parts.get(key) ?? undefined;
  const [police, school] = numbers(parts.get('around'));
  const lessons = parts.get('lessons');
  const read = planSchema.safeParse({
    id: 'shared',
    title: given('title'),
    programme: given('programme'),
    years: parts.has('years') ? numbers(parts.get('years')) : [],
    first: given('first'),
    every: parts.has('every') ? Number(parts.get('every')) : undefined,
    ...(parts.has('around') && { aroundEachSession: { police, school } }),
    sessions: !lessons ? [] : lessons.split('.').map(readSession),
    holidays: parts.getAll('holiday').map((words) => {
      const [from, to, ...name] = words.split('.');
      return { from, to, name: name.join('.') };
    }),
  });
  return read.success && parts.has(end) ? { plan: read.data } : { fault: 'broken' };
}

function readSession(words: string): unknown {
  const [, lesson, on, minutes] = /^([^@~]*)(?:@([^~]*))?(?:~(.*))?$/.exec(words) ?? [];
  return {
    ...(lesson !== open && { lesson }),
    ...(on !== undefined && { on }),
    ...(minutes !== undefined && { minutes: Number(minutes) }),
  };
}
