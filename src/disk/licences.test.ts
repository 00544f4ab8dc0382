import { expect, it } from 'vitest';
import { writingSystems } from '../document/writing-systems.ts';
import { licencesText, noticeOf, shippedPackages } from './licences.ts';

it('names typefaces, icons, styles, the search, and what runs in a browser with all it needs', () => {
  expect(shippedPackages()).toEqual(
    expect.arrayContaining([
      ...['@fontsource-variable/source-sans-3', 'source-sans', 'lucide', 'govuk-frontend', 'pagefind'],
      ...writingSystems.flatMap(({ typeface }) => {
        const name = typeface.toLowerCase().replaceAll(' ', '-');
        return [`@fontsource/${name}`, `@expo-google-fonts/${name}`];
      }),
      ...['zod', 'unpdf', 'libphonenumber-js', 'remark-mdx', 'micromark', 'acorn'],
    ]),
  );
  for (const never of ['astro', 'sharp', 'vitest', 'send', '@types/mdast'])
    expect(shippedPackages()).not.toContain(never);
});

it('gives the whole licence of each, and says whose it is', () => {
  const text = licencesText();
  for (const name of shippedPackages()) expect(text).toContain(`\n${name} `);
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const name of shippedPackages().filter((name) => /noto-sans|plex|siliguri/.test(name)))
    expect(noticeOf(name), name).toMatch(
      /(?:Noto Project Authors|IBM Corp|Indian Type Foundry)[\s\S]*SIL OPEN FONT LICENSE Version 1\.1/,
    );
  expect(text).toContain('Copyright (C) 2017 Crown Copyright (Government Digital Service)');
  expect(text).toContain('Apache License');
  expect(text).not.toMatch(/undefined|\0/);
  for (const name of shippedPackages()) expect(noticeOf(name), name).toMatch(/copyright|google inc/i);
});
