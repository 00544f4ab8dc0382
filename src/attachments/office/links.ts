/** Everything in a document that leads out of it: relationships, click actions, addresses in drawings. */
import type { Findings } from '../findings.ts';
import type { XmlReader } from '../xml.ts';
import { judgeLink } from '../links.ts';
import type { Relationship } from './package.ts';

const rule = 'attachment-links';

/** What each kind of relationship brings in when it points outside the document, in words a person can look for. */
const remote: Readonly<Record<string, readonly [message: string, help: string]>> = {
  attachedTemplate: [
    'This document fetches its template from elsewhere when it is opened, and a template can bring programs with it.',
    'Detach the template: File, Options, Add-ins, Manage: Templates, Go, and type Normal in the box.',
  ],
  image: [
    'A picture is linked and not in the document, so it is fetched from elsewhere whenever somebody opens it.',
    'Cut the picture out and paste it in again as a picture.',
  ],
};
const fetched = [
  'This document fetches something from elsewhere when it is opened.',
  'Break the link: File, Info, Edit Links to Files. Then save it again.',
] as const;

/** @param where the part they start from */
export function judgeRelationships(all: readonly Relationship[], where: string, findings: Findings): void {
  for (const { kind, target, external } of all) {
    if (!external) continue;
    if (kind === 'hyperlink') judgeLink(target, where, findings);
    else findings.hazard(rule, ...(Object.hasOwn(remote, kind) ? remote[kind]! : fetched), where);
  }
}

/** PowerPoint's actions that start or open something other than a slide. */
const startsSomething = /^ppaction:\/\/(program|macro|ole|hlinkfile|hlinkpres)/i;
const elsewhere = /^\s*(?!data:image\/)([a-z][a-z0-9+.-]*:|\\\\|\/\/)/i;

/** Click actions, and addresses that drawings carry without a relationship. */
export function linkReader(where: string, findings: Findings): XmlReader {
  return {
    open: (tag) => {
      if (/^a:hlink(Click|Hover|MouseOver)$/.test(tag.name)) {
        if (startsSomething.test(tag.get('action') ?? ''))
          findings.hazard(
            'no-macros',
            'A click or a touch starts a program or opens a file.',
            'Select the object, then Insert, Action, None.',
            where,
          );
        return;
      }
      const isSvg = tag.name.startsWith('svg:');
      if (!isSvg && !tag.name.startsWith('v:')) return;
      const attributes = tag.all();
      const href = tag.get('href') ?? tag.get('xlink:href');
      if (isSvg && (tag.name === 'svg:script' || attributes.some(([name]) => /^on[a-z]+$/i.test(name))))
        findings.hazard(
          'no-macros',
          'A drawing holds a program.',
          'Save the drawing as PNG and put that in its place.',
          where,
        );
      if (href !== undefined && (!isSvg || tag.name === 'svg:a')) judgeLink(href, where, findings);
      const loaded = isSvg ? (tag.name === 'svg:a' ? [] : [href]) : [tag.get('src'), tag.get('o:href')];
      if (loaded.some((address) => address !== undefined && elsewhere.test(address)))
        findings.hazard(rule, ...remote.image!, where);
    },
  };
}
