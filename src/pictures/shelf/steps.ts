import type { Group } from './group.ts';

export const stepsAndSigns = {} as const satisfies Group;
