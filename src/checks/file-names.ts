import { start } from '../document/problem.ts';
import { lessonText } from './examples.ts';
import type { Rule } from './rule.ts';

/**
 * Names that Windows keeps for devices, with or without an ending, and folders that its web server IIS never serves.
 */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
const unserved =
  /^(bin|app_code|app_data|app_browsers|app_globalresources|app_localresources|app_webreferences|web\.config)$/i;

/** Characters. Windows allows 260 for a whole path, and a force's own folders come before it. */
const longestName = 64;

export const fileNames: Rule = {
  id: 'file-names',
  severity: 'error',
  title: 'Every file and folder has a name that every computer can use',
  why: 'Forces work on Windows and serve pages from it. A name it reserves cannot even be copied there, and two names it takes for one overwrite each other.',
  *run(library) {
    const seen = new Map<string, string>();
    const told = new Set<string>();
    for (const { path } of library.files) {
      const names = path.split('/');
      for (const [depth, name] of names.entries()) {
        const at = names.slice(0, depth + 1).join('/');
        const wrong = told.has(at) ? undefined : nameFault(name, depth < names.length - 1);
        // A folder's name is told once, on the first file in it.
        if (wrong) yield { file: path, ...start, ...wrong };
        told.add(at);
        const key = at.normalize('NFC').toLowerCase();
        const other = seen.get(key);
        if (other !== undefined && other !== at)
          yield {
            file: path,
            ...start,
            message: `${at} and ${other} are one name on Windows and on a Mac, so one of them would be lost.`,
            help: 'Give one of them another name, in small letters.',
          };
        else seen.set(key, at);
      }
    }
  },
  examples: {
    passes: [{ what: 'small letters, digits and hyphens', files: { 'lessons/999-and-101/en.mdx': lessonText() } }],
    fails: [
      { what: 'a folder with a name that Windows keeps for itself', files: { 'lessons/aux/en.mdx': lessonText() } },
      {
        what: 'a picture with such a name',
        files: { 'lessons/be-seen/en.mdx': lessonText(), 'lessons/be-seen/con.png': '' },
      },
      { what: 'a folder that IIS never serves', files: { 'lessons/bin/en.mdx': lessonText() } },
      { what: 'a very long name', files: { [`lessons/be-seen${'-and-heard'.repeat(6)}/en.mdx`]: lessonText() } },
      {
        what: 'two names that differ only by a capital',
        files: { 'lessons/be-seen/en.mdx': lessonText(), 'lessons/be-seen/Map.png': '', 'lessons/be-seen/map.png': '' },
      },
      {
        what: 'two names that differ only by how an accent is stored',
        files: {
          'lessons/be-seen/en.mdx': lessonText(),
          'lessons/be-seen/ty\u0302.png': '',
          'lessons/be-seen/t\u0177.png': '',
        },
      },
    ],
  },
};

/** @returns what makes a name of a file or a folder unfit for some computer, and what to do */
export function nameFault(name: string, isFolder: boolean): { message: string; help: string } | undefined {
  const what = isFolder ? 'folder' : 'file';
  const help = `Give the ${what} a name that says what is in it, in small letters, digits and hyphens.`;
  if (reserved.test(name.replace(/\..*$/, '')))
    return {
      message: `Windows keeps the name ${name} for itself, so this ${what} cannot be copied to a computer in a force.`,
      help,
    };
  if (unserved.test(name))
    return { message: `The web server IIS, which many forces use, never serves anything called ${name}.`, help };
  if (name.length > longestName)
    return {
      message: `The name of this ${what} has ${name.length} characters, and Windows cannot hold long paths.`,
      help: `Shorten it to ${longestName} or fewer.`,
    };
  return undefined;
}
