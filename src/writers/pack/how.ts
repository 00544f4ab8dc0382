/** How often each file of a pack is printed, and what is done with it before. */
import type { Translate } from '../../i18n/index.ts';
import type { Download } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import { useOf } from './packed.ts';

/** @returns in words; undefined where there is nothing to say */
export function howOf({ frontMatter }: Resource, file: Download, t: Translate, version = false): string | undefined {
  if (file.purpose === 'note-home' && frontMatter.sensitivity !== 'everyday') return t('pack.home.first');
  if (useOf(file, version) !== 'print') return undefined;
  switch (file.purpose) {
    case 'worksheet': {
      const groups = 'group' in frontMatter ? frontMatter.group : [];
      const counts = groups.map((group) => t(`pack.times.${group}`)).join(', ');
      return t('pack.times.worksheet', { counts });
    }
    case 'worksheet-large':
      return t('pack.times.large');
    case 'cards-uncut':
      return t('pack.times.uncut');
    case 'extras':
      return t('pack.times.extras');
    case 'cards':
      return t('pack.times.cards');
    case 'certificate':
      return t('pack.times.certificate');
    case 'badges':
      return t('pack.times.badges');
    case 'notebook':
      return t('pack.times.notebook');
    case 'notebook-to-fold':
      return t('pack.times.fold');
    case 'disclosure-card':
      return t('pack.times.adult');
    default:
      return t('pack.times.once');
  }
}
