import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ContentFile } from '../document/files.ts';
import { catalogueEntries, catalogueText } from './catalogue.ts';
import { exampleEvidence, exampleFinding, exampleResource } from '../resource/testing/example-resources.ts';

const attachments = [{ file: 'route-map.pdf', title: 'Map', description: 'A street map.' }];

/** A file of three bytes that counts how often it is read. */
function countedFile(path: string): ContentFile & { reads: number } {
  return {
    path,
    size: 3,
    special: false,
    reads: 0,
    read() {
      this.reads += 1;
      return new TextEncoder().encode('abc');
    },
  };
}

afterEach(() => vi.unstubAllEnvs());

describe('a resource in the catalogue', () => {
  it('has every field that other programs rely on, null where there is nothing', () => {
    const [entry] = catalogueEntries([exampleResource('lessons')], [], []);
    expect(entry).toEqual({
      id: 'be-seen',
      kind: 'lessons',
      lang: 'en',
      title: 'Be seen',
      summary: 'Children test what drivers can see.',
      url: '/lessons/be-seen/',
      force: null,
      organisation: 'The Mini-Police Library',
      topics: ['road-safety'],
      hash: '0123456789ab',
      stage: 'draft',
      reviewBy: '2027-03-04',
      withdrawn: null,
      downloads: [],
    });
  });

  it('names the force where one shares it', () => {
    const [entry] = catalogueEntries(
      [exampleResource('templates', { frontMatter: { force: 'durham', organisation: undefined } })],
      [],
      [],
    );
    expect(entry).toMatchObject({ force: 'durham', organisation: null });
  });

  it('says since when nobody should use it, why, and where what to use instead stands', () => {
    const withdrawn = { date: '2026-11-21', reason: 'It is out of date.' };
    const told = (more: object) =>
      catalogueEntries([exampleResource('lessons', { frontMatter: { withdrawn: { ...withdrawn, ...more } } })], [], []);
    expect(told({})[0]?.withdrawn).toEqual({ ...withdrawn, instead: null });
    expect(told({ instead: 'findings/enjoyed-all' })[0]?.withdrawn?.instead).toBe('/evidence/enjoyed-all/');
  });

  it('lists its attachments with their bytes and SHA-256', () => {
    const [entry] = catalogueEntries(
      [exampleResource('lessons', { frontMatter: { attachments } })],
      [],
      [countedFile('lessons/be-seen/route-map.pdf')],
    );
    expect(entry?.downloads).toEqual([
      {
        format: 'pdf',
        href: '/lessons/be-seen/route-map.pdf',
        bytes: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ]);
  });

  it('shares its attachments with its translation, and they are read once', () => {
    const file = countedFile('lessons/be-seen/route-map.pdf');
    const [cy, en] = catalogueEntries(
      ['en', 'cy'].map((lang) =>
        exampleResource('lessons', { lang: lang as 'en' | 'cy', frontMatter: { attachments } }),
      ),
      [],
      [file],
    );
    expect([cy?.url, en?.url]).toEqual(['/cy/lessons/be-seen/', '/lessons/be-seen/']);
    expect(cy?.downloads).toEqual(en?.downloads);
    expect(file.reads).toBe(1);
  });

  it('is not written when an attachment is missing', () => {
    expect(() => catalogueEntries([exampleResource('lessons', { frontMatter: { attachments } })], [], [])).toThrow(
      'lessons/be-seen/route-map.pdf',
    );
  });

  it('has addresses below the base path', () => {
    vi.stubEnv('BASE_URL', '/mini-police/');
    const [entry] = catalogueEntries(
      [exampleResource('lessons', { frontMatter: { attachments } })],
      [],
      [countedFile('lessons/be-seen/route-map.pdf')],
    );
    expect([entry?.url, entry?.downloads[0]?.href]).toEqual([
      '/mini-police/lessons/be-seen/',
      '/mini-police/lessons/be-seen/route-map.pdf',
    ]);
  });
});

it('a finding claims no stage and nobody who shares it, and its hash follows its figures', () => {
  const changed = {
    ...exampleFinding,
    data: { ...exampleFinding.data, figures: [{ label: 'Enjoyed all of it', values: [78, null] }] },
  };
  const [before, after] = [exampleFinding, changed].map((finding) => catalogueEntries([], [finding], [])[0]);
  expect(before).toMatchObject({
    id: 'enjoyed-all',
    kind: 'findings',
    lang: 'en',
    summary: 'Most children enjoyed all of it.',
    url: '/evidence/enjoyed-all/',
    force: null,
    organisation: null,
    stage: null,
    reviewBy: null,
    downloads: [],
  });
  expect(before?.hash).toMatch(/^[0-9a-f]{12}$/);
  expect(after?.hash).not.toBe(before?.hash);
  // Where it stood is said about it and not by it; this is the hash it had before anybody could say it.
  const moved = { ...exampleFinding, data: { ...exampleFinding.data, former: ['findings/old'] } };
  expect(catalogueEntries([], [moved], [])[0]?.hash).toBe(before?.hash);
});

it('a finding has an entry in each language it is written in, with an address and a hash of its own', () => {
  const [english, welsh] = catalogueEntries([], [exampleEvidence({}, 'cy'), exampleFinding], []).toReversed();
  expect(welsh).toMatchObject({ lang: 'cy', title: 'Beth a fwynhaodd y plant', url: '/cy/evidence/enjoyed-all/' });
  expect([english?.lang, english?.hash === welsh?.hash]).toEqual(['en', false]);
});

describe('the text of the catalogue', () => {
  const resources = [
    exampleResource('lessons'),
    exampleResource('guidance', { id: 'a' }),
    exampleResource('lessons', { lang: 'cy' }),
  ];

  it('is the same whatever order things were found in', () => {
    const written = [resources, resources.toReversed()].map((each) =>
      catalogueText(catalogueEntries(each, [exampleFinding], [])),
    );
    expect(written[0]).toBe(written[1]);
  });

  it('is JSON with a line for each entry', () => {
    const entries = catalogueEntries(resources, [exampleFinding], []);
    const text = catalogueText(entries);
    expect(JSON.parse(text)).toEqual(entries);
    expect(text.trimEnd().split('\n')).toHaveLength(entries.length + 2);
    expect(JSON.parse(catalogueText([]))).toEqual([]);
  });
});
