/** Whether the chosen schools are spread over policing areas much as the schools are: looked at last, for the group. */

export interface AreaShare {
  readonly area: string;
  readonly chosen: number;
  readonly schools: number;
  /** How many of the places its share of the schools would come to, with one decimal. */
  readonly fair: number;
}

/**
 * @param schools each with its area, where it is known
 * @param chosen ids
 * @returns every area that is named, in the order of their names; schools without one are not counted
 */
export function spreadOf(
  schools: readonly { readonly id: string; readonly area?: string | undefined }[],
  chosen: ReadonlySet<string>,
): AreaShare[] {
  const placed = schools.flatMap(({ id, area }) => (area === undefined ? [] : [{ id, area }]));
  const places = placed.filter(({ id }) => chosen.has(id)).length;
  return [...Map.groupBy(placed, ({ area }) => area)]
    .map(([area, its]) => ({
      area,
      chosen: its.filter(({ id }) => chosen.has(id)).length,
      schools: its.length,
      fair: Math.round((places * its.length * 10) / placed.length) / 10,
    }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
}
