/** The Word files of the draft, made on this computer. */
import { useState } from 'preact/hooks';
import type { FormStock } from '../../desk/form/stock.ts';
import type { Work } from './kept-drafts.ts';
import type { DeskParts } from './parts.ts';
import { saveFile } from './save-file.ts';
import { NotFetched } from './stock.ts';
import { troubleOf, TroubleBox, type Trouble } from './trouble.tsx';
import type { WordFile } from './write-word.ts';

interface FilesViewProps extends DeskParts {
  readonly work: Work;
  readonly stock: FormStock;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const files = ['plan', 'whole'] as const satisfies readonly WordFile[];

export function FilesView({ work: { draft }, stock, setup, say }: FilesViewProps) {
  const [told, setTold] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  async function write(which: WordFile): Promise<void> {
    setTrouble(undefined);
    setTold(say('files.writing'));
    try {
      const { writeWord } = await import('./write-word.ts').catch(() => {
        throw new NotFetched('write-word');
      });
      const { name, bytes } = await writeWord(which, draft, stock, setup.base);
      saveFile(name, bytes, word);
      setTold(say('files.saved', { name }));
    } catch (error) {
      setTold('');
      setTrouble(troubleOf(error, say));
    }
  }
  return (
    <section aria-labelledby="desk-files">
      <h2 id="desk-files">{say('files.title')}</h2>
      <TroubleBox troubles={trouble ? [trouble] : []} />
      <ul class="rows ruled">
        {files.map((which) => (
          <li>
            <p>{say(`files.${which}.about`)}</p>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void write(which)}>
              {say(`files.${which}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{told}</p>
      <p class="small muted">{say('files.others')}</p>
    </section>
  );
}
