import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { benchFiles, benchPages } from './lesson-parts.ts';
import { edit, makeLibrary } from './made-library.ts';
import { costOfPeer, peers, plainPages } from './peers.ts';
import { stretchesOf, type Stretch } from './tree.ts';

/** What a build is without its downloads, and what other programs do as well. */
const comparable = ['Checking', 'Building the pages', 'Building the search index'];

/**
 * A build of so many pages, step by step: from nothing, again, and after one edit; other programs with the same words;
 * and what each page and each file of a lesson costs.
 * @param withDownloads whether those are made as well: for 1,000 pages they take ten minutes of CPU
 */
export async function benchBuild(pages: number, folder: string, _yard: number, withDownloads: boolean): Promise<void> {
  const content = join(folder, 'content');
  makeLibrary(pages, content);
  const words = plainPages(content).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(`${pages.toLocaleString('en-GB')} pages of ${Math.round(words / pages)} words`);
  const steps = withDownloads ? [...comparable, 'downloads', 'Git'] : comparable;
  const told: string[] = [];
  const build = async (name: string) => {
    const settings = {
      content,
      out: '',
      base: '/',
      cache: join(folder, 'downloads'),
      fresh: false,
      site: join(folder, 'site'),
      scratch: join(folder, 'scratch'),
      steps,
      told: name === 'again',
    };
    const program = join(import.meta.dirname, 'run-steps.ts');
    const all = await stretchesOf([process.execPath, program, JSON.stringify(settings)], {
      // That of the measurement begins empty.
      env: { PARSED_DIR: join(folder, 'parsed') },
      line: (line) => told.push(line),
    });
    show(name, all, pages);
    const compared = all.filter((each) => comparable.some((word) => each.name.includes(word)));
    return { all: sum(all), compared: sum(compared) };
  };
  const cold = await build('from nothing');
  const warm = await build('again');
  const lessons = readdirSync(join(content, 'lessons'));
  edit(join(content, 'lessons', lessons.find((id) => /-\d+$/.test(id)) ?? lessons[0]!, 'en.mdx'), 1);
  const edited = await build('after one edit');
  console.log(
    `\nAfter one edit ${(edited.all / cold.all).toFixed(2)} of the work from nothing, ${withDownloads ? 'with' : 'without'} downloads.`,
  );

  for (const [index, peer] of peers.entries()) {
    const all = await costOfPeer(peer, content, join(folder, `peer-${index}`));
    show(peer.name, all, pages);
    const theirs = sum(all);
    const times = [cold, warm].map(({ compared }) => (compared / theirs).toFixed(2));
    console.log(`Check, pages and index of ours: ${times[0]} times that, again ${times[1]} times.`);
  }
  benchPages(told, join(folder, 'site'));
  await benchFiles(content);
}

function sum(all: readonly Stretch[]): number {
  return all.reduce((whole, { cpu }) => whole + cpu, 0);
}

function show(name: string, all: readonly Stretch[], pages: number): void {
  console.log(`\n${name}`);
  const line = (words: string, { cpu, wall, memory }: Omit<Stretch, 'name'>) =>
    console.log(
      `  ${words.padEnd(30)} ${cpu.toFixed(1).padStart(7)} s of CPU ${wall.toFixed(1).padStart(7)} s by the clock ${Math.round(memory).toString().padStart(5)} MiB ${((cpu / pages) * 1000).toFixed(1).padStart(6)} ms of CPU a page`,
    );
  for (const each of all) line(each.name, each);
  if (all.length > 1)
    line('together', {
      cpu: sum(all),
      wall: all.reduce((whole, { wall }) => whole + wall, 0),
      memory: Math.max(...all.map(({ memory }) => memory)),
    });
}
