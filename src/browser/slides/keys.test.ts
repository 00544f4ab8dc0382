import { expect, it } from 'vitest';
import { showActionFor } from './keys.ts';

const free = { modified: false, onControl: false };

it('a clicker and a keyboard go on and back, darken the wall and open what to say', () => {
  expect(['PageDown', 'ArrowRight', ' ', 'Enter'].map((key) => showActionFor(key, free))).toEqual(
    Array(4).fill('next'),
  );
  expect(['PageUp', 'ArrowLeft', 'Backspace'].map((key) => showActionFor(key, free))).toEqual(Array(3).fill('back'));
  expect(['b', 'B', '.', 'f', 'n', 'Home', 'End'].map((key) => showActionFor(key, free))).toEqual([
    'dark',
    'dark',
    'dark',
    'full',
    'notes',
    'first',
    'last',
  ]);
});

it('is left to the browser where it does something else there', () => {
  expect(showActionFor('Enter', { modified: false, onControl: true })).toBeUndefined();
  expect(showActionFor(' ', { modified: false, onControl: true })).toBeUndefined();
  expect(showActionFor('f', { modified: true, onControl: false })).toBeUndefined();
  expect(['Tab', 'a', 'toString', 'Escape'].map((key) => showActionFor(key, free))).toEqual(Array(4).fill(undefined));
});
