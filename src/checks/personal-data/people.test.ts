/** Who is named, and who only seems to be. A false alarm costs a contributor; a miss costs a child more. */
import { describe, expect, it } from 'vitest';
import { findAdults, findTitled } from './adults.ts';
import { areNames, findChildren } from './children.ts';
import type { Finder } from './find.ts';
import { filledForms } from './forms.ts';
import { findNamesInFiles } from './names-in-files.ts';
import { certaintyOf, isPlaceholder, isWholeName } from './names.ts';
import { namesAPerson, soundsLikeAPerson } from './persons.ts';
import { pairsIn, tablesIn } from './rows.ts';
import { isMailboxWord, isService, isTeamWord } from './team-words.ts';

const values = (find: Finder, text: string) => find(text).map(({ value }) => value);

describe('adults by what they do', () => {
  it.each([
    ['The designated safeguarding lead is Alex Sample.', 'Alex Sample'],
    ['Our DSL, Robin Tester, meets you at the gate.', 'Robin Tester'],
    ['- Fire warden: Lee Invented', 'Lee Invented'],
    ['**Lead officer:** Siân Enghraifft', 'Siân Enghraifft'],
    ['Headteacher: Mrs Sample', 'Mrs Sample'],
    ['Headteacher: Mr R. Sample', 'Mr R. Sample'],
    ['Mrs Sample (headteacher) meets you.', 'Mrs Sample'],
    ['Alex Sample, headteacher, meets you.', 'Alex Sample'],
    ['Alex Sample is our designated safeguarding lead.', 'Alex Sample'],
    ['The lead officer is Mohammed Invented.', 'Mohammed Invented'],
    ['SENCO: Siân Madeup', 'Siân Madeup'],
    ['Deputy head — Zainab Madeup', 'Zainab Madeup'],
    ['| DSL | Alex Sample |', 'Alex Sample'],
    ['Alex Sample\tDSL', 'Alex Sample'],
    ['PCSO 7123 Jo Person leads.', 'Jo Person'],
    ['PC 482 Tester', 'Tester'],
    ['PCSO Robin Tester runs it.', 'Robin Tester'],
    ['Robin Tester (PCSO 7123)', 'Robin Tester'],
    ['Risk assessment completed by Robin Tester, 3 May.', 'Robin Tester'],
    ['Prepared by: Oluwaseun Sampleson', 'Oluwaseun Sampleson'],
    ['Contact Robin Tester, Schools Officer, on the day.', 'Robin Tester'],
    ['Pennaeth: Gwen Madeup', 'Gwen Madeup'],
  ])('%s', (text, value) => {
    expect(values(findAdults, text)).toEqual([value]);
  });

  it.each([
    'Ask the designated safeguarding lead, the headteacher or the PCSO.',
    'Headteacher: signs the agreement',
    'Teacher: Good Morning Everyone',
    'PCSO: Stop Look Listen',
    'Officer: Fire Safety',
    'Contact: Durham Constabulary',
    'Lead: Neighbourhood Team',
    'Coordinator: School Office',
    'Parent: Thank You',
    'Author: Department for Education',
    'PC World, DS Lite, PCSO 7123',
    'Officer Training Course',
    'Head Lice Information',
    'Robert Peel, Home Secretary',
    'Martin Luther King was a leader.',
    'Officer Sam says stop.',
    'Victor Alpha Lima Echo, said the officer',
    'Signed: headteacher, date',
  ])('none: %s', (text) => {
    expect(values(findAdults, text)).toEqual([]);
  });

  it('with a title alone, for files', () => {
    expect(values(findTitled, 'Mrs Sample and Dr J. Madeup will be there.')).toEqual(['Mrs Sample', 'Dr J. Madeup']);
    expect(values(findTitled, 'Mr Men books, Miss Saturday, Dr Street')).toEqual(['Mr Men']);
  });
});

describe('children in lists', () => {
  it.each([
    ['- Red team pupils: Robin Tester, Ash Sample, Lee Person', ['Robin Tester, Ash Sample, Lee Person']],
    ['- Blue group – Jo Madeup and Max Invented', ['Jo Madeup and Max Invented']],
    ['**Yellow team:** Aisha, Ben, Chloe, Dev', ['Aisha, Ben, Chloe, Dev']],
    ['Team captains: Aisha Khan & Ben Madeup', ['Aisha Khan & Ben Madeup']],
    ['Our mini police:\n\n- Robin Tester\n- Ash Madeup', ['Robin Tester', 'Ash Madeup']],
    ['## Cadets\n\n1. Robin Tester\n2. Ash Madeup', ['Robin Tester', 'Ash Madeup']],
    ['This certificate is for\nRobin Tester\nof Class 5B', ['Robin Tester']],
    ['Awarded to: Robin Tester', ['Robin Tester']],
    ['Robin Tester (5B)', ['Robin Tester']],
    ['Name: Robin Tester', ['Robin Tester']],
  ])('%s', (text, found) => {
    expect(values(findChildren, text)).toEqual(found);
  });

  it.each([
    'Maya, Tom and Ali find a purse on the way home.',
    'Team: Red, Amber, Green',
    'Group A: reader, writer, timekeeper',
    'House points: Oak, Ash, Willow, Rowan',
    'Class: Rose, Lily, Daisy',
    'Teams: Police, Fire, Ambulance',
    'People of history:\n\n- Rosa Parks\n- Nelson Mandela',
    'Name: ________',
    'Names: write yours on the back.',
    'Awarded to every child who finishes',
    'Table 1: Stop Look Listen',
  ])('none: %s', (text) => {
    expect(values(findChildren, text)).toEqual([]);
  });

  it('first names alone must be known, most of them, and nothing but names, half of them', () => {
    expect(areNames(['Aisha', 'Ben', 'Chloe'])).toBe(true);
    expect(areNames(['Rose', 'Lily', 'Amber'])).toBe(false);
    expect(areNames(['Police', 'Ben'])).toBe(false);
    expect(areNames(['Robin Tester'])).toBe(false);
  });
});

describe('names in files, where no story excuses them', () => {
  it.each([
    ['Robin Tester', ['Robin Tester']],
    ['Well done Robin Tester', ['Robin Tester']],
    ['Aisha, Ben and Chloe', ['Aisha, Ben and Chloe']],
    ['Cards are held by: Aisha, Ben and Chloe', ['Cards are held by: Aisha, Ben and Chloe']],
    ['Name: Aisha', ['Aisha']],
    ['Aisha, aged 9, told us.', ['Aisha']],
    ['A\tRobin Tester\u2028Ash Madeup', ['Robin Tester', 'Ash Madeup']],
  ])('%s', (text, found) => {
    expect(values(findNamesInFiles, text)).toEqual(found);
  });

  it.each([
    'Hold up the two coats.',
    'Victor Alpha Lima Echo',
    'University of Northampton (Robin Tester, Ash Madeup and Lee Person), April 2019',
    'Rosa Parks',
    'Picture 5\nContent Placeholder 2\nText Box 7',
    // Told by others: an adult by role, and a form.
    'DSL: Robin Tester',
    'Name of child: Robin Tester\nDate of birth: 03/04/2016',
  ])('none: %s', (text) => {
    expect(values(findNamesInFiles, text)).toEqual([]);
  });
});

const table = (...rows: readonly string[]) => [rows[0], '| --- | --- | --- |', ...rows.slice(1)].join('\n');

describe('registers and forms', () => {
  it.each([
    table('| First name | Surname | Date of birth |', '| Robin | Tester | 03/04/2016 |'),
    table('| **First name** | **Last name** |', '| Robin | Tester |'),
    table('| Name | Class | Parent phone |', '| Robin Tester | 5B | |', '| Ash Madeup | 5B | |'),
    table('| Pupil | Present |', '| Robin Tester | yes |'),
    table('| No. | Name of child | Allergies |', '| 1 | Robin Tester | nuts |'),
    table("| Child's name | DOB | Consent |", '| Aisha | 3.4.16 | Y |', '| Ben | 1.2.16 | Y |'),
    table('| Enw cyntaf | Cyfenw | Dosbarth |', '| Gwen | Madeup | 5 |'),
    'First name\tSurname\nRobin\tTester',
    'Name of child: Robin Tester\n\nDate of birth: 03/04/2016',
    '- **First name:** Robin\n- **Surname:** Tester\n- **DOB:** 3 April 2016',
    table('| Question | Answer |', '| Full name | Robin Tester |', '| Home address | 12 Madeup Road |'),
    'Name of child\tRobin Tester\nClass\t5B\nEmergency contact\t07911 123456',
  ])('%#', (text) => {
    expect(filledForms(text, false)).toHaveLength(1);
  });

  it.each([
    table('| First name | Surname | Date of birth |', '| | | |'),
    table('| First name | Surname |', '| (first name) | (initial) |'),
    table('| First name | Last name |', '| John | Doe |'),
    table('| Name | Class | Signature |', '| 1 | | |'),
    table('| Pupil | Strength |', '| Pupil A | listens |'),
    table('| Child | What they said |', '| Child 1 | I liked it |'),
    table('| Name | Meaning |', '| Kerb | the edge of the road |'),
    table('| Name | Phone |', '| Childline | 0800 1111 |'),
    table('| Field | What to write |', '| First name | as the school has it |', '| Date of birth | day, month, year |'),
    table('| Low | Middle | High |', '| Not likely | Could happen | Likely |'),
    'Name of child: ______\n\nDate of birth: ____ / ____ / ____',
    'Date of birth: write day and month\n\nAddress: the school, not the home',
    'title: Be seen\nname: Durham Constabulary\nweb: https://www.durham.police.uk/',
  ])('blank: %#', (text) => {
    expect(filledForms(text, true)).toEqual([]);
  });

  it('in a file one answer with the name of a child is enough; on a page it is an example in a sentence', () => {
    const text = 'Name of child: Robin Tester';
    expect([filledForms(text, true).length, filledForms(text, false).length]).toEqual([1, 0]);
  });

  it('says which headings have answers, at the head, which names nobody', () => {
    const text = `Before.\n\n${table('| First name | Surname | Note |', '| Robin | Tester | |')}`;
    const [form] = filledForms(text, false);
    expect(form!.headings).toEqual(['First name', 'Surname']);
    expect(text.slice(form!.index)).toMatch(/^First name/);
  });

  it('tables and labels are read with their places', () => {
    const text = '| A | B |\n|---|---|\n| 1 | **2** |\n\nName: x';
    expect(tablesIn(text).map((rows) => rows.map((row) => row.map((cell) => cell.text)))).toEqual([
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ]);
    expect(text.slice(tablesIn(text)[0]![1]![1]!.index)).toMatch(/^\*\*2/);
    expect(pairsIn(text).map(([label, value]) => [label.text, value.text])).toEqual([['Name', 'x']]);
  });

  it.each(['', '____', 'e.g. Sam', 'Child 1', 'Pupil A', '(first name)', '[name]', 'N/A', 'xxx'])(
    'a placeholder: %s',
    (value) => {
      expect(isPlaceholder(value)).toBe(true);
    },
  );
});

describe('what a name looks like', () => {
  it.each([
    ['Robin Tester', 'sure'],
    ['Siân ap Rhys', 'sure'],
    ['Anne-Marie Example-Jones', 'sure'],
    ['April Green', 'sure'],
    ['Fleance Madeup', 'perhaps'],
    ['Mini Police', 'no'],
    ['Fire Warden', 'no'],
    ['Victoria Street', 'no'],
    ['Rosa Parks', 'no'],
    ['Robin', 'no'],
  ])('%s: %s', (value, certainty) => {
    expect(certaintyOf(value)).toBe(certainty);
  });

  it('as a whole value, turned round or in capitals', () => {
    for (const value of ['Robin Tester', 'TESTER, Robin', 'Robin TESTER', 'Mrs Tester', 'Mr R. Tester'])
      expect(isWholeName(value)).toBe(true);
    for (const value of ['Robin Tester leads', 'the coat', 'Robin', 'Mrs', 'Hold Up'])
      expect(isWholeName(value)).toBe(false);
  });
});

describe('who an author is', () => {
  it.each(
    `RNLI|Fire and Rescue|Year 6|Teacher|Class Teacher|ibm_admin|siteadmin|The Sample Museums|British Red Cross|St John Ambulance
    |Natural History Museum|Sampleshire Fire & Rescue Service|Staff|Pupil|School Office|ICT Suite|Laptop 12|PC-07|RoSPA|Canva|PDFCreator
    |Acrobat Distiller|微软用户|Network Rail|Twinkl|Curriculum Team|Deputy Head|admin1|user01|KS2|Neighbourhood Watch|Marketing|SLT
    |Youth Justice Service|Ysgol Gynradd Aberteifi|(c) 2026 Durham Constabulary|Copyright Crown 2024|This picture may be used by anybody freely`
      .split('|')
      .map((each) => each.trim()),
  )('nobody: %s', (name) => {
    expect(namesAPerson(name)).toBe(false);
  });

  it.each([
    'Robin Tester',
    'robin tester',
    'Tester, Robin',
    'R. Tester',
    'rtester',
    'Robin',
    'Robin Tester (Kent Police)',
    'Ελένη Δείγμα',
    'سالم نموذج',
    '김철수',
    'Олена Зразок',
    'PC Robin Tester',
    'PCSO 7123 Tester',
    'Mrs Tester',
    '© 2026 Robin Tester',
    'Photo by Robin Tester',
    "D'Arcy Madeup",
    'Łukasz Wymyślony',
  ])('somebody: %s', (name) => {
    expect(namesAPerson(name)).toBe(true);
  });

  it('in a property that may hold anything, only a name beyond doubt counts', () => {
    expect(['Robin Tester', 'robin.tester@kent.police.uk', 'PC Robin Tester'].every(soundsLikeAPerson)).toBe(true);
    expect(['OFFICIAL', 'Big Ideas', '2026-01-01', 'Normal.dotm', 'x@y'].some(soundsLikeAPerson)).toBe(false);
  });
});

describe('words for teams', () => {
  it.each(['mash', 'lado', 'prevent', 'camhs', 'earlyhelp', 'referrals', 'gdpr', 'childrenssocialcare', 'icocasework'])(
    'of a mailbox: %s',
    (word) => {
      expect(isMailboxWord(word)).toBe(true);
    },
  );
  it.each(['sexample', 'webster', 'unity', 'tester', 'cwager'])('of nobody: %s', (word) => {
    expect([isMailboxWord(word), isTeamWord(word), isService(word)]).toEqual([false, false, false]);
  });
});
