/** How long a programme takes, added up. All figures are whole minutes. */
export interface Hours {
  /** With the children. */
  readonly children: number;
  /** For the police: every session, with what goes before and after it. */
  readonly police: number;
  /** For the school, likewise. */
  readonly school: number;
}

/**
 * @param sessions the length of each session
 * @param around minutes on top of each session, for the police and for the school
 */
export function programmeHours(
  sessions: readonly number[],
  around: { readonly police: number; readonly school: number },
): Hours {
  const children = sessions.reduce((sum, minutes) => sum + minutes, 0);
  return {
    children,
    police: children + sessions.length * around.police,
    school: children + sessions.length * around.school,
  };
}
