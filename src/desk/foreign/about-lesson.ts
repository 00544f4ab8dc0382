/** What people are told about the activities and pictures of one lesson. */
import type { DraftNode } from '../draft.ts';
import type { Remark } from '../understood.ts';
import { partsOfSession } from './activity-nodes.ts';
import { draftBlocks } from './draft-words.ts';
import type { Gathered } from './gathered.ts';
import type { LessonSource } from './lesson-front-matter.ts';

export function aboutActivities(session: Gathered, body: readonly DraftNode[]): Remark[] {
  const { activities, length } = session;
  if (activities.length === 0)
    return [
      {
        kind: 'missing',
        message: 'No activities with minutes were found: what stands in the file stands on the page as text.',
        path: 'body',
        mustAnswer: true,
      },
    ];
  const blocks = draftBlocks(body).filter(({ node }) => node.name === 'Activity');
  const remarks: Remark[] = activities.flatMap(({ title, minutes, from }, index): Remark[] => {
    const path = `${blocks[index]?.path ?? 'body'}.settings.minutes`;
    const where = `under “${title}”`;
    if (minutes === undefined)
      return [{ kind: 'missing', message: `How long “${title}” takes was not found.`, where, path, mustAnswer: true }];
    if (from !== undefined)
      return [
        {
          kind: 'unclear',
          message: `“${title}” is said to take ${from} to ${minutes} minutes: ${minutes} was taken. Choose one number.`,
          where,
          path,
          mustAnswer: false,
        },
      ];
    if (/^(?:comfort |toilet |short )?break\b|^(?:play ?time|lunch|egwyl|amser chwarae)\b/i.test(title))
      return [
        {
          kind: 'unclear',
          message: `“${title}” (${minutes} minutes) counts in the timetable: keep it or not?`,
          where,
          path,
          mustAnswer: false,
        },
      ];
    return [];
  });
  const long = activities.filter(({ minutes }) => (minutes ?? 0) > 99);
  for (const { title } of long)
    remarks.push({ kind: 'unclear', message: `“${title}” takes more than 99 minutes: divide it.`, mustAnswer: true });
  const sum = activities.reduce((total, { minutes = 0 }) => total + minutes, 0);
  if (length !== undefined && length !== sum && activities.every(({ minutes }) => minutes !== undefined))
    remarks.push({
      kind: 'unclear',
      message: `The file says that it takes ${length} minutes; its activities take ${sum} together.`,
      mustAnswer: false,
    });
  const { guessedParts } = partsOfSession(activities);
  for (const { title, part } of guessedParts)
    remarks.push({
      kind: 'guessed',
      message:
        part === 'plenary'
          ? `No end or plenary is named as one: “${title}”, the last activity, was taken as the plenary.`
          : `No starter is named as one: “${title}”, the first activity, was taken as the starter.`,
      path: 'body',
      mustAnswer: false,
    });
  return remarks;
}

export function aboutPictures(body: readonly DraftNode[], { files }: LessonSource): Remark[] {
  return draftBlocks(body).flatMap(({ node, path }): Remark[] => {
    if (node.name !== 'Figure' || node.settings.alt !== undefined) return [];
    const where = files.find(({ name }) => name === node.settings.src)?.where;
    return [
      {
        kind: 'missing',
        message: `A picture (${node.settings.src ?? ''}) has no alternative text: what does it show, for somebody who cannot see it?`,
        ...(where !== undefined && { where }),
        path: `${path}.settings.alt`,
        mustAnswer: true,
      },
    ];
  });
}
