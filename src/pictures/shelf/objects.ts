import type { Group } from './group.ts';

export const objects = {} as const satisfies Group;
