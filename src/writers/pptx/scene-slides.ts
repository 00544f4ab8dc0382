/** A scene on as many slides as it needs: one, where its layout has room for it. */
import { everyNode, isBlock, type Node } from '../../document/model.ts';
import type { Scene, ScenePicture } from '../../document/slides/scene.ts';
import { xmlText } from '../paper/xml-text.ts';
import { arrangeScene, asWords } from './arrange/index.ts';
import type { ComposedSlide } from './composed.ts';
import { composeWords } from './compose.ts';
import type { Master } from './read-master.ts';
import { scenePicture, slideBody, type Wall } from './slide-body.ts';

/**
 * @param line where the page asks for it
 * @throws WriterError when it shows something that is not there
 */
export async function sceneSlides(wall: Wall, master: Master, scene: Scene, line: number): Promise<ComposedSlide[]> {
  const title = xmlText(scene.title);
  const find = (asked: ScenePicture) => scenePicture(wall, asked, lineOfPicture(asked, scene.nodes, line));
  const picture = scene.picture && (await find(scene.picture));
  const panels =
    scene.layout === 'choose'
      ? await Promise.all(scene.panels.map((panel) => (panel.picture ? find(panel.picture) : undefined)))
      : [];
  const body = await slideBody(wall, scene.words);
  const arranged = arrangeScene(
    { master, t: wall.t, title, panels, words: body.lines, ...(picture && { picture }) },
    scene,
  );
  if (arranged) return [arranged];
  const lines =
    scene.layout === 'words'
      ? body.lines
      : asWords(scene, wall.t, (await slideBody(wall, withoutPictures(scene.nodes))).lines);
  const pictures = [...(picture ? [picture] : []), ...body.pictures];
  const compose = (all: string) => composeWords(master, all, { ...body, lines, pictures });
  const slides = compose(title);
  if (slides.length === 1) return slides;
  // The title of each says which it is, and so may take more room.
  return slides.flatMap((_, index) => {
    const parts = slides.length;
    return compose(wall.t('deck.part', { title, part: index + 1, parts })).slice(index, index + 1);
  });
}

/** A picture that the slide names in a setting is asked for in its own line. */
function lineOfPicture(asked: ScenePicture, nodes: readonly Node[], line: number): number {
  const found = everyNode(nodes).find((node) =>
    asked.from === 'shelf'
      ? isBlock(node, 'Picture') && node.settings.name === asked.name
      : isBlock(node, 'Figure') && node.settings.src === asked.src,
  );
  return found?.line ?? line;
}

function withoutPictures(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => !isBlock(node, 'Picture') && !isBlock(node, 'Figure'));
}
