import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/schema/shared.ts';
import type { Force } from '../../src/schema/reference.ts';
import { idFor } from '../../src/document/id-for.ts';
import { readForce, readId, readKind, readOrganisation, readTitle } from './answers.ts';

const forces: Force[] = [
  { id: 'durham', name: 'Durham Constabulary', nation: 'england', web: 'https://www.durham.police.uk/' },
  { id: 'gwent', name: 'Gwent Police', nameCy: 'Heddlu Gwent', nation: 'wales', web: 'https://www.gwent.police.uk/' },
];

describe('readKind', () => {
  it('takes the words people type', () => {
    expect(readKind('lesson')).toEqual({ value: 'lesson' });
    expect(readKind(' Case-study ')).toEqual({ value: 'case-study' });
  });

  it.each([
    ['leson', 'Did you mean lesson?'],
    ['lessons', 'Did you mean lesson?'],
    ['case study', 'Did you mean case-study?'],
    ['song', 'Known are lesson, '],
    ['constructor', 'Known are lesson, '],
  ])('helps with %s', (written, help) => {
    expect(readKind(written)).toEqual({ no: expect.stringContaining(help) });
  });
});

describe('readTitle', () => {
  it.each(['Bike marking', 'Diogelwch ar y ffyrdd: ŵyn', 'Who helps us? "Us"', 'x'.repeat(90)])('takes %j', (title) => {
    expect(readTitle(` ${title} `)).toEqual({ value: title });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['two\nlines', 'one line'],
    ['right \u202eleft', 'cannot be seen'],
    ['x'.repeat(91), '91 characters'],
  ])('refuses %j', (title, help) => {
    expect(readTitle(title)).toEqual({ no: expect.stringContaining(help) });
  });

  it('gives the same answer twice', () => {
    expect(readTitle('a\u0000')).toEqual(readTitle('a\u0000'));
  });
});

describe('readForce', () => {
  it.each([
    ['durham', 'durham'],
    ['Durham Constabulary', 'durham'],
    ['heddlu gwent', 'gwent'],
  ])('knows %s', (written, id) => {
    expect(readForce(written, forces)).toEqual({ value: id });
  });

  it.each([
    ['durhm', 'Did you mean durham?'],
    ['Interpol', '--organisation'],
  ])('helps with %s', (written, help) => {
    expect(readForce(written, forces)).toEqual({ no: expect.stringContaining(help) });
  });
});

describe('readOrganisation', () => {
  it('takes a name', () => {
    expect(readOrganisation(' Example Primary School ')).toEqual({ value: 'Example Primary School' });
  });

  it.each(['', 'a\nb', 'office@example.org'])('refuses %j', (written) => {
    expect(readOrganisation(written)).toHaveProperty('no');
  });
});

describe('ids', () => {
  it.each([
    ['Bike marking', 'bike-marking'],
    ['Road safety: be seen!', 'road-safety-be-seen'],
    ['Children’s rights & wrongs', 'childrens-rights-and-wrongs'],
    ['Ffonio 999 – a’r tŷ, ŵyn, môr', 'ffonio-999-ar-ty-wyn-mor'],
    ['Straße', 'strasse'],
    [`${'word '.repeat(12)}longer words`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['?!', undefined],
    ['', undefined],
  ])('%j becomes %j', (title, id) => {
    expect(idFor(title)).toBe(id);
  });

  it('are always ids', () => {
    fc.assert(
      fc.property(fc.uint16Array({ maxLength: 120 }), (units) => {
        const id = idFor(String.fromCharCode(...units));
        expect(id === undefined || slug.safeParse(id).success).toBe(true);
      }),
    );
  });

  it.each(['Bike Marking', '-a', 'a--b', '../a', 'a/b', '', 'x'.repeat(65)])(
    '%j cannot be given by hand',
    (written) => {
      expect(readId(written)).toHaveProperty('no');
    },
  );

  it('given by hand are taken as they are', () => {
    expect(readId('bike-marking-2')).toEqual({ value: 'bike-marking-2' });
    expect(readId('Bike Marking')).toEqual({ no: expect.stringContaining('For example: bike-marking') });
  });
});
