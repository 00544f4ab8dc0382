/** How people of an age are built, in a box 200 wide and 300 high: children have larger heads. */
export const builds = {
  child: {
    head: 1,
    chin: 98,
    neck: 10,
    shoulderY: 118,
    shoulder: 28,
    hem: 196,
    waist: 31,
    hip: 15,
    leg: 27,
    arm: 21,
    foot: 284,
  },
  adult: {
    head: 0.84,
    chin: 80,
    neck: 10,
    shoulderY: 102,
    shoulder: 37,
    hem: 188,
    waist: 34,
    hip: 17,
    leg: 28,
    arm: 22,
    foot: 284,
  },
  old: {
    head: 0.84,
    chin: 88,
    neck: 10,
    shoulderY: 110,
    shoulder: 35,
    hem: 194,
    waist: 37,
    hip: 17,
    leg: 27,
    arm: 22,
    foot: 284,
  },
} as const;

export type Age = keyof typeof builds;
