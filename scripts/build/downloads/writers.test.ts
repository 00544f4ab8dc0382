import { expect, it } from 'vitest';
import { exampleLibrary, lessonText } from '../../../src/checks/examples.ts';
import { resourceFrom } from '../../../src/resource/testing/sample-resource.ts';
import { Writers } from './writers.ts';

it('writers that are told to stop write what they are at, and end by themselves', async () => {
  const resource = resourceFrom({ ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText() }, 'be-seen');
  const writers = new Writers(2);
  const [busy, idle] = [await writers.ready(), await writers.ready()];
  const codes: number[] = [];
  for (const writer of [busy, idle]) {
    writer.once('exit', (code) => codes.push(code));
    // Node aborts where a thread is terminated at the moment at which it begins to unpack something.
    writer.terminate = () => Promise.reject(new Error('terminated'));
  }
  const written = writers.write(busy, { resource, options: {} });
  await writers.stop();
  expect((await written).length).toBeGreaterThan(2);
  expect(codes).toEqual([0, 0]);
});
