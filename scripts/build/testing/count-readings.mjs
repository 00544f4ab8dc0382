/**
 * node --import: notes in the file READINGS each time that this process reads a page below CONTENT_DIR or takes a text
 * apart, as lines of `read`, the number of the process and the path, or `parse` and the number.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative } from 'node:path';
import { unified } from 'unified';

const note = (...words) => fs.appendFileSync(process.env.READINGS, `${words.join(' ')}\n`);
const noting = (read) =>
  function (path, ...more) {
    const below = relative(process.env.CONTENT_DIR, String(path)).replaceAll('\\', '/');
    if (below.endsWith('.mdx') && !below.startsWith('..')) note('read', process.pid, below);
    return read.call(this, path, ...more);
  };
for (const name of ['readFileSync', 'readFile', 'createReadStream']) fs[name] = noting(fs[name]);
fs.promises.readFile = noting(fs.promises.readFile);
syncBuiltinESMExports();

const processor = Object.getPrototypeOf(unified());
const { parse } = processor;
processor.parse = function (text) {
  note('parse', process.pid);
  return parse.call(this, text);
};
