import { expect, it } from 'vitest';
import { isPackable } from './packing.ts';

it('packs words, and nothing that its maker packed', () => {
  for (const path of ['index.html', '_astro/site.x.css', 'catalogue.json', 'a.svg', 'feed.xml', 'licences.txt'])
    expect(isPackable(path), path).toBe(true);
  for (const path of [
    'a.pdf',
    'a.docx',
    'a.pptx',
    'a.zip',
    'a.png',
    'a.woff2',
    'x.pf_index',
    'nginx.conf',
    'index.html.br',
  ])
    expect(isPackable(path), path).toBe(false);
});
