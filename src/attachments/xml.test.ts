import { expect, it } from 'vitest';
import { Budget } from './budget.ts';
import { Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);
const read = async (text: string | Uint8Array) => {
  const seen: string[] = [];
  await readXml(
    [bytesOf(text)],
    {
      open: (tag) =>
        seen.push(
          `<${tag.name}${tag
            .all()
            .map(([name, value]) => ` ${name}=${value}`)
            .join('')}`,
        ),
      text: (words, path) => seen.push(`${path.at(-1)} ${words}`),
      close: (name) => seen.push(`>${name}`),
    },
    new Budget(),
  );
  return seen.join('|');
};

it.each<readonly [what: string, text: string, seen: string]>([
  [
    'names by their namespace, whatever the prefix',
    `<x:p xmlns:x="${w}" xmlns:y="urn:none"><x:t x:val="1" y:val="2" val="3"/></x:p>`,
    '<w:p|<w:t w:val=1 :val=2 val=3|>w:t|>w:p',
  ],
  ['a namespace without a prefix', `<p xmlns="${w}"><t>Hi</t></p>`, '<w:p|<w:t|w:t Hi|>w:t|>w:p'],
  [
    'a namespace that ends with its tag',
    `<a><w:b xmlns:w="${w}"/><w:b xmlns:w="urn:none"/></a>`,
    '<:a|<w:b|>w:b|<:b|>:b|>:a',
  ],
  [
    'the five entities, and numbers',
    '<a b="&lt;&#65;">&amp;&quot;&apos;&gt;&#x41;&#233;</a>',
    '<:a b=<A|:a &"\'>Aé|>:a',
  ],
  ['text that is not escaped', '<a><![CDATA[<b>&]]></a>', '<:a|:a <b>&|>:a'],
  ['nothing of comments and instructions', '<?xml version="1.0"?><!-- <b> --><a><?x <b> ?><!----></a>', '<:a|>:a'],
  ['single quotes and spaces', "<a  b = 'x>y'\n c=\"'\" ></a >", "<:a b=x>y c='|>:a"],
])('reads %s', async (_, text, seen) => {
  expect(await read(text)).toBe(seen);
});

it('reads UTF-16 with a mark before it', async () => {
  const text = '\ufeff<a>ŵ</a>';
  expect(
    await read(Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) % 256, sign.charCodeAt(0) >> 8]))),
  ).toBe('<:a|:a ŵ|>:a');
});

it.each<readonly [what: string, text: string | Uint8Array, rule: string]>([
  ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'no-doctype'],
  ['a DOCTYPE in small letters', '<!doctype html><a/>', 'no-doctype'],
  ['an entity that nothing explains', '<a>&b;</a>', 'attachment-opens'],
  ['a bare ampersand', '<a>b & c</a>', 'attachment-opens'],
  ['a tag that is not closed', '<a><b></a>', 'attachment-opens'],
  ['a tag that ends too early', '<a></a></a>', 'attachment-opens'],
  ['a file that ends in the middle', '<a><b/>', 'attachment-opens'],
  ['nothing', '', 'attachment-opens'],
  ['a value without quotes', '<a b=c/>', 'attachment-opens'],
  ['a comment that never ends', '<a><!-- </a>', 'attachment-opens'],
  ['other bytes than UTF-8', Uint8Array.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]), 'attachment-opens'],
  ['an encoding that documents do not use', '<?xml version="1.0" encoding="UTF-7"?><a/>', 'attachment-opens'],
  ['a thousand tags inside each other', `${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`, 'attachment-opens'],
])('refuses %s', async (_, text, rule) => {
  await expect(read(text)).rejects.toMatchObject({ rule });
  await expect(read(text)).rejects.toBeInstanceOf(Unreadable);
});
