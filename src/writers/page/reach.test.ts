import { describe, expect, it } from 'vitest';
import type { SiteSettings } from '../../schema/site-settings.ts';
import { issueAddress, mailAddress } from '../../tools/reach.ts';
import { reachHtml, type ReachPart } from './reach.tsx';

const set: SiteSettings = {
  repository: 'https://github.com/mini-police/library',
  mailbox: 'minipolice.team@kent.police.uk',
  approver: { role: 'schools lead', organisation: 'Kent Police & partners' },
  answerDays: 10,
};
const html = (part: ReachPart, settings: SiteSettings) => reachHtml(part, settings, 'en');

describe('where it is said, pages link to it', () => {
  it.each<[ReachPart, string]>([
    ['mailbox', 'href="mailto:minipolice.team@kent.police.uk?subject='],
    ['repository', 'href="https://github.com/mini-police/library"'],
    [
      'answer',
      'schools lead, Kent Police &amp; partners, decides what is published. You hear from us within 10 working days',
    ],
    ['report', 'href="https://github.com/mini-police/library/issues/new/choose"'],
    ['report', 'href="mailto:minipolice.team@kent.police.uk?subject='],
  ])('%s', (part, holds) => {
    expect(html(part, set)).toContain(holds);
    expect(html(part, set)).not.toMatch(/not been settled|not known|no mailbox|does not know/);
  });
});

describe('where it is not said, pages say so, and link to nothing', () => {
  it.each<[ReachPart, RegExp]>([
    ['mailbox', /no mailbox yet.*mini-police lead/],
    ['repository', /does not know.*repository/],
    ['answer', /has not been settled yet.*not known/],
    ['report', /no mailbox and no public list.*mini-police lead/],
  ])('%s', (part, says) => {
    expect(html(part, {})).toMatch(says);
    expect(html(part, {})).not.toMatch(/href|undefined|\{/);
  });

  it('one of two is enough to report a problem', () => {
    expect(html('report', { mailbox: set.mailbox! })).not.toContain('github');
    expect(html('report', { repository: set.repository! })).not.toContain('mailto');
  });
});

it('addresses hold nothing but what they should', () => {
  expect(mailAddress('a+b@example.org', 'x&bcc=y')).toBe('mailto:a%2Bb@example.org?subject=x%26bcc%3Dy');
  expect(issueAddress('https://git.example.org/a/b')).toBe('https://git.example.org/a/b');
});
