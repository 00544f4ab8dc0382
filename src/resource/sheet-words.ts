/** Words that the parts of a worksheet bring with them. */
import type { Translate } from '../i18n/index.ts';

/** @param most how many may be chosen */
export function chooseWords(most: number, t: Translate): string {
  return most === 1 ? t('sheet.choose.one') : t('sheet.choose', { count: most });
}
