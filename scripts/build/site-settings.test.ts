import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { BadUse } from '../bad-use.ts';
import { faultsInSiteSettings, wellFormedSiteSettings } from './site-settings.ts';

afterEach(() => vi.unstubAllEnvs());

it('what this library ships is well formed, and invents no address', () => {
  expect(faultsInSiteSettings(readFileSync('src/hosting/site.yaml', 'utf8'))).toEqual([]);
  for (const [, value] of Object.entries(wellFormedSiteSettings()))
    expect(JSON.stringify(value)).not.toMatch(/example/i);
});

it('all that it explains can be given', () => {
  const explained = readFileSync('src/hosting/site.yaml', 'utf8')
    .split('\n')
    .filter((line) =>
      /^# {1,3}(repository|mailbox|approver|role|organisation|answerDays):|^# {3}(role|organisation)/.test(line),
    )
    .map((line) => line.slice(2))
    .join('\n');
  expect(explained).toContain('answerDays: 10');
  expect(faultsInSiteSettings(explained)).toEqual([]);
});

it.each([
  ['repository: http://github.com/a/b', 'repository is not written as it should be'],
  ['repository: javascript:alert(1)', 'repository is not written as it should be'],
  ['repository: https://github.com/a/b/', 'repository is not written as it should be'],
  ['repository: https://somebody@github.com/a/b', 'repository is not written as it should be'],
  ['mailbox: jane.smith@kent.police.uk', 'address of a person'],
  ['mailbox: "team@kent.police.uk?bcc=a@b.org"', 'mailbox is not written as it should be'],
  ['mailbox: "team@kent.police.uk, b@kent.police.uk"', 'mailbox is not written as it should be'],
  ['approver: { role: PC Jane Smith, organisation: Kent Police }', "looks like a person's name"],
  ['answerDays: soon', 'answerDays should be'],
  ['mailbx: team@kent.police.uk', 'mailbox'],
  ['mailbox: &a team@kent.police.uk', 'line 1'],
])('%s is refused', (text, why) => {
  expect(faultsInSiteSettings(text).join('\n')).toContain(why);
});

it('a force may keep its own file; one that is not there is told', () => {
  vi.stubEnv('SITE_SETTINGS', 'not-there.yaml');
  expect(() => wellFormedSiteSettings()).toThrow(BadUse);
});
