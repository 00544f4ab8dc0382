/** Things that one can point at, by where people look for them. */
import type { Group } from './group.ts';
import { badgesToEarn } from './objects/badges-to-earn.ts';
import { decidingAndFairness } from './objects/deciding-and-fairness.ts';
import { feelingsAndBody } from './objects/feelings-and-body.ts';
import { fireWaterAndSafety } from './objects/fire-water-and-safety.ts';
import { homeAndSchool } from './objects/home-and-school.ts';
import { litterAndOutdoors } from './objects/litter-and-outdoors.ts';
import { moreKit } from './objects/more-kit.ts';
import { policeKit } from './objects/police-kit.ts';
import { roadsAndCycling } from './objects/roads-and-cycling.ts';
import { signsAndIdeas } from './objects/signs-and-ideas.ts';
import { talkingAndScreens } from './objects/talking-and-screens.ts';
import { vehicles } from './objects/vehicles.ts';

export const objects = {
  ...talkingAndScreens,
  ...policeKit,
  ...vehicles,
  ...roadsAndCycling,
  ...fireWaterAndSafety,
  ...litterAndOutdoors,
  ...feelingsAndBody,
  ...decidingAndFairness,
  ...homeAndSchool,
  ...signsAndIdeas,
  ...moreKit,
  ...badgesToEarn,
} as const satisfies Group;
