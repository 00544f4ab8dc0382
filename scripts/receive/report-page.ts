/**
 * The intake report: one page for the maintainer, with nothing to run and nothing to fetch. Preact writes it, so what
 * a stranger wrote is text.
 */
import { h, type ComponentChild } from 'preact';
import { render } from 'preact-render-to-string';
import { withoutSteering } from '../../src/checks/reporters/report.ts';
import { pictureTypes } from '../../src/schema/blocks.ts';
import type { ParcelFile } from '../../src/desk/parcel/parcel.ts';
import type { Difference, Taken } from './received.ts';
import { differenceInWords, kindsInWords, receiptText } from './words.ts';

/** Bytes of a picture that is shown; a larger one is named. */
const largestShown = 500_000;
const types: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const looks =
  'body{font:1rem/1.5 Arial,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#14264b}' +
  'pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f5f8;padding:.75rem}h2{margin-top:2rem}' +
  'del{background:#fde2e0}ins{background:#dff2e1}img{max-width:16rem;max-height:16rem;border:1px solid #ccd}' +
  '.told{border-left:6px solid #b00;padding-left:.75rem}';

/** @param answer the draft of the answer. @returns HTML */
export function reportPage(taken: Taken, answer: string): string {
  const { note, sharer, differences, problems, files } = taken;
  const title = `${kindsInWords[note.what]} from ${sharer}`;
  const page = h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, plain(title)),
      h('style', null, looks),
    ),
    h(
      'body',
      null,
      h('h1', null, plain(title)),
      h(
        'p',
        null,
        plain(`${note.role}. The check found no error in it. Nothing is published until somebody has read it.`),
      ),
      h('h2', null, 'What it changes'),
      differences.map((each) => difference(each, files)),
      h('h2', null, 'Worth a look'),
      problems.length === 0
        ? h('p', null, 'The check has no warnings.')
        : h(
            'ul',
            null,
            problems.map(({ file, line, message, help }) =>
              h('li', null, plain(`${file}, line ${line}: ${message} ${help}`)),
            ),
          ),
      h('h2', null, 'The answer to send'),
      h('pre', null, plainLines(answer)),
      h('h2', null, 'The receipt'),
      h('pre', null, plainLines(receiptText(taken))),
    ),
  );
  return `<!doctype html>\n${render(page)}\n`;
}

function difference(each: Difference, files: readonly ParcelFile[]): ComponentChild {
  const bytes = files.find(({ path }) => path === each.path)!.bytes;
  const isText = /\.(mdx|yaml)$/.test(each.path);
  return h(
    'section',
    null,
    h('h3', null, plain(differenceInWords(each))),
    each.remarks.map((remark) => h('p', { class: 'told' }, plain(remark))),
    each.lines?.map(({ where, pieces }) =>
      h(
        'pre',
        null,
        h('b', null, plain(`${where}: `)),
        pieces.map(({ is, text }) => h(is === 'same' ? 'span' : is === 'gone' ? 'del' : 'ins', null, plainLines(text))),
      ),
    ),
    isText && each.is !== 'same' && !each.lines && h('pre', null, plainLines(new TextDecoder().decode(bytes))),
    picture(each.path, bytes),
  );
}

/** It has passed the check: one still picture, and nothing else in the file. */
function picture(path: string, bytes: Uint8Array): ComponentChild {
  const type = pictureTypes.find((each) => path.endsWith(`.${each}`));
  if (!type || bytes.length > largestShown) return null;
  return h('img', { src: `data:${types[type]};base64,${Buffer.from(bytes).toString('base64')}`, alt: plain(path) });
}

function plain(words: string): string {
  return withoutSteering(words);
}

function plainLines(words: string): string {
  return words.split('\n').map(plain).join('\n');
}
