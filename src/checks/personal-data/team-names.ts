/** Is a name in a document's properties that of a person? Teams, organisations and programs may be named. */
import { isTeamMailbox } from './emails.ts';

const programs =
  /^(docx|pptxgenjs|python-(docx|pptx)|un-?named|unknown|untitled|anonymous|authors?|users?|admin(istrator)?|guest|owner|default|(microsoft|ms) ?office( user)?|(windows|office|test|local|default) user|microsoft( corporation)?|openpyxl|apache poi|libreoffice.*|openoffice.*|google.*|canva.*|typst|adobe.*|aspose.*|chromium|hp( inc\.?)?|hewlett-packard.*|dell.*|lenovo.*|toshiba|apple|pc|laptop|home|\W*)$/i;
const organisations =
  /\b(police|policing|constabulary|heddlu|cyngor|council|schools?|ysgol|academy|college|university|prifysgol|library|teams?|unit|department|dept|office|service|services|trust|charity|association|society|foundation|institute|ltd|limited|plc|cic|llp|inc|government|ministry|nspcc|ceop|childline|national|committee|partnership|publish\w*|press|group|project|programme|network|cadets|agency|commission|opcc|pcc|board|nhs|mini-police|authority|consortium|federation|centre|company|studios?|design|productions?|media|pcsos?|officers?|lead|manager|coordinator|headteacher)\b/i;

/**
 * @param name as a program wrote it; several are parted by semicolons
 * @returns whether it names somebody
 */
export function namesAPerson(name: string): boolean {
  return name.split(';').some((each) => {
    const one = each.trim();
    const [local = '', domain] = one.split('@');
    if (domain !== undefined && !/\s/.test(one)) return !isTeamMailbox(local, domain);
    // "Smith, Jane (Kent Police)": a directory's way to name a person of an organisation.
    const parts = one
      .split(/[,(|/]/)
      .map((part) => part.replace(/\)$/, '').trim())
      .filter(Boolean);
    if (parts.length > 1) return parts.some((part) => !organisations.test(part) && !programs.test(part));
    return !programs.test(one) && !organisations.test(one);
  });
}
