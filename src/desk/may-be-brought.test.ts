import { expect, it } from 'vitest';
import { broughtEndings, whyNotBrought } from './may-be-brought.ts';

it('takes what it can read, and refuses a file that is too large before it is read', () => {
  for (const ending of broughtEndings) expect(whyNotBrought(`Plan 2${ending.toUpperCase()}`, 1000)).toBeUndefined();
  expect(whyNotBrought('plan.docx', 300_000_000)?.message).toBe(
    'plan.docx has 300 MB. The desk reads at most 25 MB of such a file.',
  );
  expect(whyNotBrought('plan.docx', 0)?.message).toBe('plan.docx is empty.');
});

it('says of other files what to do instead', () => {
  expect(whyNotBrought('plan.doc', 1000)?.help).toContain('.docx');
  expect(whyNotBrought('plan.pdf', 1000)?.help).toContain('Word');
  for (const name of ['plan', 'plan.constructor', 'a.docx.exe', '.docx.'])
    expect(whyNotBrought(name, 1000)?.help).toContain('Word files (.docx)');
});
