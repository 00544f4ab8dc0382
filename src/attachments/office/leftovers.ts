/** What working on a document leaves behind in it: changes, comments, names, and other files put inside. */
import type { Findings } from '../findings.ts';
import type { Tag, XmlReader } from '../xml.ts';

const changes = /^w:(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)$/;
const comments = new Set(['w:comment', 'p:cm', 'p188:cm']);
const embedded = new Set(['o:OLEObject', 'p:oleObj', 'p:control', 'w:control', 'w:object', 'w:altChunk', 'w:subDoc']);
/** What a mail merge fetches its names from. */
const sources = new Set(['w:connectString', 'w:query', 'w:dataSource', 'w:headerSource', 'w:udl', 'w:src', 'w:table']);
/** Files written in letters: programs, archives, old documents and PDFs begin like this. */
const packedFile = /^\s*(TV[nopqr]|UEsDB|JVBERi0|0M8R4KGx|f0VMR|H4sI)[A-Za-z0-9+/\s]{160}/;

export function leftoverReader(where: string, findings: Findings): XmlReader {
  return {
    open: (tag, path) => {
      if (changes.test(tag.name))
        findings.hazard(
          'no-tracked-changes',
          'There are tracked changes in this document: what was deleted can still be read, with the name of who did it.',
          'Review, Accept, Accept All Changes and Stop Tracking.',
          where,
        );
      else if (comments.has(tag.name))
        findings.hazard(
          'no-comments',
          'There are comments in this document.',
          'Review, Delete, Delete All Comments.',
          where,
        );
      else if (embedded.has(tag.name))
        findings.hazard(
          'no-embedded-files',
          'Another file or a control is embedded in this document.',
          'Delete it. If people should see what it shows, put a picture of it in its place.',
          where,
        );
      else if (sources.has(tag.name) && path.includes('w:mailMerge'))
        findings.hazard(
          'attachment-links',
          'This document fetches names or other data from elsewhere for a mail merge.',
          'Mailings, Start Mail Merge, Normal Word Document. Then save it again.',
        );
      else takeNames(tag, findings);
    },
    text: (text, path) => {
      // SharePoint keeps the names of people a file was shared with.
      if (path.at(-1) === ':DisplayName' && path.at(-2) === ':UserInfo') findings.property('shared with', text);
      if (path.at(-1) === 'dc:creator' && path[0] !== 'cp:coreProperties') findings.property('author', text);
      if (text.length > 160 && packedFile.test(text))
        findings.hazard(
          'no-embedded-files',
          'Another file is written into this document in letters, where nobody would look for it.',
          'Copy the text into a new document.',
          where,
        );
    },
  };
}

/** Tags that name somebody in an attribute, and what that person did. */
const namers: Readonly<Record<string, readonly [attribute: string, did: string]>> = {
  'w15:person': ['w15:author', 'reviewer'],
  'p:cmAuthor': ['name', 'reviewer'],
  'p188:author': ['name', 'reviewer'],
  // PowerPoint's own log of who changed which slide.
  ':chgData': ['name', 'changed by'],
  'w:permStart': ['w:ed', 'may edit'],
  'o:signatureline': ['o:suggestedsigner', 'to be signed by'],
};
/** Attributes with words that are shown nowhere: labels of controls, hints and defaults of fields, addresses. */
const labels: Readonly<Record<string, readonly string[]>> = {
  'w:alias': ['w:val'],
  'w:tag': ['w:val'],
  'w:default': ['w:val'],
  'w:helpText': ['w:val'],
  'w:statusText': ['w:val'],
  'w:listItem': ['w:displayText', 'w:value'],
  'w:listEntry': ['w:val'],
  'w:docVar': ['w:name', 'w:val'],
  'w:tblCaption': ['w:val'],
  'w:tblDescription': ['w:val'],
  'w:caption': ['w:val'],
  'w15:presenceInfo': ['w15:userId'],
  'p188:author': ['userId'],
  'o:signatureline': ['o:suggestedsigneremail', 'o:suggestedsigner2'],
  'p:tag': ['val'],
  'v:textpath': ['string'],
  'v:shape': ['alt', 'title'],
  'v:imagedata': ['o:title'],
};

function takeNames(tag: Tag, findings: Findings): void {
  const namer = Object.hasOwn(namers, tag.name) ? namers[tag.name] : undefined;
  if (namer) findings.property(namer[1], tag.get(namer[0]) ?? '');
  if (!Object.hasOwn(labels, tag.name)) return;
  for (const attribute of labels[tag.name]!)
    findings.words('labels, hints and defaults', spelledApart(tag.get(attribute) ?? ''));
}

/** Labels are written as programs like them: Robin_Tester, robin-tester. */
function spelledApart(label: string): string {
  return /@/.test(label) ? label : label.replaceAll('_', ' ');
}

const properties: Readonly<Record<string, string>> = {
  'dc:creator': 'author',
  'cp:lastModifiedBy': 'last saved by',
  'app:Company': 'company',
  'app:Manager': 'manager',
  ':created': 'created',
  ':modified': 'modified',
};
const words = new Set([
  'dc:title',
  'dc:subject',
  'dc:description',
  'dc:identifier',
  'cp:keywords',
  'cp:category',
  'cp:contentStatus',
  'app:HyperlinkBase',
  'app:Template',
]);
const roots = new Set(['cp:coreProperties', 'app:Properties', 'custom:Properties']);

/** What a document says about itself, in whichever part: a part of another type that says the same is read the same. */
export function propertyReader(findings: Findings): XmlReader {
  let value = '';
  let own = '';
  return {
    open: (tag) => {
      value = '';
      if (tag.name === 'custom:property') own = tag.get('name') ?? '';
    },
    text: (text, path) => {
      if (roots.has(path[0] ?? '')) value += text;
    },
    close: (name, path) => {
      if (!roots.has(path[0] ?? '')) return;
      if (Object.hasOwn(properties, name)) findings.property(properties[name]!, value);
      else if (words.has(name)) findings.words('properties', value);
      else if (path[0] === 'custom:Properties' && path.length > 2) {
        findings.property(own, value);
        findings.words('properties', value);
      }
      value = '';
    },
  };
}
