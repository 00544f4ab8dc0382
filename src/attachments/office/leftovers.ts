/** What working on a document leaves behind in it: changes, comments, names, and other files put inside. */
import type { Findings } from '../findings.ts';
import type { XmlReader } from '../xml.ts';

const changes = /^w:(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)$/;
const comments = new Set(['w:comment', 'p:cm', 'p188:cm']);
const embedded = new Set(['o:OLEObject', 'p:oleObj', 'p:control', 'w:control', 'w:object', 'w:altChunk', 'w:subDoc']);

export function leftoverReader(where: string, findings: Findings): XmlReader {
  return {
    open: (tag) => {
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
      else if (tag.name === 'w15:person') findings.property('reviewer', tag.get('w15:author') ?? '');
      else if (tag.name === 'p:cmAuthor' || tag.name === 'p188:author')
        findings.property('reviewer', tag.get('name') ?? '');
      // PowerPoint's own log of who changed which slide.
      else if (tag.name === ':chgData') findings.property('changed by', tag.get('name') ?? '');
    },
    text: (text, path) => {
      // SharePoint keeps the names of people a file was shared with.
      if (path.at(-1) === ':DisplayName' && path.at(-2) === ':UserInfo') findings.property('shared with', text);
    },
  };
}

/** docProps/core.xml and docProps/app.xml. */
export function propertyReader(findings: Findings): XmlReader {
  const names: Readonly<Record<string, string>> = {
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
    'cp:keywords',
    'cp:category',
    'cp:contentStatus',
    ':lpwstr',
  ]);
  let value = '';
  return {
    open: () => {
      value = '';
    },
    text: (text) => {
      value += text;
    },
    close: (name) => {
      if (Object.hasOwn(names, name)) findings.property(names[name]!, value);
      else if (words.has(name)) findings.words('properties', value);
      value = '';
    },
  };
}
