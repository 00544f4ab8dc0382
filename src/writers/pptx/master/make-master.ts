/**
 * The library's own master: one presentation without slides, with its theme, its layouts and their placeholders. `npm
 * run generate` writes it to mini-police.pptx, which anybody can open, restyle, save under a new name and build with.
 */
import { strToU8 } from 'fflate';
import { zipParts, type Parts } from '../../paper/deterministic-zip.ts';
import { xmlStart } from '../../paper/xml-text.ts';
import { emu } from '../box.ts';
import type { relationshipTypes } from '../parts.ts';
import { contentTypesXml, relationshipsXml, contentTypes } from '../parts.ts';
import { layoutNames } from '../places.ts';
import { layoutXml, masterXml, notesMasterXml } from './master-xml.ts';
import { themeXml } from './theme.ts';

/** @returns the file, the same bytes each time */
export function makeMaster(): Uint8Array {
  const layouts = layoutNames.map((name, index) => ({ name, path: `ppt/slideLayouts/slideLayout${index + 1}.xml` }));
  const texts = new Map<string, string>();
  const types = new Map<string, string>();
  const put = (path: string, type: string, xml: string) => {
    texts.set(path, xml);
    types.set(path, type);
  };
  const relate = (
    path: string,
    targets: readonly (readonly [kind: keyof typeof relationshipTypes, target: string])[],
  ) =>
    texts.set(
      path,
      relationshipsXml(targets.map(([kind, target], index) => ({ id: `rId${index + 1}`, kind, target }))),
    );
  put('ppt/presentation.xml', contentTypes.presentation, presentationXml());
  relate('ppt/_rels/presentation.xml.rels', [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['presProps', 'presProps.xml'],
    ['tableStyles', 'tableStyles.xml'],
    ['theme', 'theme/theme1.xml'],
  ]);
  put('ppt/slideMasters/slideMaster1.xml', contentTypes.slideMaster, masterXml(layouts.length));
  relate('ppt/slideMasters/_rels/slideMaster1.xml.rels', [
    ...layouts.map(({ path }) => ['slideLayout', `../${path.slice('ppt/'.length)}`] as const),
    ['theme', '../theme/theme1.xml'],
  ]);
  for (const { name, path } of layouts) {
    put(path, contentTypes.slideLayout, layoutXml(name));
    relate(path.replace('slideLayouts/', 'slideLayouts/_rels/').replace(/$/, '.rels'), [
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
    ]);
  }
  put('ppt/notesMasters/notesMaster1.xml', contentTypes.notesMaster, notesMasterXml());
  relate('ppt/notesMasters/_rels/notesMaster1.xml.rels', [['theme', '../theme/theme2.xml']]);
  for (const number of [1, 2]) put(`ppt/theme/theme${number}.xml`, contentTypes.theme, themeXml());
  put(
    'ppt/presProps.xml',
    contentTypes.presProps,
    `${xmlStart}<p:presentationPr xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>`,
  );
  put(
    'ppt/tableStyles.xml',
    contentTypes.tableStyles,
    `${xmlStart}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
  );
  relate('_rels/.rels', [['officeDocument', 'ppt/presentation.xml']]);
  texts.set('[Content_Types].xml', contentTypesXml(types, []));
  const parts: Parts = new Map([...texts].map(([path, xml]) => [path, strToU8(xml)]));
  return zipParts(parts);
}

function presentationXml(): string {
  return `${xmlStart}<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldSz cx="${emu(960)}" cy="${emu(540)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}
