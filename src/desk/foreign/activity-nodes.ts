/** Activities as blocks of a draft. */
import type { DraftBlock } from '../draft.ts';
import type { GatheredActivity } from './gathered.ts';
import type { Part } from './labels.ts';
import { inBlock, inParagraph, inText } from './nodes.ts';

export interface PartsOfSession {
  readonly parts: readonly Part[];
  /** The first and the last activity, where nothing says what part of the session they are. */
  readonly guessedParts: readonly { readonly title: string; readonly part: Part }[];
}

export function partsOfSession(activities: readonly GatheredActivity[]): PartsOfSession {
  const last = activities.length - 1;
  const parts = activities.map(({ part }, index): Part => {
    if (part) return part;
    if (index === 0 && last > 0) return 'starter';
    return index === last && last > 0 ? 'plenary' : 'main';
  });
  const guessedParts = activities.flatMap(({ title, part }, index) =>
    part === undefined && parts[index] !== 'main' ? [{ title, part: parts[index]! }] : [],
  );
  return { parts, guessedParts };
}

export function activityNodes(activities: readonly GatheredActivity[]): DraftBlock[] {
  const { parts } = partsOfSession(activities);
  return activities.map(({ title, minutes, who, body }, index) => {
    const written = title.replace(/\s+/g, ' ').trim();
    const settings = {
      title: written.slice(0, 90),
      ...(minutes !== undefined && { minutes: String(minutes) }),
      part: parts[index]!,
      ...(who !== undefined && { who }),
    };
    const whole =
      written.length > 90 || body.length === 0 ? [inParagraph(inText(written === '' ? 'Activity' : written))] : [];
    return inBlock('Activity', settings, [...whole, ...body]);
  });
}
