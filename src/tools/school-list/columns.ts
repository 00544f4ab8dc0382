/** Which column of somebody's table is what: known by the names that government files and people use. */

/** What a column can hold: a fact about the school, a figure for a criterion by its id, or nothing we need. */
export type ColumnUse = Fact | `figure:${string}` | 'nothing';
export const schoolFacts = [
  'name',
  'urn',
  'postcode',
  'lsoa',
  'area',
  'status',
  'phase',
  'lowest-age',
  'highest-age',
] as const;
type Fact = (typeof schoolFacts)[number];

export interface WantedFigure {
  readonly id: string;
  readonly name: string;
}

/** The exact heads of the Department for Education's list of schools (GIAS) and of the indices of deprivation. */
const exact: Readonly<Record<string, ColumnUse>> = {
  establishmentname: 'name',
  urn: 'urn',
  postcode: 'postcode',
  'lsoa (code)': 'lsoa',
  'lsoa code (2021)': 'lsoa',
  'establishmentstatus (name)': 'status',
  'phaseofeducation (name)': 'phase',
  statutorylowage: 'lowest-age',
  statutoryhighage: 'highest-age',
  percentagefsm: 'figure:free-school-meals',
  'districtadministrative (name)': 'area',
  'income deprivation affecting children index (idaci) rank (where 1 is most deprived)': 'figure:area-deprivation',
};

/** In the words of people, in either language and with its mutations, the closest first. */
const likely: readonly (readonly [RegExp, ColumnUse])[] = [
  [/^(name of )?(the )?school( name)?$|^name$|^establishment$|^(enw('r| yr)? )?ysgol$|^enw$/, 'name'],
  [/\burn\b|unique reference|cyfeirnod unigryw/, 'urn'],
  [/post ?code|[cg]od post/, 'postcode'],
  [/\blsoa\b|small area|ardal fach/, 'lsoa'],
  [/fsm|free (school )?meal|pupil premium|disadvantag|bryd|prydau|am ddim|difreint/, 'figure:free-school-meals'],
  [
    /crime|anti.?social|\basb\b|incident|[td]h?rosedd|gwrthgymdeithasol|digwyddiad/,
    'figure:crime-and-anti-social-behaviour',
  ],
  [/depriv|\bimd\b|\bidaci\b|\bwimd\b|amddifadedd|\bmallc\b/, 'figure:area-deprivation'],
  [
    /relationship|strain|confidence in (the )?police|trust|[pb]h?erthynas|hyder|ymddiried/,
    'figure:relationship-with-police',
  ],
  [
    /sessions? (last|in the last)|police sessions|visits last|sesi\p{L}+.*(llynedd|diwethaf|heddlu)/u,
    'figure:police-sessions-last-year',
  ],
  [/commitment|read(y|iness)|yeses|ymrwymiad|[pb]h?arodrwydd/, 'figure:school-readiness'],
  [/capacity|stand.?in|pcso (time|cover)|team|wrth gefn|amser scch|t[iî]m\b|gallu/u, 'figure:team-capacity'],
  [/told no|turned down|refus|asked before|waiting|dywedwyd na|gwrthod|aros/, 'figure:times-told-no'],
  [/district|area|sector|\bnpt\b|neighbourhood|beat|town|borough|county|ardal|\b[bf]ro\b|\bd?tref\b|\bsir\b/, 'area'],
];

/**
 * @param heads the words above the columns
 * @param criteria what figures are wanted for, with the names that the reader knows them by
 * @returns a use for each column, each use given once; what is not plain is nothing, and people choose
 */
export function guessColumns(heads: readonly string[], criteria: readonly WantedFigure[]): ColumnUse[] {
  const taken = new Set<ColumnUse>();
  const wanted = (use: ColumnUse | undefined): use is ColumnUse =>
    use !== undefined &&
    !taken.has(use) &&
    (!use.startsWith('figure:') || criteria.some(({ id }) => use === `figure:${id}`));
  const uses: ColumnUse[] = heads.map(() => 'nothing');
  const give = (find: (head: string) => ColumnUse | undefined) =>
    heads.forEach((head, index) => {
      const use = uses[index] === 'nothing' ? find(head.toLowerCase().trim()) : undefined;
      if (!wanted(use)) return;
      uses[index] = use;
      taken.add(use);
    });
  give((head) => exact[head]);
  give((head) => {
    const named = criteria.find(({ id, name }) => asId(head) === id || head === name.toLowerCase());
    return named && `figure:${named.id}`;
  });
  // A list that says every word of one name is not asked the next.
  for (const [pattern, use] of likely) give((head) => (pattern.test(head) ? use : undefined));
  return uses;
}

function asId(words: string): string {
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
