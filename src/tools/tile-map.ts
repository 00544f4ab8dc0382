/**
 * A map on which each force is one tile, roughly where it lies, so that a small force is as easy to see and to press as
 * a large one. The British Transport Police stands apart: it is everywhere.
 */

export interface Tile {
  /** The id of the force. */
  readonly force: string;
  /** What stands on the tile. A force that is short of words on it is named in full beside it. */
  readonly label: string;
  /** The same in Welsh, where that is another. */
  readonly labelCy?: string;
  /** From the west, from 1. */
  readonly column: number;
  /** From the north, from 1. */
  readonly row: number;
}

/** The label of the force that is everywhere. */
const everywhere = 'BTP';

/** Rows from north to south, seven tiles from west to east each; `.` is sea, or nobody's. After `/` comes Welsh. */
const rows = [
  '. . . . northumbria:Northd . british-transport-police:BTP/HTP',
  '. . . cumbria:Cumb durham:Durham cleveland:Clev .',
  '. . . lancashire:Lancs north-yorkshire:N_Yorks . .',
  '. . merseyside:Mersey greater-manchester:GMP west-yorkshire:W_Yorks south-yorkshire:S_Yorks humberside:Humb',
  '. north-wales:N_Wales/Gog._Cymru cheshire:Ches staffordshire:Staffs derbyshire:Derbys nottinghamshire:Notts lincolnshire:Lincs',
  '. dyfed-powys:Dyfed_Powys west-mercia:W_Merc west-midlands:W_Mids leicestershire:Leics cambridgeshire:Cambs norfolk:Norf',
  'south-wales:S_Wales/De_Cymru gwent:Gwent gloucestershire:Glos warwickshire:Warks northamptonshire:Nhants bedfordshire:Beds suffolk:Suff',
  '. . avon-and-somerset:A&S thames-valley:TVP hertfordshire:Herts metropolitan:Met essex:Essex',
  '. . wiltshire:Wilts hampshire:Hants surrey:Surrey city-of-london:City kent:Kent',
  '. devon-and-cornwall:D&C dorset:Dorset . sussex:Sussex . .',
];

export const tiles: readonly Tile[] = rows.flatMap((row, south) =>
  row.split(' ').flatMap((tile, west) => {
    const [force = '', words] = tile.split(':');
    if (words === undefined) return [];
    const [label = '', labelCy] = words.replaceAll('_', ' ').split('/');
    return [{ force, label, ...(labelCy !== undefined && { labelCy }), column: west + 1, row: south + 1 }];
  }),
);

/**
 * @param force the id of a force
 * @param wanted ids of those that are of use, such as the ones that run a mini-police
 * @param most how many to name
 * @returns the nearest of them on the map, the nearest first; none for a force that is everywhere
 */
export function nearBy(force: string, wanted: readonly string[], most: number): string[] {
  const from = tiles.find((tile) => tile.force === force);
  if (!from || from.label === everywhere) return [];
  const distance = (tile: Tile) => Math.hypot(tile.column - from.column, tile.row - from.row);
  return tiles
    .filter((tile) => tile !== from && tile.label !== everywhere && wanted.includes(tile.force))
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .map((tile) => tile.force);
}
