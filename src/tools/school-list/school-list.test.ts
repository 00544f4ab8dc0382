import { describe, expect, test } from 'vitest';
import { guessColumns } from './columns.ts';
import { joinIndex, readIndex } from './deprivation.ts';
import { readFigure } from './figure.ts';
import { cellName, decodeTable, readTable } from './read-table.ts';
import { takeInSchools } from './take-in.ts';

const criteria = [
  { id: 'free-school-meals', name: 'Prydau ysgol am ddim' },
  { id: 'crime-and-anti-social-behaviour', name: 'Troseddau ac ymddygiad gwrthgymdeithasol' },
  { id: 'area-deprivation', name: 'Amddifadedd yr ardal' },
  { id: 'times-told-no', name: 'Sawl tro y dywedwyd na' },
];

describe('a figure in a cell', () => {
  test.each([
    ['31.5%', 31.5],
    ['31,5', 31.5],
    ['£1,200', 1200],
    ['1,200,000', 1200000],
    ['12 per cent', 12],
    ['about 40', 40],
    ['.5', 0.5],
    ['0', 0],
    ['', null],
    ['n/a', null],
    ['SUPP', null],
    ['not known', null],
  ])('%s', (cell, figure) => expect(readFigure(cell)).toEqual({ figure }));

  test.each([
    ['10-15', 'range'],
    ['10 to 15', 'range'],
    ['-3', 'negative'],
    ['a lot', 'words'],
    ['1.2.3', 'words'],
    ['12,34,5', 'words'],
  ])('%s is told', (cell, fault) => expect(readFigure(cell)).toEqual({ fault }));
});

describe('a table', () => {
  test('pasted from Excel, with a title above it and an empty row', () => {
    const table = readTable('Our schools\t\t\nSchool\tFSM\n\t\nHill Primary\t31%\n"Oak ""Top"" School"\t12\n');
    expect(table).toEqual({
      head: ['School', 'FSM'],
      rows: [
        { number: 4, cells: ['Hill Primary', '31%'] },
        { number: 5, cells: ['Oak "Top" School', '12'] },
      ],
    });
  });

  test('as CSV with commas inside quotes, or with semicolons', () => {
    expect(readTable('Name,FSM\n"Hill, the Primary",3\n')?.rows[0]?.cells).toEqual(['Hill, the Primary', '3']);
    expect(readTable('Name;FSM\nHill;3\n')?.rows[0]?.cells).toEqual(['Hill', '3']);
  });

  test('in the letters of Windows', () => {
    expect(decodeTable(Uint8Array.of(0x53, 0x74, 0x20, 0x52, 0xe9))).toBe('St Ré');
  });

  test('one row is no table', () => expect(readTable('Name\tFSM\n')).toBeUndefined());

  test('cells are named as Excel does', () => {
    expect([cellName(0, 1), cellName(25, 2), cellName(26, 3), cellName(701, 4)]).toEqual(['A1', 'Z2', 'AA3', 'ZZ4']);
  });
});

describe('columns', () => {
  test("the government's list of schools is known by its heads", () => {
    const heads = [
      'URN',
      'LA (name)',
      'EstablishmentName',
      'EstablishmentStatus (name)',
      'StatutoryLowAge',
      'PercentageFSM',
      'FSM',
      'Postcode',
      'DistrictAdministrative (name)',
      'LSOA (code)',
    ];
    expect(guessColumns(heads, criteria)).toEqual([
      'urn',
      'nothing',
      'name',
      'status',
      'lowest-age',
      'figure:free-school-meals',
      'nothing',
      'postcode',
      'area',
      'lsoa',
    ]);
  });

  test('and what people write', () => {
    expect(guessColumns(['School name', 'Pupil premium %', 'ASB reports', 'Sector', 'Notes'], criteria)).toEqual([
      'name',
      'figure:free-school-meals',
      'figure:crime-and-anti-social-behaviour',
      'area',
      'nothing',
    ]);
  });

  test('the name of a criterion is its column, in the language of the page and in English', () => {
    for (const head of ['Times told no', 'Sawl tro y dywedwyd na', 'SAWL TRO Y DYWEDWYD NA'])
      expect(guessColumns([head], criteria)).toEqual(['figure:times-told-no']);
  });

  test('and what people write in Welsh', () => {
    expect(
      guessColumns(["Enw'r ysgol", 'Cod post', 'eFSM %', 'Adroddiadau am droseddau', 'MALlC', 'Bro'], criteria),
    ).toEqual([
      'name',
      'postcode',
      'figure:free-school-meals',
      'figure:crime-and-anti-social-behaviour',
      'figure:area-deprivation',
      'area',
    ]);
  });
});

describe('schools', () => {
  const table = (text: string) => readTable(text)!;

  test('a table becomes schools, and each cell that cannot be read is named', () => {
    const read = table(
      'School\tPostcode\tFSM\tASB\nHill\tab12cd\t31%\t£1,200\nDale\tnowhere\ta lot\t-4\nHill\tAB1 2CD\t9\t9',
    );
    const { schools, faults } = takeInSchools(read, guessColumns(read.head, criteria), []);
    expect(schools).toMatchObject([
      {
        id: 'hill',
        postcode: 'AB1 2CD',
        figures: { 'free-school-meals': 31, 'crime-and-anti-social-behaviour': 1200 },
      },
      { id: 'dale', figures: {} },
    ]);
    expect(faults).toEqual([
      { cell: 'B3', words: 'nowhere', fault: 'no-postcode' },
      { cell: 'C3', words: 'a lot', fault: 'words' },
      { cell: 'D3', words: '-4', fault: 'negative' },
      { cell: 'A4', words: 'Hill', fault: 'same-name' },
    ]);
  });

  test('new figures never cost a decision, a reason or a figure', () => {
    const before = {
      id: 'hill',
      name: 'Hill',
      figures: { 'times-told-no': 2, 'free-school-meals': 10 },
      gates: {},
      decision: 'offered',
      reason: 'Need.',
    } as const;
    const read = table('School\tFSM\nHILL\t40\nDale\t5');
    const { schools } = takeInSchools(read, guessColumns(read.head, criteria), [before]);
    expect(schools[0]).toEqual({ ...before, name: 'HILL', figures: { 'times-told-no': 2, 'free-school-meals': 40 } });
    expect(schools[1]!.id).toBe('dale');
  });

  test('closed schools and those for other ages are left out, and said', () => {
    const read = table(
      'EstablishmentName\tEstablishmentStatus (name)\tStatutoryLowAge\tStatutoryHighAge\nOpen Primary\tOpen\t4\t11\nOld\tClosed\t4\t11\nInfants\tOpen\t4\t7\nHigh\tOpen\t11\t18',
    );
    const { schools, leftOut } = takeInSchools(read, guessColumns(read.head, criteria), []);
    expect(schools.map(({ name }) => name)).toEqual(['Open Primary']);
    expect(leftOut).toEqual(['Old', 'Infants', 'High']);
  });

  test('two schools of one name at two postcodes are two schools', () => {
    const read = table("School\tPostcode\nSt Mary's\tAB1 2CD\nSt Mary's\tAB3 4EF");
    const { schools, faults } = takeInSchools(read, guessColumns(read.head, criteria), []);
    expect(schools.map(({ id }) => id)).toEqual(['st-mary-s', 'st-mary-s-2']);
    expect(faults).toEqual([]);
  });
});

describe('indices of deprivation', () => {
  const school = { id: 'hill', name: 'Hill', figures: {}, gates: {}, reason: '' } as const;

  test("the English one by small area, of children's families", () => {
    const index = readIndex(
      readTable(
        'LSOA code (2021),Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),Income Deprivation Affecting Children Index (IDACI) Rank (where 1 is most deprived)\nE01000001,3,1\nE01000002,2,2\nE01000003,1,3\n',
      )!,
    )!;
    expect([index.nation, index.measure]).toEqual(['england', 'children']);
    const { schools, joined, notFound } = joinIndex(
      [
        { ...school, lsoa: 'E01000001' },
        { ...school, id: 'dale', lsoa: 'E01000002' },
        { ...school, id: 'far', lsoa: 'W01000001' },
      ],
      index,
      'area-deprivation',
    );
    expect(schools.map(({ figures }) => figures)).toEqual([
      { 'area-deprivation': 100 },
      { 'area-deprivation': 50 },
      {},
    ]);
    expect([joined, notFound]).toEqual([['hill', 'dale'], ['far']]);
  });

  test('the Welsh look-up by postcode', () => {
    const index = readIndex(
      readTable('Welsh Postcode,LSOA code,WIMD 2025 overall rank\nCF1 1AA,W01000001,"1"\nCF2 2BB,W01000002,"2"\n')!,
    )!;
    expect(index.nation).toBe('wales');
    expect(joinIndex([{ ...school, postcode: 'CF1 1AA' }], index, 'area-deprivation').schools[0]).toMatchObject({
      lsoa: 'W01000001',
      figures: { 'area-deprivation': 100 },
    });
  });

  test('any other table is none', () => expect(readIndex(readTable('Name,Rank\nHill,2\n')!)).toBeUndefined());
});
