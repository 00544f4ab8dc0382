import { expect, test } from 'vitest';
import { mutatedForms, otherForms, radicalsOf } from './welsh-forms.ts';

test.each([
  ['plant', ['blant', 'mhlant', 'phlant']],
  ['taith', ['daith', 'nhaith', 'thaith']],
  ['cost', ['gost', 'nghost', 'chost']],
  ['bwlio', ['fwlio', 'mwlio']],
  ['diogelwch', ['ddiogelwch', 'niogelwch']],
  ['gwers', ['wers', 'ngwers']],
  ['mater', ['fater']],
  ['llythyr', ['lythyr']],
  ['rhaglen', ['raglen']],
  ['ysgol', ['hysgol']],
  ['heddlu', []],
  ['chwilio', []],
  ['ffon', []],
  ['sgam', []],
  ['ci', []],
])('%s begins in other ways', (radical, forms) => expect(mutatedForms(radical)).toEqual(forms));

test.each([
  ['ddiogelwch', 'diogelwch'],
  ['ngwersi', 'gwersi'],
  ['wersi', 'gwersi'],
  ['nghyfeiriad', 'cyfeiriad'],
  ['phlismon', 'plismon'],
  ['hysgol', 'ysgol'],
  ['lun', 'llun'],
  ['raddio', 'graddio'],
  ['fwlio', 'bwlio'],
])('%s may be a mutation of %s', (word, radical) => expect(radicalsOf(word)).toContain(radical));

test('what is no mutation is one of nothing', () => {
  expect(radicalsOf('sgam')).toEqual([]);
  expect(radicalsOf('plant')).toEqual([]);
});

test('a word of a text is found by each beginning of the word that it is', () => {
  const isWord = (word: string) => ['plant', 'gwers'].includes(word);
  expect(otherForms('blant', isWord)).toEqual(['plant', 'mhlant', 'phlant']);
  expect(otherForms('gwers', isWord)).toEqual(['wers', 'ngwers']);
  expect(otherForms('999', isWord)).toEqual([]);
});

test('a word that the library has in one form is found by each that it may be a form of', () => {
  const nowhere = () => false;
  expect(otherForms('felen', nowhere)).toEqual(['belen', 'melen']);
  expect(otherForms('felen', (word) => word === 'melen')).toEqual(['melen']);
  expect(otherForms('ysgol', nowhere)).toEqual(['hysgol']);
});
