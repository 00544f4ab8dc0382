/** Choice cards on paper, eight to a sheet, each with a square to vote in. */
import { downloadName } from '../../document/download-name.ts';
import type { Written } from '../paper/download.ts';
import type { ChoiceCard, ChoiceCards } from '../paper/choice-cards.ts';
import { Sheet } from './set.ts';

/** @throws WriterError */
export function choiceCardsFile({ identity, cards, afterAgreement, drawings }: ChoiceCards): Written {
  const sheet = new Sheet(identity, { pictures: {}, drawings, findings: {}, attachments: [] });
  const set = ({ title, wish, picture }: ChoiceCard) => ({
    ...sheet.words('choice', { title, wish: wish ?? null }),
    drawing: picture === undefined ? null : sheet.drawing(picture),
  });
  const bytes = sheet.print('choice-cards', 'print.choice-cards', {
    cards: cards.map(set),
    afterAgreement: afterAgreement.map(set),
  });
  const { id, lang } = identity;
  const purpose = 'document';
  return { purpose, format: 'pdf', name: downloadName({ id, lang, purpose, format: 'pdf' }), bytes };
}
