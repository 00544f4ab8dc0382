/** Which page an address of the desk asks to open: `?open=lessons/road-safety`, `?open=lessons/road-safety/cy`. */
import { languages } from '../../schema/languages.ts';

const place = new RegExp(`^([a-z-]+)/([a-z0-9-]+)(?:/(${languages.join('|')}))?/?$`);

export interface AskedPage {
  readonly kind: string;
  readonly id: string;
  readonly lang: string;
}

/** @returns what a query asks for; undefined where it asks for no page. Whether there is one is for others to see */
export function askedPage(query: string): AskedPage | undefined {
  const asked = new URLSearchParams(query).get('open') ?? '';
  const [, kind, id, lang = 'en'] = place.exec(asked) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind, id, lang };
}
