/** What the page of a tool hands to its program. */
import { fileNamePhrases, type ToolSetup } from '../../browser/tools/file/phrases.ts';
import { phrasesFor, type Key } from '../../i18n/index.ts';
import { pageHref } from '../../resource/addresses.ts';
import type { Language } from '../../schema/shared.ts';

/**
 * @param part where the tool's own texts stand: `log` for `log.title`
 * @param names the texts
 */
export function toolSetup<Part extends string, Name extends string>(
  lang: Language,
  part: `${Part}.${Name}` extends Key ? Part : never,
  names: readonly Name[],
): ToolSetup<Name> {
  return {
    base: pageHref(lang, '/').slice(0, -1),
    phrases: phrasesFor(lang, part, names),
    filePhrases: phrasesFor(lang, 'forceFile', fileNamePhrases),
  };
}
