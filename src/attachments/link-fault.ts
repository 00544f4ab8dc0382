/** Where a web link may not lead, on a page or in an attachment, though it is an ordinary address. */

export interface LinkFault {
  /** As a sentence without its end. It does not repeat what names somebody. */
  readonly fault: string;
  readonly help: string;
}

const leadElsewhere = 'Link to a page that everybody can open, or leave the link out.';

/** Endings of files that a computer runs, or that can hold programs. */
const runs =
  /\.(exe|msi|msix|bat|cmd|scr|pif|com|cpl|hta|vbs|vbe|jse|wsf|ps1|psm1|reg|lnk|jar|apk|ipa|dmg|pkg|app|deb|rpm|appimage|iso|img|docm|dotm|xlsm|xlam|pptm|ppam|xll)$/i;

/** Chats and calls with whoever has a number or an invitation. */
const chats =
  /^(wa\.me|(api|chat|web|call)\.whatsapp\.com|whatsapp\.com|signal\.(me|group)|t\.me|telegram\.me|m\.me|join\.skype\.com|invite\.viber\.com|line\.me|facetime\.apple\.com|snapchat\.com|www\.snapchat\.com)$/;
/** On these hosts only some addresses lead to a person. */
const chatPaths: Readonly<Record<string, RegExp>> = {
  't.me': /^\/(\+|joinchat|\d)/,
  'telegram.me': /^\/(\+|joinchat|\d)/,
  'whatsapp.com': /^\/(send|channel|call)/,
  'snapchat.com': /^\/add\//,
  'www.snapchat.com': /^\/add\//,
};

/**
 * @param address any address, as written
 * @returns why it may not be linked. Undefined for what is no web address, and for what may
 */
export function linkFault(address: string): LinkFault | undefined {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  if (url.username || url.password)
    return { fault: 'This link carries a user name or a password', help: 'Take out what stands before the @ sign.' };
  if (isOwnStore(host, decoded(url.pathname), decoded(url.search)))
    return {
      fault:
        "This link leads into one person's own OneDrive, Drive or mailbox: it names them and opens for nobody else",
      help: 'Attach the file itself to the page, or put it where everybody can open it.',
    };
  if (chats.test(host) && (chatPaths[host] ?? /./).test(url.pathname) && url.pathname + url.search + url.hash !== '/')
    return {
      fault: "This link opens a chat or a call on somebody's own telephone number or account",
      help: 'Link to the page of the team, or say to ring 101.',
    };
  if (/^\d+\.\d+\.\d+\.\d+$|^\[/.test(host))
    return {
      fault: 'This link leads to a number in place of a name, so nobody can tell whose it is',
      help: leadElsewhere,
    };
  if (
    !host.includes('.') ||
    /\.(local|localhost|localdomain|internal|intranet|intra|lan|corp|home|private|home\.arpa)$/.test(host)
  )
    return { fault: 'This link opens on one computer or in the network of one office only', help: leadElsewhere };
  if (runs.test(decoded(url.pathname)))
    return {
      fault: 'This link fetches a program, or a document that can hold programs',
      help: 'Link to the page that explains it, so that people see what they get before they fetch it.',
    };
  return undefined;
}

/** Where people keep what is their own: the path or the search part says whose it is. */
function isOwnStore(host: string, path: string, search: string): boolean {
  if (/(^|\.)sharepoint\.(com|us)$/.test(host)) return /-my\.sharepoint\./.test(host) || /(^|\/)personal\//i.test(path);
  if (/^(onedrive\.live\.com|1drv\.ms|d\.docs\.live\.net|photos\.onedrive\.com)$/.test(host)) return true;
  if (/^(drive|docs)\.google\.com$/.test(host)) return /^\/drive\/(my-drive|u\/|shared-with-me|recent)/.test(path);
  if (/^(photos\.app\.goo\.gl|share\.icloud\.com|www\.icloud\.com)$/.test(host)) return true;
  if (/^www\.dropbox\.com$/.test(host)) return /^\/home(\/|$)/.test(path);
  if (/^(outlook\.(office|office365|live)\.com|mail\.google\.com)$/.test(host))
    return !/^\/(book|bookwithme)?\/?$/.test(path);
  if (host === 'teams.microsoft.com') return /\/l\/(chat|call)\//.test(path) || /users?=/.test(search);
  return false;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
