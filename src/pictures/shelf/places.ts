import type { Group } from './group.ts';

export const places = {} as const satisfies Group;
