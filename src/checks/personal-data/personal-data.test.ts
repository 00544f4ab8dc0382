/** What is personal data and what only looks like it. A false alarm costs a contributor; a miss costs a child more. */
import { describe, expect, it } from 'vitest';
import { findAdults } from './adults.ts';
import { findBirths } from './births.ts';
import { findChildren } from './children.ts';
import { findEmails } from './emails.ts';
import type { Finder } from './find.ts';
import { filledForms } from './forms.ts';
import { findHomes } from './homes.ts';
import { covered, masked, personalData, withoutPersonalData } from './mask.ts';
import { findNamesInFiles } from './names-in-files.ts';
import { findInsuranceNumbers, findNhsNumbers, findPupilNumbers } from './numbers.ts';
import { findPhones } from './phones.ts';
import { namesAPerson } from './persons.ts';

const values = (find: Finder, text: string) => find(text).map(({ value }) => value);
const everyKind = (text: string) =>
  [
    ...personalData,
    findChildren,
    findHomes,
    findAdults,
    findNamesInFiles,
    (all: string) => filledForms(all, true),
  ].flatMap((find) => values(find, text));

describe('e-mail addresses', () => {
  it.each([
    'sam.example@durham.police.uk',
    'sexample@durham.police.uk',
    's.example2@kent.police.uk',
    'Sam.EXAMPLE@durham.police.uk',
    'sam@durham.police.uk',
    '7312@kent.police.uk',
    'sam.example.7312@kent.pnn.police.uk',
    'sam_example@gmail.com',
    'samexample2015@hotmail.co.uk',
    "sam.o'example@school.sch.uk",
    'sam.pcso@kent.police.uk',
    'mrs.example@st-marys.kent.sch.uk',
    'webster@kent.police.uk',
    'unity@kent.police.uk',
    'mailer.daemon.smith@kent.police.uk',
    'jane.smith.mash@sampleshire.gov.uk',
    'sam.prevent@sampleshire.police.uk',
  ])('of people: %s', (address) => {
    expect(values(findEmails, `Write to ${address}, or call.`)).toEqual([address]);
    expect(values(findEmails, `[mail](mailto:${address}?subject=Hi)`)).toEqual([address]);
  });

  it.each([
    'sam.example (at) durham (dot) police (dot) uk',
    'sam.example[at]durham.police.uk',
    'sam.example (AT) durham.police.uk',
  ])('written to get past a search: %s', (address) => {
    expect(values(findEmails, `Write to ${address} today`)).toEqual([address]);
  });

  it.each([
    'info@durham.police.uk',
    'neighbourhood.team@durham.police.uk',
    'report@phishing.gov.uk',
    'mini.police@durham.police.uk',
    'minipolice@kent.police.uk',
    'schools@devon.police.uk',
    'bromley.north.snt@met.police.uk',
    'bromleynorthsnt@met.police.uk',
    'schooloffice@st-marys.sch.uk',
    'office@st-marys.kent.sch.uk',
    'head@st-marys.kent.sch.uk',
    'headteacher@st-marys.kent.sch.uk',
    'dsl@st-marys.sch.uk',
    'enquiries@ceop.gov.uk',
    'foi@kent.police.uk',
    'kent@kent.police.uk',
    'durhamconstabulary.contact@durham.police.uk',
    'ymholiadau@heddlu.cymru',
    'no-reply@kent.police.uk',
    'safeguarding.hub@kent.gov.uk',
    'community-safety@leeds.gov.uk',
    'press.office@kent.police.uk',
    '101@kent.police.uk',
    'help@nspcc.org.uk',
    'name@school.sch.uk',
    'first.last@school.sch.uk',
    'sam.example@example.org',
    'prize@winner.example',
    'you@example.co.uk',
    'mash@sampleshire.gov.uk',
    'lado@sampleshire.gov.uk',
    'prevent@sampleshire.police.uk',
    'earlyhelp@sampleshire.gov.uk',
    'childrens.services@sampleshire.gov.uk',
    'camhs@samplehealth.nhs.uk',
    'gdpr@sampleshire.gov.uk',
    'mashreferrals@sampleshire.gov.uk',
    'st.john.ambulance@sampleshire.org.uk',
    'logo@2x.png',
  ])('of teams, and of nobody: %s', (address) => {
    expect(values(findEmails, `Write to ${address}, or call.`)).toEqual([]);
  });

  it.each([
    'Meet us at kent.police.uk today',
    'the @ sign',
    '@kentpolice on social media',
    'a@b',
    'Ask Sam @ 5.30',
    'on(at)tention',
  ])('no address: %s', (text) => {
    expect(values(findEmails, text)).toEqual([]);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['07911 123456'],
    ['07911123456'],
    ['07911 123 456'],
    ['+44 7911 123456'],
    ['+447911123456'],
    ['0044 7911 123456'],
    ['+44 (0)7911 123456'],
    ['0191 386 4929'],
    ['01913864929'],
    ['(0191) 386 4929', '0191) 386 4929'],
    ['020 7230 1212'],
    ['020-7230-1212'],
    ['01622 690690'],
    ['029 2022 2111'],
    ['07911-123-456'],
    ['+353 1 666 0000'],
    ['07911.123456'],
    ['077 00 12 34 56'],
  ])('of somebody: %s', (number, value = number) => {
    expect(values(findPhones, `Ring ${number}.`)).toEqual([value]);
    expect(values(findPhones, `Tel:${number} (day)`)).toEqual([value]);
    expect(values(findPhones, `| Sam | ${number} | 9 |`)).toEqual([value]);
  });

  it.each([
    "Children's services, out of hours: 0113 496 1201.",
    'Sampleshire safeguarding team: 020 7946 1701.',
    'Ring the school office on 01622 690690.',
    '| MASH | 01622 690690 | 24 hours |',
    'Emergency duty team\n\n01622 690690',
    'School office\nTel: 01622 690690',
    'Early help hub – Tel: +44 1622 690690',
  ])('a landline of a service: %s', (text) => {
    expect(values(findPhones, text)).toEqual([]);
  });

  it.each([
    'PCSO Robin Tester at the police station: 01622 690690',
    'Safeguarding team, ask for Mrs Sample, 01622 690690',
    'Safeguarding team mobile: 07911 123456',
    "School file: mum's number is 01622 690690",
    'Robin Tester, school office\nTel: 01622 690690',
    'Call me on 01622 690690',
  ])('a number of somebody, whatever it stands beside: %s', (text) => {
    expect(values(findPhones, text)).toHaveLength(1);
  });

  it('two beside each other', () => {
    expect(values(findPhones, '07911 123456 / 07911 123457')).toEqual(['07911 123456', '07911 123457']);
    expect(values(findPhones, '1. 07911 123456\n2. 07911 123457')).toEqual(['07911 123456', '07911 123457']);
  });

  it.each([
    '101',
    '999',
    '112',
    '111',
    '18000',
    '61016',
    '7726',
    '0800 1111',
    '08001111',
    '0300 123 2040',
    '03001232040',
    '0345 045 4545',
    '0800 555 111',
    '0808 800 5000',
    '116 123',
    '116 000',
    '159',
    '0845 604 6000',
    '0870 000 0000',
    '01632 960001',
    '07700 900123',
    '020 7946 0958',
    '0113 496 0123',
    '0191 498 0123',
    '029 2018 0123',
    '028 9649 6123',
    '01234 567890',
    '07123 456789',
    '07000 000000',
    '0909 879 0123',
    '+44 300 123 2040',
    '03069 990123',
  ])('of a service, of film, of nobody: %s', (number) => {
    expect(values(findPhones, `Ring ${number}.`)).toEqual([]);
  });

  it.each([
    'ISBN 978-0-19-852663-6',
    'ISBN 0-19-852663-6',
    'ISBN 0198526636',
    'ISBN: 0198526636',
    'ISBN-10: 0306406152',
    'EAN 9780198526636',
    '21 November 2026',
    '2026-11-21',
    '12/05/2026',
    '01/02/2026 10:30',
    '09:00-10:15',
    '0900-1030',
    '10 20 30 40 50 60 70',
    '0 10 20 30 40 50',
    '05 10 15 20 25 30',
    '020 040 060 080',
    '| 0 | 10 | 20 | 30 |',
    'covers: 016296012345',
    'hash 01629601234f',
    '0.1234567890',
    '£0,123,456,789',
    'a01629601234',
    '01629601234b',
    'https://example.org/01913864929/x',
    '#01913864929',
    '1,234,567,890',
    'translates: "019138649291"',
    '350 children, 1019 parents',
    '2019-0191386492',
    '50% 07 10 12',
    '0123456789',
    'step-01913864929',
    'order 0191386492',
    '3.14159265358979',
    '0000000000',
    'Act 1989 c. 41',
    '51.5074, -0.1278',
    '00:00 01:00 02:00',
  ])('no number of a telephone: %s', (text) => {
    expect(values(findPhones, text)).toEqual([]);
  });
});

describe('dates of birth', () => {
  it.each([
    ['DOB: 12/05/2016', '12/05/2016'],
    ['D.O.B. 12.5.16', '12.5.16'],
    ['Date of birth 12 May 2016', '12 May 2016'],
    ['Date of Birth (dd/mm/yyyy): 12-05-2016', '12-05-2016'],
    ['born on 12th May 2016', '12th May 2016'],
    ['born 2016-05-12', '2016-05-12'],
    ['Sam was born on the 12 of May 2016', '12 of May 2016'],
    ['her birthday is 12 May 2016', '12 May 2016'],
    ['date of birth | 12/05/2016', '12/05/2016'],
    ['Date of birth\n12/05/2016', '12/05/2016'],
    ['12/05/2016 (DOB)', '12/05/2016'],
    ['Dyddiad geni: 12 Mai 2016', '12 Mai 2016'],
    ['ganwyd ar 12 Mai 2016', '12 Mai 2016'],
    ['born May 12, 2016', 'May 12, 2016'],
  ])('%s', (text, value) => {
    expect(values(findBirths, text)).toEqual([value]);
  });

  it.each([
    'Robert Peel was born on 5 February 1788',
    'born in 2016',
    'Date of birth: ____',
    'Date of birth (DD/MM/YYYY)',
    'the birthday of the Met Police: 29 September 1829',
    'Date of birth and address. Updated 12/05/2026',
    'published: 2026-11-21',
    'Never tell anybody your date of birth, address or school.',
    'Her birthday party is on 12 May',
    'born leaders. On 12/05/2026 we met',
    'Date: 12/05/2026',
    'The force was born out of a merger on 1 April 1974',
  ])('none: %s', (text) => {
    expect(values(findBirths, text)).toEqual([]);
  });
});

describe('numbers of one person', () => {
  it.each([
    [findPupilNumbers, 'UPN H801200001001', 'H801200001001'],
    [findNhsNumbers, '943 476 5919', '943 476 5919'],
    [findNhsNumbers, 'NHS number: 9434765919', '9434765919'],
    [findNhsNumbers, 'NHS no. 943-476-5919', '943-476-5919'],
    [findInsuranceNumbers, 'AB123456C', 'AB123456C'],
    [findInsuranceNumbers, 'AB 12 34 56 C', 'AB 12 34 56 C'],
  ] as const)('%# %s', (find, text, value) => {
    expect(values(find, text)).toEqual([value]);
  });

  it.each([
    [findPupilNumbers, 'A801200001001'],
    [findPupilNumbers, 'H80120000100'],
    [findPupilNumbers, 'xH801200001001'],
    [findNhsNumbers, '943 476 5918'],
    [findNhsNumbers, '9434765919'],
    [findNhsNumbers, '866-680-7008'],
    [findNhsNumbers, 'NHS: 1234567890'],
    [findNhsNumbers, 'ISBN 943 476 5919'],
    [findNhsNumbers, '000 000 0000'],
    [findNhsNumbers, '1943 476 5919'],
    [findInsuranceNumbers, 'QQ 12 34 56 C'],
    [findInsuranceNumbers, 'BG123456A'],
    [findInsuranceNumbers, 'AB123456E'],
    [findInsuranceNumbers, 'ab123456c'],
    [findInsuranceNumbers, 'PC 12 34'],
  ] as const)('%# none: %s', (find, text) => {
    expect(values(find, text)).toEqual([]);
  });
});

describe('names of children', () => {
  it.each([
    ['Sam Example, aged 9, told us', 'Sam Example'],
    ['Sam Example (aged 9)', 'Sam Example'],
    ['Sam Example, 9 years old', 'Sam Example'],
    ['Zoë O’Example, age 10', 'Zoë O’Example'],
    ['Siân ap Rhys, Year 5', 'Siân ap Rhys'],
    ['Sam Example in Year 6', 'Sam Example'],
    ['Sam Example (Year 5)', 'Sam Example'],
    ['the pupil Sam Example', 'Sam Example'],
    ['a boy called Sam Example', 'Sam Example'],
    ['her daughter, Sam Example', 'Sam Example'],
    ['Child: Sam Example', 'Sam Example'],
    ['Name of pupil: Sam Example', 'Sam Example'],
    ["Child's name\nSam Example", 'Sam Example'],
    ['| Pupil | Sam Example |', 'Sam Example'],
    ['Sam Example, a Year 5 pupil', 'Sam Example'],
    ['Sam Example is a pupil at', 'Sam Example'],
    ['Will King, aged 9', 'Will King'],
    ['April Green (Year 4)', 'April Green'],
    ['Anne-Marie Example-Jones, aged 9', 'Anne-Marie Example-Jones'],
    ['Sam Example, 10 oed', 'Sam Example'],
    ['Sam E. (aged 9)', 'Sam E.'],
  ])('%s', (text, name) => {
    expect(values(findChildren, text)).toEqual([name]);
  });

  it.each([
    'Robert Peel, aged 9',
    'the boy Robert Peel',
    'Stranger Danger',
    'pupil Stranger Danger',
    'Year 5 and Year 6',
    'Mini Police, aged 9 to 11',
    'Police Cadets, aged 13',
    'children aged 9 to 11',
    'Sam, aged 9',
    'Key Stage 2, Year 5',
    'Road Safety (Year 5)',
    'Ysgol Gynradd Aberteifi, Year 5',
    'Durham Constabulary in Year 1',
    'Pupil: Key Stage 2',
    'Child Protection',
    'pupil Premium Grant',
    'Childline',
    'Child: ________',
    'Name of pupil: (first name only)',
    'Mrs Example, Year 5',
    'West Midlands, Class 3',
    'Be Seen, Year 5',
    'Our School (aged 9)',
    'A Safer Journey, Year 4',
    'The Green Cross Code for Year 3',
    'Heddlu Dyfed-Powys, Blwyddyn 5',
    'Thomas Jefferson was a boy',
    'Choosing Our Issue, Year 5 and 6',
    'Green Lane, Year 5',
    'Stay Safe, Year 5',
    'Keep Calm (Year 6)',
    'St Mary Example, Year 5',
    'Helping Hands, Class 3',
    'Meeting Your Police (Year 5)',
    'Sam Example, aged 9 to 11',
    'Hands Up! Year 5',
    'Anne Frank, aged 13',
  ])('none: %s', (text) => {
    expect(values(findChildren, text)).toEqual([]);
  });
});

describe('homes', () => {
  it.each([
    'Sam lives at DH1 5TT',
    'Home address: 1 High Street, Durham DH1 5TT',
    'my house is in SW1A 2AA',
    'Cyfeiriad cartref: SY23 1AA',
  ])('%s', (text) => {
    expect(values(findHomes, text)).toHaveLength(1);
  });

  it.each([
    'Durham Constabulary, Aykley Heads, DH1 5TT',
    'The school is at DH1 5TT',
    'Your home is your castle. Write to us: DH1 5TT',
    'Sam lives in Durham',
    'A1 4BC paper at home',
  ])('none: %s', (text) => {
    expect(values(findHomes, text)).toEqual([]);
  });
});

describe('names in properties', () => {
  it.each([
    'Sam Example',
    'SEXAMPLE',
    'Example, Sam (Kent Police)',
    'Example Sam 46012345',
    'sam.example@kent.police.uk',
    'Durham Constabulary; Sam Example',
  ])('of a person: %s', (name) => {
    expect(namesAPerson(name)).toBe(true);
  });

  it.each([
    'Durham Constabulary',
    'Kent Police',
    'Neighbourhood Team',
    "St Mary's Primary School",
    'Un-named',
    'PptxGenJS',
    'python-docx',
    'Microsoft Office User',
    'Windows User',
    '',
    'The Mini-Police Library',
    'Heddlu Gwent',
    'Safeguarding Lead, Kent Police',
    'info@kent.police.uk',
    'PCSO',
    'HP Inc.',
    'user',
  ])('of nobody: %s', (name) => {
    expect(namesAPerson(name)).toBe(false);
  });
});

describe('what was found is shown to nobody', () => {
  it.each([
    ['sam.example@durham.police.uk', 's•••@•••'],
    ['07911 123456', '07•••'],
    ['Sam Example', 'S••• E•••'],
    ['12/05/2016', '12•••'],
    ['+44 7911 123456', '+4•••'],
  ])('%s', (value, shown) => {
    expect(masked(value)).toBe(shown);
  });

  it('a line keeps its length, and nothing that was found', () => {
    const line = 'Ring Sam on 07911 123456 or sam.example@durham.police.uk; DOB 12/05/2016; UPN H801200001001.';
    expect(covered(line)).toHaveLength(line.length);
    expect(covered(line)).toMatch(
      /^Ring Sam on 0•••• •••••• or s••\.•••••••@••••••\.••••••\.••; DOB 1•{9}; UPN H•{12}\.$/,
    );
    expect(withoutPersonalData(line)).toBe('Ring Sam on 07••• or s•••@•••; DOB 12•••; UPN H8•••.');
  });

  it('a line without anything stays as it is', () => {
    const line = 'Ring 101 or write to info@durham.police.uk.';
    expect([covered(line), withoutPersonalData(line)]).toEqual([line, line]);
  });
});

// Work that grew with the square of the length would end in no time that a test is given.
describe('reads a long text to its end that is nothing but', () => {
  it.each([
    ['a', 'a'],
    ['at signs', 'a@'],
    ['dots', 'a.'],
    ['digits', '0'],
    ['groups of digits', '012 '],
    ['numbers', '07911 123456 '],
    ['names', 'Ab '],
    ['long names', 'Ab-'],
    ['named children', 'Sam Example, aged '],
    ['brackets', '(at)'],
    ['births', 'born '],
    ['postcodes', 'DH1 5TT '],
    ['homes', 'lives at '],
    ['signs', '*a_ '],
    ['letters', 'Á'],
    ['names of people', 'Robin Tester '],
    ['lines of them', 'Robin Tester\n'],
    ['teams', 'Team: Robin, Ben\n'],
    ['roles', 'DSL: Robin Tester, teacher '],
    ['cells', 'Name\tRobin Tester\n'],
    ['borders', '|a'],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.floor(300_000 / piece.length));
    expect(() => [everyKind(text), covered(text.slice(0, 2_000))]).not.toThrow();
  });
});
