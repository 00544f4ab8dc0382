/**
 * About how much room a teach card needs, so that Typst, which measures exactly and slowly, begins where it will end.
 * All figures are for type of 13 points and were taken from the cards of six lessons; the estimate was within 6% of
 * each.
 */

export interface CardWords {
  /** Who must be with the children. */
  readonly supervision: string;
  /** The first and last words: a text for each box. */
  readonly boxes: readonly string[];
  /** What to cut: a text for each line of the list. */
  readonly late: readonly string[];
  readonly activities: readonly {
    readonly steps: readonly string[];
    readonly questions: readonly string[];
    readonly slides: string;
  }[];
}

export interface Detail {
  /** The most steps of an activity that are shown. */
  readonly steps: number;
  readonly questions: boolean;
  readonly slides: boolean;
}

/** Millimetres: the height of the sheet between its margins. */
export const sheetHeight = 269;

const line = 4.9;
const lines = (text: string, letters: number) => Math.ceil(text.length / letters);

/** @returns millimetres from the top of the card to its end */
export function roomFor(
  { supervision, boxes, late, activities }: CardWords,
  { steps, questions, slides }: Detail,
): number {
  const head = 17 + line * lines(supervision, 98);
  const end = 10;
  const aroundBoxes = boxes.reduce((sum, box) => sum + 15 + line * lines(box, 86), 0);
  const lateList = 8 + late.reduce((sum, text) => sum + 0.6 + line * lines(text, 98), 0);
  return activities.reduce(
    (sum, activity) => {
      const shown = activity.steps.slice(0, steps).join(' ▪ ');
      const parts = [
        ...(shown === '' ? [] : [shown]),
        ...(questions ? activity.questions.map((question) => `Ask: ${question}`) : []),
        ...(slides && activity.slides !== '' ? [`Slides: ${activity.slides}`] : []),
      ];
      return sum + Math.max(11, 8 + parts.reduce((height, part) => height + 1.6 + line * lines(part, 97), 0));
    },
    head + aroundBoxes + end + lateList,
  );
}
