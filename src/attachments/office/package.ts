/** The parts of a docx or pptx: what each says it is, and what it points to (Open Packaging Conventions). */
import type { Budget } from '../budget.ts';
import { Unreadable } from '../unreadable.ts';
import { readXml } from '../xml.ts';
import { unzip, zipEntries, type ZipEntry } from '../zip.ts';

export interface Part {
  /** From the root, without a slash: `word/document.xml`. */
  readonly name: string;
  /** Content type. Empty where the package gives it none. */
  readonly type: string;
  readonly entry: ZipEntry;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `image`, `attachedTemplate`. */
  readonly kind: string;
  /** An address, or the name of a part. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  readonly parts: readonly Part[];
  /** By the name of the part they start from. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
}

const contentTypes = '[Content_Types].xml';

/**
 * @throws Unreadable for what is no such package
 */
export async function openPackage(bytes: Uint8Array, budget: Budget): Promise<Package> {
  const entries = zipEntries(bytes);
  const list = entries.find(({ name }) => name === contentTypes);
  if (!list)
    throw new Unreadable(
      'This is a zip file and not a Word or PowerPoint document.',
      'Send the document itself, as docx, pptx or pdf.',
      'attachment-type',
    );
  const byExtension = new Map<string, string>();
  const byName = new Map<string, string>();
  await readXml(
    unzip(list, budget),
    {
      open: (tag) => {
        const type = tag.get('ContentType') ?? '';
        if (tag.name === 'types:Default') byExtension.set((tag.get('Extension') ?? '').toLowerCase(), type);
        if (tag.name === 'types:Override')
          byName.set((tag.get('PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
      },
    },
    budget,
  );

  const relationships = new Map<string, readonly Relationship[]>();
  for (const entry of entries) {
    const source = /^(.*?)_rels\/([^/]*)\.rels$/.exec(entry.name);
    if (source) relationships.set(`${source[1]}${source[2]}`, await readRelationships(entry, source[1]!, budget));
  }
  const parts = entries
    .filter(({ name }) => name !== contentTypes && !name.endsWith('.rels'))
    .map((entry): Part => ({
      name: entry.name,
      entry,
      type: (
        byName.get(entry.name.toLowerCase()) ??
        byExtension.get(entry.name.split('.').at(-1)!.toLowerCase()) ??
        ''
      ).toLowerCase(),
    }));
  return { parts, relationships };
}

async function readRelationships(entry: ZipEntry, folder: string, budget: Budget): Promise<Relationship[]> {
  const found: Relationship[] = [];
  await readXml(
    unzip(entry, budget),
    {
      open: (tag) => {
        if (tag.name !== 'rel:Relationship') return;
        const target = tag.get('Target') ?? '';
        // Programs follow a full address whatever the mode says.
        const external =
          /^external$/i.test(tag.get('TargetMode') ?? '') || /^\s*([a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target);
        found.push({
          id: tag.get('Id') ?? '',
          kind: (tag.get('Type') ?? '').split('/').at(-1)!,
          target: external ? target.trim() : inPackage(folder, target),
          external,
        });
      },
    },
    budget,
  );
  return found;
}

/** `../media/image1.png` seen from `word/` is `media/image1.png`. */
function inPackage(folder: string, target: string): string {
  return decodeURI(
    new URL(encodeURI(target.replaceAll('\\', '/')).replaceAll('#', '%23'), `https://package.invalid/${folder}`)
      .pathname,
  ).slice(1);
}
