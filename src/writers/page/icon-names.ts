/** The icons of the pages, by their names at Lucide. `npm run generate` draws them all into one file, icons.svg. */

export const iconNames = [
  'ban',
  'book-open',
  'calendar-days',
  'chart-column',
  'circle-check',
  'circle-question-mark',
  'clock',
  'download',
  'file-pen',
  'heart-handshake',
  'lightbulb',
  'map-pin',
  'message-circle',
  'octagon-x',
  'presentation',
  'printer',
  'scale',
  'shield-alert',
  'shield-check',
  'triangle-alert',
  'users',
] as const;

export type IconName = (typeof iconNames)[number];
