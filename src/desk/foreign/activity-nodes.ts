/** Activities as blocks of a draft. */
import type { DraftBlock } from '../draft.ts';
import type { GatheredActivity } from './gathered.ts';
import type { Part } from './labels.ts';
import { inBlock, inParagraph, inText } from './nodes.ts';

/** @returns the part of each activity, and the titles of those for which none is named */
export function partsOf(activities: readonly GatheredActivity[]): {
  readonly parts: readonly Part[];
  readonly guessedParts: readonly string[];
} {
  const last = activities.length - 1;
  const parts = activities.map(({ part }, index): Part => {
    if (part) return part;
    if (index === 0 && last > 0) return 'starter';
    return index === last && last > 0 ? 'plenary' : 'main';
  });
  const ends = activities.filter(({ part }, index) => part === undefined && (index === 0 || index === last));
  return { parts, guessedParts: ends.map(({ title }) => title) };
}

export function activityNodes(activities: readonly GatheredActivity[]): DraftBlock[] {
  const { parts } = partsOf(activities);
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
