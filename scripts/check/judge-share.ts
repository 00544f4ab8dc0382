/** Judges a share of the content folder, and says all the time what it is at, so that it can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { openAttachments } from '../../src/attachments/open-attachments.ts';
import { checkLibrary, rules } from '../../src/checks/index.ts';
import type { ContentFile } from '../../src/document/files.ts';
import { readLibrary } from '../../src/document/library.ts';
import { filesIn } from '../../src/disk/loader.ts';
import { pdfWordReader } from '../pdf-words.ts';
import type { Message, Task } from './task.ts';

const { folder, share, stopping, today } = workerData as Task;
const say = (message: Message) => parentPort?.postMessage(message);

const judged = new Set(share.filter((path) => !stopping.includes(path)));
const watched = (file: ContentFile): ContentFile => ({
  ...file,
  read: () => {
    say({ reading: file.path });
    return stopping.includes(file.path) ? new Uint8Array() : file.read();
  },
});
const pdfWords = pdfWordReader();
const library = await openAttachments(
  readLibrary(filesIn(folder).map(watched), (path) => judged.has(path)),
  pdfWords.read,
).finally(pdfWords.stop);
const problems = rules.flatMap((rule) => {
  say({ rule: rule.id });
  return checkLibrary(library, today, [rule]);
});
say({ problems: problems.filter((problem) => judged.has(problem.file) || problem.file === '.') });
