import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { registerSchema, statementSchema } from '../schema/register.ts';
import { exampleRegister, linesToFillIn } from './tell-register.ts';

test('the example is a register that fits, and says everything that a force can say', () => {
  const read = registerSchema.parse(parse(exampleRegister()));
  const keys = Object.keys(statementSchema.shape).filter((key) => key !== 'source');
  expect(Object.keys(read.statements[0]!).sort()).toEqual(keys.sort());
});

test('the lines ask for no name of a person, and each is to be filled in', () => {
  const [title, ...lines] = linesToFillIn('Durham Constabulary').split('\n');
  expect(title).toBe('What Durham Constabulary runs');
  expect(lines.every((line) => line.endsWith(':'))).toBe(true);
  expect(lines.some((line) => line.startsWith('Role ') && line.includes("never a person's name"))).toBe(true);
});
