import { docx } from '../attachments/samples/office.ts';
import { pdf } from '../attachments/samples/pdf.ts';
import { exampleLibrary, lesson, withAttachment, withPicture, withText, withTrial } from './examples.ts';
import { masked, personalData } from './personal-data/mask.ts';
import { search } from './personal-data/search.ts';
import type { Rule } from './rule.ts';

const help: Readonly<Record<string, string>> = {
  'the e-mail address of a person': 'Write a team mailbox such as neighbourhood.team@, or leave it out.',
  'a telephone number':
    'Write 101, a number of the service that starts with 03 or 08, or leave it out. For an invented number take one that Ofcom keeps free: 01632 960 001.',
  'a date of birth': 'Take it out. An age is enough.',
};

export const noPersonalData: Rule = {
  id: 'no-personal-data',
  severity: 'error',
  title: 'Nothing tells who a person is: no private address, number or date of birth',
  why: "What is published here is read by anybody, for years. A child's details cannot be taken back, and people change their posts.",
  alone: true,
  run: (library) =>
    search(library, personalData, ({ is, value }) => ({
      message: `This looks like ${is}: ${masked(value)}.`,
      help: help[is] ?? 'Take it out, and tell your data protection officer if it belongs to a real person.',
    })),
  examples: {
    passes: [
      withText(
        'numbers that everybody may ring',
        'Ring 101, 999, 112 or 111. Text 18000 or 61016, send scams on to 7726. Childline is 0800 1111, Report Fraud 0300 123 2040.',
      ),
      withText(
        'team mailboxes',
        'Write to info@durham.police.uk, neighbourhood.team@durham.police.uk or report@phishing.gov.uk.',
      ),
      withText('numbers that belong to nobody', 'Say that you rang 01632 960 001 and 07700 900 123.'),
      withText(
        'books, dates and codes',
        'ISBN 978-0-19-852663-6 and ISBN 0-306-40615-2, 21 November 2026, 12/05/2026, hash 0162960012ab, 0.1234567890.',
      ),
      withText('somebody of long ago', 'Robert Peel was born on 5 February 1788.'),
      withText(
        'a table of minutes',
        '| Minutes | 020 | 0400 | 0600 |\n| --- | --- | --- | --- |\n| 10 | 020 | 0400 | 0600 |',
      ),
    ],
    fails: [
      {
        what: "an officer's mailbox in the register of forces",
        files: {
          ...exampleLibrary,
          'reference/registers/durham.yaml':
            'statements: [{ said: 2026-11-21, seen: 2026-11-21, from: force, runs: mini-police, mailbox: sam.example@durham.police.uk }]\n',
        },
      },
      withText("an officer's address", 'Write to sam.example@durham.police.uk.'),
      withText('the same, written to get past a search', 'Write to sam.example (at) durham (dot) police (dot) uk.'),
      withText('the same, with marks in it', 'Write to sam.**example**@durham.police.uk.'),
      lesson('the same in the front matter', {
        keys: { kit: '[{ item: "Cards, from sam.example@durham.police.uk", from: police }]' },
      }),
      withPicture('the same in an alt text', 'A card with sam.example@durham.police.uk on it'),
      withTrial('the same on a receipt', { change: '["Ask sam.example@durham.police.uk for the map."]' }),
      withText('a mobile number', 'Ring 07911 123456.'),
      withText('an office number', 'Ring +44 (0)20 7230 1212.'),
      withText('a date of birth', 'Sam, date of birth: 12/05/2016.'),
      withText('a pupil number', 'H801200001001 was there.'),
      withText('an NHS number', 'NHS 943 476 5919.'),
      withText('a National Insurance number', 'AB 12 34 56 C.'),
      withAttachment(
        'an address in a document, in two pieces',
        'plan.docx',
        docx('<w:p><w:r><w:t>sam.exam</w:t></w:r><w:r><w:t>ple@durham.police.uk</w:t></w:r></w:p>'),
      ),
      withAttachment('an address in a PDF', 'map.pdf', pdf({ text: 'Write to sam.example@durham.police.uk' })),
    ],
  },
};
