/**
 * More than a hundred parcels that somebody could send to do harm, or by a slip: each is refused for a reason that a
 * person understands, the answer to it steers no terminal and no mail program, and nothing is written anywhere.
 */
import { deflateSync } from 'fflate';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { concat } from '../../src/attachments/samples/bytes.ts';
import { coreProperties, docx } from '../../src/attachments/samples/office.ts';
import { pdf } from '../../src/attachments/samples/pdf.ts';
import { exif, jpg, png } from '../../src/attachments/samples/pictures.ts';
import { body, hashOf, lessonText, trialOf } from '../../src/checks/examples.ts';
import { receiveParcel } from './receive-parcel.ts';
import { reportPage } from './report-page.ts';
import { rawZip, type RawEnd, type RawEntry } from './testing/raw-zip.ts';
import { tryInMemory, writeSmallLibrary } from './testing/small-library.ts';
import { answerText } from './words.ts';

const today = '2026-11-30';
const encode = (text: string) => new TextEncoder().encode(text);
const ofDurham = { organisation: undefined, force: 'durham' };
const page = (keys: Record<string, string | undefined> = {}, text = body) =>
  lessonText({ keys: { title: 'Bikes', ...ofDurham, ...keys }, body: text });

const wholeNote = {
  complete: true,
  what: 'new',
  role: 'schools officer',
  force: 'durham',
  mayShare: true,
  licence: 'OGL-UK-3.0',
  date: today,
  startedFrom: [],
};
const noteText = (change: Record<string, unknown> = {}) =>
  JSON.stringify({ version: 1, note: { ...wholeNote, ...change } });
const note = (text: string | Uint8Array = noteText()): RawEntry => ({
  name: 'parcel.json',
  bytes: typeof text === 'string' ? encode(text) : text,
});
const lesson: RawEntry = { name: 'content/lessons/bikes/en.mdx', bytes: encode(page()) };
/** The parcel of a well-meaning force, with one entry more. */
const withEntry = (entry: RawEntry, end?: RawEnd) => rawZip([lesson, entry, note()], end);
const withName = (name: string | Uint8Array) => withEntry({ name, bytes: encode('x') });
/** The same parcel with other things in its note. */
const withNote = (change: Record<string, unknown>) => rawZip([lesson, note(noteText(change))]);
/** A parcel of one page. */
const withPage = (text: string, change: Record<string, unknown> = {}, name = lesson.name) =>
  rawZip([{ name, bytes: encode(text) }, note(noteText(change))]);
/** A page that shows a picture, or lists an attachment. */
const withPicture = (bytes: Uint8Array, name = 'crossing.png') =>
  rawZip([
    { ...lesson, bytes: encode(page({}, `${body}\n![A zebra crossing](${name})\n`)) },
    { name: `content/lessons/bikes/${name}`, bytes },
    note(),
  ]);
const withAttachment = (bytes: Uint8Array, name: string) =>
  rawZip([
    {
      ...lesson,
      bytes: encode(page({ attachments: `[{ file: ${name}, title: Plan, description: The whole plan. }]` })),
    },
    { name: `content/lessons/bikes/${name}`, bytes },
    note(),
  ]);
const beSeen = 'content/lessons/be-seen/en.mdx';
const beHeard = 'content/lessons/be-heard/en.mdx';
const change = { what: 'change' };

const hashOfBeSeen = hashOf(lessonText());
const withTrial = (text: string) =>
  rawZip([
    { name: 'content/lessons/be-seen/tried-2026-11-durham.yaml', bytes: encode(text) },
    note(noteText({ what: 'trial' })),
  ]);

type Case = readonly [name: string, parcel: () => Uint8Array, why: RegExp];

const outside = /could make a program write where it should not/;
const noPlace = /has no place in one/;
const notUsed = /Nothing on the site would use this file|cannot be used here|Windows|never serves|a file of its own/;
const lies = /says different things about itself/;
const names: readonly Case[] = [
  ['a name that climbs out of the folder', () => withName('content/../../evil.mdx'), outside],
  ['a name that climbs out from further in', () => withName('content/lessons/../../../.bashrc'), outside],
  ['an absolute name', () => withName('/etc/passwd'), outside],
  ['an absolute name of Windows', () => withName('C:\\Windows\\win.ini'), outside],
  ['backslashes for slashes', () => withName('content\\lessons\\bikes\\cy.mdx'), outside],
  ['a name on another computer', () => withName('\\\\server\\share\\evil.mdx'), outside],
  ['a stream beside a file, as NTFS has them', () => withName('content/lessons/bikes/en.mdx:evil'), outside],
  ['the bare stream of a file', () => withName('content/lessons/bikes/cy.mdx::$DATA'), outside],
  ['a name that begins here', () => withName('./content/lessons/bikes/cy.mdx'), outside],
  ['two slashes', () => withName('content//lessons/bikes/cy.mdx'), outside],
  ['no name', () => withName(''), outside],
  ['a name that clears the screen', () => withName('content/lessons/bikes/\u001b[2J.png'), outside],
  ['a name of two lines', () => withName('content/lessons/bikes/a\n::error::b.png'), outside],
  ['a name that ends for some programs earlier', () => withName('content/lessons/bikes/a.png\0.exe'), outside],
  ['a name that turns its letters round', () => withName('content/lessons/bikes/\u202exdm.png'), notUsed],
  ['a name that is another but for a capital', () => withName('content/lessons/bikes/EN.mdx'), lies],
  ['a name with an accent in two ways', () => withName('content/lessons/bikes/t\u0177.png'), notUsed],
  ['the same name twice', () => withEntry(lesson), lies],
  ['a dot at the end, which Windows drops', () => withName('content/lessons/bikes/en.mdx.'), notUsed],
  ['a space at the end, which Windows drops', () => withName('content/lessons/bikes/en.mdx '), notUsed],
  ['a slash that is none', () => withName('content\uff0flessons/bikes/cy.mdx'), noPlace],
  [
    'a name that is no UTF-8',
    () => withName(concat(encode('content/lessons/bikes/'), [0xff, 0xfe], encode('.png'))),
    notUsed,
  ],
  ['a name of 300 characters', () => withName(`content/lessons/bikes/${'a'.repeat(296)}.png`), /300 characters/],
  [
    'a folder that Windows keeps for itself',
    () => withName('content/lessons/con/en.mdx'),
    /Windows keeps the name con/,
  ],
  [
    'a picture that Windows keeps for itself',
    () => withName('content/lessons/bikes/nul.png'),
    /Windows keeps the name/,
  ],
  ['a file called like a port', () => withName('content/lessons/bikes/com1.pdf'), /Windows keeps the name/],
  ['a folder that IIS keeps for itself', () => withName('content/lessons/bin/en.mdx'), /never serves/],
  ['settings of a server', () => withName('content/lessons/bikes/web.config'), /never serves/],
];

const places: readonly Case[] = [
  ['a workflow', () => withName('.github/workflows/evil.yml'), noPlace],
  ['who must review', () => withName('.github/CODEOWNERS'), noPlace],
  ['the project’s own settings', () => withName('package.json'), noPlace],
  ['a rule of the check', () => withName('src/checks/index.ts'), noPlace],
  ['where people send things', () => withName('src/hosting/site.yaml'), noPlace],
  ['a hook of Git', () => withName('.git/hooks/post-checkout'), noPlace],
  ['attributes for Git', () => withName('content/.gitattributes'), notUsed],
  ['attributes for Git beside a page', () => withName('content/lessons/bikes/.gitattributes'), notUsed],
  ['the list of forces', () => withName('content/reference/forces.yaml'), /A parcel cannot change it/],
  ['the list of sources', () => withName('content/reference/sources.yaml'), /A parcel cannot change it/],
  ['a finding', () => withName('content/findings/enjoyed-all.yaml'), /A parcel cannot change it/],
  ['a starter', () => withName('content/_starters/lesson.mdx'), /A parcel cannot change it/],
  ['a program beside a page', () => withName('content/lessons/bikes/evil.js'), notUsed],
  ['a drawing that can run', () => withName('content/lessons/bikes/map.svg'), /\.svg cannot be used here/],
  [
    'a Word file with macros by its name',
    () => withName('content/lessons/bikes/plan.docm'),
    /\.docm cannot be used here/,
  ],
  ['a kind that is none', () => withName('content/songs/bikes/en.mdx'), notUsed],
  ['a folder in a folder', () => withName('content/lessons/bikes/more/en.mdx'), /Move it up/],
  ['a kind that means something to programs', () => withName('content/__proto__/bikes/en.mdx'), notUsed],
  ['an id that means something to programs', () => withName('content/lessons/__proto__/en.mdx'), notUsed],
  ['an id that means something to Git', () => withName('content/lessons/bikes@{u}/en.mdx'), notUsed],
  ['an id that is an option', () => withName('content/lessons/-rf/en.mdx'), notUsed],
  ['an id that no branch can have', () => withName('content/lessons/bikes..lock/en.mdx'), notUsed],
  ['what a Mac adds to zips', () => withName('__MACOSX/._en.mdx'), noPlace],
  ['what a Mac adds to folders', () => withName('content/lessons/bikes/.DS_Store'), notUsed],
  ['a zip in the zip', () => withName('content/lessons/bikes/more.zip'), /\.zip cannot be used here/],
  ['a name of a person', () => withName('content/lessons/bikes/Notes for jane.smith@kent.police.uk.png'), /j•••@•••/],
  ['drafts beside finished pages', () => withEntry({ name: 'drafts.json', bytes: encode('{"drafts":[]}') }), noPlace],
];

const zeros = (size: number) => deflateSync(new Uint8Array(size));
const structure: readonly Case[] = [
  ['a password', () => withEntry({ name: 'content/lessons/bikes/a.png', flags: 0x801 }), /has a password/],
  [
    'a strong password',
    () => withEntry({ name: 'content/lessons/bikes/a.png', flags: 0x841, method: 99 }),
    /has a password/,
  ],
  [
    'a link',
    () => withEntry({ ...lesson, name: 'content/lessons/bikes/cy.mdx', mode: 0o120777 }),
    /a link to somewhere else/,
  ],
  ['a device', () => withEntry({ name: 'content/lessons/bikes/cy.mdx', mode: 0o020666 }), /a link to somewhere else/],
  ['a pipe', () => withEntry({ name: 'content/lessons/bikes/cy.mdx', mode: 0o010666 }), /a link to somewhere else/],
  [
    'a way of packing that nobody knows',
    () => withEntry({ name: 'content/lessons/bikes/a.png', method: 12 }),
    /most programs cannot open/,
  ],
  [
    'more in it than it says',
    () => withEntry({ name: 'content/lessons/bikes/a.png', bytes: zeros(100_000), method: 8, size: 10 }),
    lies,
  ],
  [
    'less in it than it says',
    () => withEntry({ name: 'content/lessons/bikes/a.png', bytes: zeros(10), method: 8, size: 100_000 }),
    lies,
  ],
  [
    'a sum that is wrong',
    () => withEntry({ name: 'content/lessons/bikes/a.png', bytes: encode('x'), checksum: 1 }),
    lies,
  ],
  [
    'two names for one file',
    () => withEntry({ name: 'content/lessons/bikes/cy.mdx', localName: 'content/lessons/bikes/en.js!' }),
    lies,
  ],
  ['one file told of twice', () => withEntry({ name: 'content/lessons/bikes/ex.mdx', borrowed: true }), lies],
  [
    'ten gigabytes, as far as it can be said',
    () => withEntry({ name: 'content/lessons/bikes/a.pdf', bytes: zeros(10), method: 8, size: 0xffff_fff0 }),
    /has 4,295 MB; at most 10 MB/,
  ],
  [
    'a picture of 30 MB of nothing',
    () => withEntry({ name: 'content/lessons/bikes/a.png', bytes: zeros(1), method: 8, size: 30_000_000 }),
    /has 30 MB; at most 2 MB/,
  ],
  [
    'many files that are too much together',
    () =>
      rawZip([
        note(),
        ...Array.from({ length: 9 }, (_, at) => ({
          name: `content/lessons/bikes/a${at}.pdf`,
          bytes: zeros(1),
          method: 8,
          size: 9_000_000,
        })),
      ]),
    /at most 30 MB can be taken/,
  ],
  [
    'a note of 100 MB',
    () => rawZip([lesson, { ...note(), bytes: zeros(1), method: 8, size: 100_000_000 }]),
    /parcel\.json has 100 MB/,
  ],
  ['a note that is longer than any', () => rawZip([lesson, note(noteText() + ' '.repeat(30_000))]), /parcel\.json has/],
  ['a page longer than any', () => withPage(page({}, `${body}\n${'word '.repeat(50_000)}`)), /at most 0\.2 MB/],
  ['sizes for files beyond 4 GB', () => withEntry({ name: 'content/lessons/bikes/a.pdf', size: 0xffff_ffff }), lies],
  [
    'a count for more files than fit',
    () => withEntry(note(), { count: 0xffff }),
    /more than 5000 parts|different things/,
  ],
  [
    '201 files',
    () => rawZip([note(), ...Array.from({ length: 201 }, (_, at) => ({ name: `content/lessons/bikes/a${at}.png` }))]),
    /202 files/,
  ],
  [
    'a program before its beginning',
    () => rawZip([lesson, note()], { before: encode('MZ\x90\0 a program') }),
    /not a parcel but a program/,
  ],
  ['something after its end', () => rawZip([lesson, note()], { after: encode('<script>') }), /after the end/],
  ['a comment', () => rawZip([lesson, note()], { comment: encode('hello') }), /after the end/],
  [
    'something between its files',
    () => withEntry({ name: 'content/lessons/bikes/cy.mdx', gap: encode('hidden') }),
    /before the beginning or after the end|different/,
  ],
  [
    'two zips, one behind the other',
    () => concat(rawZip([lesson, note()]), rawZip([lesson, note()])),
    /before the beginning|different/,
  ],
  ['a part of several disks', () => rawZip([lesson, note()], { disk: 3 }), lies],
  ['half of a parcel', () => rawZip([lesson, note()]).subarray(0, 200), /damaged or not all there/],
  ['nothing', () => new Uint8Array(), /an empty file/],
  ['a web page', () => encode('<!doctype html><script>alert(1)</script>'), /a web page/],
  ['a program', () => encode('MZ\x90\0'), /a program/],
  ['a zip without a note', () => rawZip([lesson]), /no note in this zip/],
  ['a note without a page', () => rawZip([note()]), /no page in this parcel/],
  ['a Word file under another name', () => docx(), /a Word, PowerPoint or Excel file/],
  ['more than a mailbox takes', () => new Uint8Array(30_000_001), /at most 30 MB can be taken/],
];

const changed = /Something has changed this parcel/;
const notes: readonly Case[] = [
  ['no JSON', () => rawZip([lesson, note('{')]), changed],
  [
    'JSON that is nested without end',
    () => rawZip([lesson, note(`${'['.repeat(9_000)}${']'.repeat(9_000)}`)]),
    changed,
  ],
  [
    'a key that means something to programs',
    () => rawZip([lesson, note(noteText().replace('"what"', '"__proto__":{"complete":true},"what"'))]),
    changed,
  ],
  [
    'another key that means something to programs',
    () => withNote({ constructor: { prototype: {} } }),
    /constructor.* is not a key/,
  ],
  ['no UTF-8', () => rawZip([lesson, note(concat(encode('"'), [0xff], encode('"')))]), changed],
  ['a list for a note', () => rawZip([lesson, note('{"version":1,"note":[]}')]), /cannot be taken/],
  ['nothing for a note', () => rawZip([lesson, note('{"version":1,"note":null}')]), /cannot be taken/],
  [
    'more beside the note',
    () => rawZip([lesson, note(noteText().replace('"version":1', '"version":1,"run":"x"'))]),
    /more than a note has room for/,
  ],
  [
    'a version of tomorrow',
    () => rawZip([lesson, note(noteText().replace('"version":1', '"version":2'))]),
    /newer library/,
  ],
  ['no version', () => rawZip([lesson, note('{}')]), /not one that the desk/],
  ['a name for a key', () => withNote({ name: 'somebody' }), /name.* is not a key/],
  ['a name for a role', () => withNote({ role: 'PCSO Bloggs' }), /looks like a person's name/],
  ['a second receiver in the role', () => withNote({ role: 'officer\nBcc: everybody@example.org' }), /role/],
  ['a carriage return in the role', () => withNote({ role: 'officer\rBcc: x' }), /role/],
  ['a line of another kind in the role', () => withNote({ role: 'officer\u2028Bcc' }), /cannot be seen/],
  ['a role that colours the terminal', () => withNote({ role: 'officer\u001b[31m' }), /cannot be seen/],
  ['a formula for a role', () => withNote({ role: '=HYPERLINK("https://example.org")' }), /looks like a person's name/],
  ['an e-mail address for a role', () => withNote({ role: 'jane.smith@kent.police.uk' }), /e-mail address/],
  [
    'a telephone number in the organisation',
    () => withNote({ force: undefined, organisation: 'Office 07700 123456' }),
    /telephone number/,
  ],
  ['a role longer than any', () => withNote({ role: 'officer '.repeat(40) }), /too long/],
  ['no right to share', () => withNote({ mayShare: false }), /mayShare/],
  ['a right to share that is only a word', () => withNote({ mayShare: 'yes' }), /mayShare/],
  ['another licence', () => withNote({ licence: 'all rights reserved' }), /licence cannot be/],
  [
    'a force and an organisation',
    () => withNote({ organisation: 'Example School' }),
    /either a force or an organisation/,
  ],
  ['nobody who shares it', () => withNote({ force: undefined }), /either a force or an organisation/],
  ['a force that is none', () => withNote({ force: 'atlantis' }), /force that is not known here/],
  ['a force that means something to programs', () => withNote({ force: '__proto__' }), /force/],
  ['a day that is none', () => withNote({ date: '2026-02-30' }), /date/],
  ['a day that is still to come', () => withNote({ date: '2027-01-01' }), /still to come/],
  [
    'pages to start from without end',
    () =>
      withNote({ startedFrom: Array.from({ length: 51 }, () => ({ page: 'lessons/a/en.mdx', hash: '0'.repeat(12) })) }),
    /startedFrom/,
  ],
  [
    'a page to start from that lies elsewhere',
    () => withNote({ startedFrom: [{ page: '../../etc/passwd', hash: '0'.repeat(12) }] }),
    /page/,
  ],
  [
    'an option of Git for a hash',
    () => withNote({ startedFrom: [{ page: 'lessons/a/en.mdx', hash: '--output=x' }] }),
    /hash/,
  ],
  ['the word that it is not finished, and pages', () => withNote({ complete: false }), changed],
  [
    'what was saved to be gone on with',
    () =>
      rawZip([
        { name: 'drafts.json', bytes: encode('{"drafts":[]}') },
        note('{"version":1,"note":{"complete":false,"startedFrom":[]}}'),
      ]),
    /not finished/,
  ],
];

const rights: readonly Case[] = [
  [
    'something new in the place of what is there',
    () => withPage(lessonText(), {}, beSeen),
    /there is a page lessons\/be-seen already/,
  ],
  ['a change of what is not there', () => withPage(page(), change), /there is no page lessons\/bikes/],
  [
    'a translation that brings English',
    () => withPage(lessonText(), { what: 'translation' }, beSeen),
    /is an English page/,
  ],
  ['a receipt that brings a page', () => withPage(lessonText(), { what: 'trial' }, beSeen), /is none/],
  [
    'another’s page under one’s own name',
    () => withPage(lessonText({ keys: ofDurham }), change, beSeen),
    /shared by The Mini-Police Library/,
  ],
  ['a new page under another’s name', () => withPage(lessonText(), {}), /says that The Mini-Police Library shares it/],
  [
    'a review of one’s own page',
    () =>
      withPage(
        page({
          reviews: '[{ role: safeguarding lead, organisation: Durham, date: 2026-11-21, covers: "3f0a9c1b2d4e" }]',
        }),
      ),
    /brings a review/,
  ],
  [
    'somebody else’s page withdrawn',
    () =>
      withPage(
        lessonText({
          keys: {
            title: 'Be heard',
            ...ofDurham,
            withdrawn: '{ date: 2026-11-21, reason: The advice is out of date. }',
          },
        }),
        { ...change, force: undefined, organisation: 'Example School' },
        beHeard,
      ),
    /only Durham Constabulary/,
  ],
];

const pages: readonly Case[] = [
  [
    'a receipt in another’s name',
    () => withTrial(trialOf(hashOfBeSeen, { force: undefined, organisation: 'Somebody else' })),
    /says that Somebody else tried it/,
  ],
  [
    'a receipt in the name of a person',
    () => withTrial(trialOf(hashOfBeSeen, { role: 'PC Jane Smith' })),
    /role|person/,
  ],
  [
    'a receipt with a key that runs',
    () => withTrial(`${trialOf(hashOfBeSeen)}run: "!!js/function"\n`),
    /"run" is not a key/,
  ],
  ['an import', () => withPage(page({}, `import fs from 'node:fs'\n\n${body}`)), /program code/],
  ['an export', () => withPage(page({}, `export const a = 1\n\n${body}`)), /program code/],
  ['an expression', () => withPage(page({}, `${body}\n{process.exit()}\n`)), /program code/],
  ['a setting that is code', () => withPage(page({}, body.replace('"10"', '{10}'))), /program code/],
  ['settings poured out', () => withPage(page({}, body.replace('minutes="10"', '{...x}'))), /program code/],
  ['a layout in its keys', () => withPage(page({ layout: '../../evil.astro' })), /"layout" is not a key/],
  ['a script', () => withPage(page({}, `${body}\n<script>alert(1)</script>\n`)), /script/],
  ['a frame', () => withPage(page({}, `${body}\n<iframe src="https://example.org" />\n`)), /iframe/],
  ['a link that runs', () => withPage(page({}, `${body}\n[Press](javascript:alert(1))\n`)), /link/i],
  [
    'a picture from elsewhere',
    () => withPage(page({}, `${body}\n![A crossing](https://example.org/a.png)\n`)),
    /file in the same folder/,
  ],
  ['names for values that grow', () => withPage(page({ kit: '&a [*a, *a]' })), /could grow without end/],
  ['a type that makes programs', () => withPage(page({ summary: '!!js/function "function(){}"' })), /line|tag|!/i],
  [
    'keys that mean something to programs',
    () => withPage(page({ __proto__x: '1' }).replace('__proto__x', '__proto__')),
    /__proto__/,
  ],
  ['a key twice', () => withPage(page().replace('title: Bikes', 'title: Bikes\ntitle: Cars')), /twice|title/],
  ['front matter that is never closed', () => withPage('---\ntitle: Bikes\n'), /never closed/],
  ['a page that is no UTF-8', () => rawZip([{ ...lesson, bytes: concat(encode(page()), [0xff]) }, note()]), /UTF-8/],
  ['signs that turn the text round', () => withPage(page({}, `${body}\nHold \u202e up.\n`)), /turns text round/],
  ['a text nested without end', () => withPage(page({}, `${body}\n${'> '.repeat(400)}deep\n`)), /levels deep|too deep/],
  [
    'the e-mail address of a person',
    () => withPage(page({}, `${body}\nWrite to jane.smith@kent.police.uk.\n`)),
    /e-mail address of a person/,
  ],
  ['a telephone number', () => withPage(page({}, `${body}\nRing 07911 123456.\n`)), /telephone|phone/i],
  ['a topic that is none', () => withPage(page({ topics: '[hacking]' })), /hacking/],
  [
    'a picture that says where it was taken',
    () => withPicture(jpg({ segments: [[0xe1, concat(encode('Exif\0\0'), exif({ place: true }))]] }), 'crossing.jpg'),
    /where/i,
  ],
  [
    'a picture with more after its end',
    () => withPicture(concat(png(), encode('<script>alert(1)</script>'))),
    /after the end/,
  ],
  ['a web page called a picture', () => withPicture(encode('<html><script>alert(1)</script>')), /a web page/],
  ['a picture larger than any screen', () => withPicture(png({ width: 60_000, height: 60_000 })), /pixels|megapixel/i],
  [
    'a Word file with macros',
    () =>
      withAttachment(
        docx('Hello', {
          parts: { 'word/vbaProject.bin': 'x' },
          types: { 'word/vbaProject.bin': 'application/vnd.ms-office.vbaProject' },
        }),
        'plan.docx',
      ),
    /macro/i,
  ],
  [
    'a Word file that names its author',
    () => withAttachment(docx('Hello', coreProperties('Jane Smith')), 'plan.docx'),
    /J••• S•••/,
  ],
  [
    'a Word file that fetches from elsewhere',
    () =>
      withAttachment(
        docx('Hello', {
          relationships:
            '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/a.dotm" TargetMode="External"/>',
        }),
        'plan.docx',
      ),
    /template|from elsewhere/i,
  ],
  [
    'a PDF that runs',
    () => withAttachment(pdf({ catalogue: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>' }), 'plan.pdf'),
    /program|JavaScript/i,
  ],
  [
    'a picture that nobody shows',
    () => rawZip([lesson, { name: 'content/lessons/bikes/secret.png', bytes: png() }, note()]),
    /No page in lessons\/bikes uses secret\.png/,
  ],
];

let room = '';
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'mini-police-hostile-'));
  writeSmallLibrary(join(room, 'content'));
  vi.stubEnv('CONTENT_DIR', join(room, 'content'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(room, { recursive: true });
});
const snapshot = () =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => `${path} ${statSync(join(room, path)).size} ${statSync(join(room, path)).mtimeMs}`);

const all = { names, places, structure, notes, rights, pages };

it('there are more than a hundred, each with a name of its own', () => {
  const called = Object.values(all).flatMap((cases) => cases.map(([name]) => name));
  expect(new Set(called).size).toBe(called.length);
  expect(called.length).toBeGreaterThanOrEqual(100);
});

it('the parcels that they are made of are taken', async () => {
  expect(await receiveParcel(withTrial(trialOf(hashOfBeSeen)), today, tryInMemory)).toMatchObject({ refused: false });
  expect(await receiveParcel(rawZip([lesson, note()]), today, tryInMemory)).toMatchObject({ refused: false });
});

describe.each(Object.entries(all))('%s', (_, cases) => {
  it.each(cases)('refuses %s', async (_name, parcel, why) => {
    const before = snapshot();
    const received = await receiveParcel(parcel(), today, tryInMemory);
    if (!received.refused) throw new Error('It was taken.');
    const errors = received.problems.filter(({ severity }) => severity === 'error');
    const told = [...received.faults, ...errors].map(({ message, help }) => `${message} ${help}`);
    expect(told.join('\n')).toMatch(why);
    expect(told.join('\n')).not.toMatch(/undefined|\[object|zod|Error:|invalid_/);
    for (const { message } of received.faults) expect(message).toMatch(/[.”]$/);
    const answer = answerText(received, {});
    expect(answer).toContain('please change something');
    // Nothing steers a terminal, begins a header of a mail, or is a command to whoever reads a log.
    expect(answer).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^(::|Bcc:)/m);
    expect(answer).not.toMatch(/jane\.smith|Jane Smith|Bloggs|07911 123456/);
    expect(snapshot()).toEqual(before);
  });
});

it('what a note may say is text in the report, whatever it looks like', async () => {
  const organisation = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  const text = page({ force: undefined, organisation: JSON.stringify(organisation) });
  const received = await receiveParcel(withPage(text, { force: undefined, organisation }), today, tryInMemory);
  if (received.refused) throw new Error(JSON.stringify(received));
  const html = reportPage(received, answerText(received, {}));
  expect(html).toContain('&lt;script>alert(1)');
  expect(html).not.toMatch(/<script|<img/);
});
