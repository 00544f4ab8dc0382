import type { Group } from './group.ts';

export const outlines = {} as const satisfies Group;
