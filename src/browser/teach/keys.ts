/** What a key does in teach mode. A clicker sends PageDown and PageUp, or arrows. */
export type Action = 'next' | 'back' | 'list';

export interface Pressed {
  readonly key: string;
  /** With Ctrl, Alt, Meta or Shift: that is the browser's business. */
  readonly modified: boolean;
  /** What has the focus does something with the space bar itself. */
  readonly onControl: boolean;
  /** Nothing more of the step stands below the window. */
  readonly atEnd: boolean;
}

/** @returns what to do; undefined: what the browser always does. The space bar reads on before it goes on */
export function actionFor({ key, modified, onControl, atEnd }: Pressed): Action | undefined {
  if (modified) return undefined;
  if (key === 'ArrowRight' || key === 'PageDown') return 'next';
  if (key === 'ArrowLeft' || key === 'PageUp') return 'back';
  if (key === 'Escape') return 'list';
  return key === ' ' && !onControl && atEnd ? 'next' : undefined;
}
