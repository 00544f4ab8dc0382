import type { Group } from './group.ts';

export const scenes = {} as const satisfies Group;
