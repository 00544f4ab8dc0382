/** What to do the night before stands gathered above the session, and not once more inside its activity. */
export function NightBeforeView() {
  return null;
}
