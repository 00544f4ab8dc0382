/** What a process of the check knows, and what it finds out: it reads files, and runs rules over what was read. */
import { openAttachments } from '../../src/attachments/open-attachments.ts';
import type { KeptProblems } from '../../src/checks/alone.ts';
import { checkLibrary, rules } from '../../src/checks/index.ts';
import { fileOnDisk } from '../../src/disk/content-folder.ts';
import { parsedPages } from '../../src/disk/parsed-pages.ts';
import type { Attachment } from '../../src/document/attachment.ts';
import { roleOf, type ContentFile } from '../../src/document/files.ts';
import { keep, keptFiles, type Kept } from '../../src/document/keep.ts';
import { partOf, readLibrary, type Library } from '../../src/document/library.ts';
import type { ParsedPages } from '../../src/document/parsed.ts';
import type { Problem } from '../../src/document/problem.ts';
import { readList, readPage } from '../../src/document/read-file.ts';
import { keptProblems } from './kept-problems.ts';
import type { Answer, Step, Told } from './steps.ts';

export class Checker {
  #files: ReadonlyMap<string, ContentFile> = new Map();
  #today = '';
  #published: readonly string[] = [];
  #library: Library = readLibrary([]);
  readonly #kept = new Map<string, Kept>();
  readonly #unread = new Set<string>();
  #parsed: ParsedPages | undefined;
  #problems: KeptProblems | undefined;

  tell(told: Told): void {
    if ('folder' in told) {
      this.#files = new Map(told.files.map((file) => [file.path, fileOnDisk(told.folder, file)]));
      this.#today = told.today;
      this.#parsed = told.anew ? undefined : parsedPages();
      this.#problems = told.anew ? undefined : keptProblems();
      this.#published = told.published ?? [];
    } else if ('judged' in told) this.#library = this.#known(new Set(told.judged));
    else
      for (const { file, plain } of told.known)
        if (plain) this.#kept.set(file, { plain });
        else this.#unread.add(file);
  }

  async answer(step: Step): Promise<Answer> {
    if ('judge' in step) return { problems: this.#judge(step.judge, step.rule) };
    const kept = await this.#read(step.read);
    if (kept) this.#kept.set(step.read, kept);
    return { plain: kept?.plain };
  }

  async #read(path: string): Promise<Kept | undefined> {
    const file = this.#files.get(path)!;
    const role = roleOf(path);
    if (role.is === 'page') return keep(readPage(file, role, this.#parsed));
    if (role.is !== 'asset' && role.is !== 'starter' && role.is !== 'unknown') return keep(readList(file, role));
    const [attachment] = (await openAttachments(readLibrary([file]))).attachments;
    return attachment && { plain: new TextEncoder().encode(JSON.stringify(attachment)) };
  }

  #known(judged: ReadonlySet<string>): Library {
    const files = Array.from(this.#files.values(), (file) =>
      this.#unread.has(file.path) ? { ...file, read: () => new Uint8Array() } : file,
    );
    return readLibrary(files, (path) => judged.has(path), keptFiles(this.#kept, this.#parsed));
  }

  #judge(paths: readonly string[], rule: string | undefined): Problem[] {
    const asked = new Set(paths);
    const attachments = paths.flatMap((path) => {
      const kept = roleOf(path).is === 'asset' ? this.#kept.get(path) : undefined;
      return kept ? [JSON.parse(new TextDecoder().decode(kept.plain)) as Attachment] : [];
    });
    const part = { ...partOf(this.#library, (path) => asked.has(path)), attachments, published: this.#published };
    // One rule alone is asked for where another would stop this process.
    const found =
      rule === undefined
        ? checkLibrary(part, this.#today, rules, this.#problems)
        : checkLibrary(
            part,
            this.#today,
            rules.filter(({ id }) => id === rule),
          );
    // What is said of no file that is there is said of the whole folder.
    return found.filter(({ file }) => asked.has(file) || !this.#files.has(file));
  }
}
