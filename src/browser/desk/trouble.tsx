/** What went wrong, in place, with what to do about it. */
import { CannotBeTaken } from '../../desk/understood.ts';
import { Icon } from '../../writers/page/icon.tsx';
import { NotFetched } from './stock.ts';
import { InOurWords } from './told.tsx';
import type { SayDesk } from './phrases.ts';

export interface Trouble {
  readonly message: string;
  readonly help: string;
}

/** @returns what to say about something that was thrown */
export function troubleOf(error: unknown, say: SayDesk): Trouble {
  if (error instanceof CannotBeTaken) return error;
  if (error instanceof NotFetched) return { message: say('notFetched'), help: say('notFetched.help') };
  console.error(error);
  return { message: say('broken'), help: say('broken.help') };
}

/** Takes the focus, so that the keyboard and a screen reader go on from there. */
export function TroubleBox({ troubles }: { troubles: readonly Trouble[] }) {
  if (troubles.length === 0) return null;
  return (
    <div class="desk-trouble" role="alert" tabIndex={-1} ref={(box) => box?.focus()}>
      {troubles.map((trouble) => {
        // What a reader says is English; the rest is said in the language of the page.
        const words = (text: string) => (trouble instanceof CannotBeTaken ? <InOurWords english={text} /> : text);
        return (
          <p>
            <strong>
              <Icon name="octagon-x" /> {words(trouble.message)}
            </strong>{' '}
            {words(trouble.help)}
          </p>
        );
      })}
    </div>
  );
}
