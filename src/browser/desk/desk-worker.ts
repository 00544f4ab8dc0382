/** Does what takes long away from the page. Each part of the program is fetched when it is wanted first. */
import { CannotBeTaken } from '../../desk/understood.ts';
import type { Answer, Task, Tasks, TaskName } from './tasks.ts';

const say = (answer: Answer) => self.postMessage(answer);

/** A part of the program that did not come is no fault of the file. */
class Missing extends Error {}
const part = <Part>(fetched: Promise<Part>): Promise<Part> =>
  fetched.catch((error: unknown) => {
    throw new Missing(String(error));
  });

async function done(task: Task): Promise<Tasks[TaskName]['gives']> {
  switch (task.name) {
    case 'understand': {
      const { understand } = await part(import('../../desk/understand.ts'));
      say('started');
      return understand(task.given.brought, task.given.known, task.given.day);
    }
    case 'unpack': {
      const [{ openParcel }, { draftsIn }] = await part(
        Promise.all([import('../../desk/parcel/open.ts'), import('../../desk/parcel/drafts.ts')]),
      );
      say('started');
      return draftsIn(await openParcel(task.given));
    }
    case 'open': {
      const { draftOf } = await part(import('../../desk/open-draft.ts'));
      say('started');
      return draftOf(task.given);
    }
    case 'compare': {
      const { compareDrafts } = await part(import('../../desk/compare.ts'));
      say('started');
      return compareDrafts(task.given.before, task.given.now);
    }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  done(data).then(
    (gives) => say({ done: gives }),
    (error: unknown) => {
      if (error instanceof CannotBeTaken) say({ refused: { message: error.message, help: error.help } });
      else if (error instanceof Missing) say({ missing: error.message });
      else say({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    },
  );
});
