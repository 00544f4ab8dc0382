/** A link of an attachment that somebody can click on, or that a program follows. */
import type { Findings } from './findings.ts';
import { linkFault } from './link-fault.ts';

/** Addresses are judged with the words too: of people, and what stands in their search part. @param where it stands */
export function judgeLink(target: string, where: string, findings: Findings): void {
  const address = target.trim();
  const fault = linkFault(address);
  if (/^(mailto|https?):/i.test(address))
    findings.words(`link in ${where}`, safelyDecoded(address.replace(/^mailto:/i, '')));
  if (fault) findings.unsafeLink(fault.fault, fault.help, hostOf(address));
  else if (/^http:\/\//i.test(address))
    findings.unsafeLink(
      'This document links to pages that are not encrypted, so somebody could change what children see',
      'Right-click the link, Edit Link, and write https:// instead of http://.',
      address,
    );
  else if (!/^(https:\/\/|mailto:|#)/i.test(address))
    findings.unsafeLink(
      'This document links to something other than a web page',
      'Take the link out, or let it lead to a page that starts with https://.',
      address,
    );
}

/** What may be shown of an address whose path names somebody. */
function hostOf(address: string): string {
  return `${URL.parse(address)?.host ?? ''}/…`;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
