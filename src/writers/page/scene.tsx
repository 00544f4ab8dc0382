/** What is on the wall at one time, laid out: small in the plan, as large as the screen in a show. */
import { createContext, type ComponentChildren, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Node } from '../../document/model.ts';
import type { Panel, Scene, SceneLayout, SceneOf, ScenePicture, Words } from '../../document/slides/scene.ts';
import { Drawing } from './drawing.tsx';
import { Inlines } from './inlines.tsx';
import { usePlace } from './place.ts';

type NodesView = ComponentType<{ nodes: readonly Node[] }>;

interface SceneProps {
  readonly scene: Scene;
  /** Shows part of a text: handed in, because a slide stands in a text itself. */
  readonly Nodes: NodesView;
}

const NodesContext = createContext<NodesView>(() => null);

export function SceneView({ scene, Nodes }: SceneProps) {
  const { title, layout } = scene;
  return (
    <NodesContext.Provider value={Nodes}>
      <div class={`scene scene-${layout}`}>
        <div class="scene-in">
          <div class="chequers" />
          <p class="scene-title">{title}</p>
          <div class="scene-body">{shown(scene)}</div>
        </div>
      </div>
    </NodesContext.Provider>
  );
}

/** The words around what a layout shows. */
function Around({ nodes }: { readonly nodes: readonly Node[] }) {
  const Nodes = useContext(NodesContext);
  return <Nodes nodes={nodes} />;
}

type Views = { readonly [Layout in SceneLayout]: (scene: SceneOf<Layout>) => ComponentChildren };

/** One a layout. A layout that somebody forgot here does not compile. */
const views: Views = {
  words: (scene) =>
    // A slide of nothing but a picture: nothing to stand beside.
    scene.picture && scene.words.length === 0 ? (
      <PictureOf picture={scene.picture} />
    ) : (
      <Beside scene={scene}>{null}</Beside>
    ),
  steps: (scene) => (
    <Beside scene={scene}>
      <ol>
        {scene.steps.map((words) => (
          <li>
            <Inlines inlines={words} />
          </li>
        ))}
      </ol>
    </Beside>
  ),
  chat: (scene) => (
    <Beside scene={scene}>
      <ul class="scene-chat">
        {scene.messages.map(({ who, side, words }) => (
          <li class={`scene-${side}`}>
            <span class="scene-who">{who}</span>
            <span class="govuk-visually-hidden">: </span>
            <span class="scene-bubble">
              <Inlines inlines={words} />
            </span>
          </li>
        ))}
      </ul>
    </Beside>
  ),
  profile: (scene) => (
    <div class="scene-card">
      <PictureOf picture={scene.picture} />
      <div>
        <Lines all={scene.facts} />
        <Around nodes={scene.words} />
      </div>
    </div>
  ),
  choose: (scene) => (
    <>
      {!scene.wordsBelow && <Around nodes={scene.words} />}
      <ul class="scene-panels">
        {scene.panels.map((panel) => (
          <PanelView panel={panel} />
        ))}
      </ul>
      {scene.wordsBelow && <Around nodes={scene.words} />}
    </>
  ),
  sort: (scene) => (
    <>
      <Around nodes={scene.words} />
      <ul class="scene-things">
        {scene.things.map((words) => (
          <li>
            <Inlines inlines={words} />
          </li>
        ))}
      </ul>
      <ul class="scene-panels">
        {scene.heaps.map((heap) => (
          <li>{heap}</li>
        ))}
      </ul>
    </>
  ),
  'true-or-false': (scene) => <TrueOrFalse scene={scene} />,
  answer: (scene) => <Answer scene={scene} />,
  'big-word': (scene) => <Beside scene={scene}>{null}</Beside>,
  picture: (scene) => (
    <>
      <PictureOf picture={scene.picture} />
      <Around nodes={scene.words} />
    </>
  ),
  timer: (scene) => (
    <Beside scene={scene}>
      <Minutes count={scene.minutes} />
    </Beside>
  ),
};

function shown<Layout extends SceneLayout>(scene: SceneOf<Layout>): ComponentChildren {
  // The compiler cannot follow that a scene's own layout picks the view of just such scenes.
  return (views[scene.layout] as (scene: SceneOf<Layout>) => ComponentChildren)(scene);
}

/** Words, and a picture beside them where there is one. */
function Beside({ scene, children }: { readonly scene: Scene; readonly children: ComponentChildren }) {
  return (
    <div class={scene.picture ? 'scene-beside' : undefined}>
      <div>
        {!scene.wordsBelow && <Around nodes={scene.words} />}
        {children}
        {scene.wordsBelow && <Around nodes={scene.words} />}
      </div>
      {scene.picture && <PictureOf picture={scene.picture} />}
    </div>
  );
}

function Lines({ all }: { readonly all: readonly Words[] }) {
  return (
    <ul>
      {all.map((words) => (
        <li>
          <Inlines inlines={words} />
        </li>
      ))}
    </ul>
  );
}

function PanelView({ panel: { words, picture } }: { readonly panel: Panel }) {
  return (
    <li>
      {picture && <PictureOf picture={picture} />}
      <span>
        <Inlines inlines={words} />
      </span>
    </li>
  );
}

function TrueOrFalse({ scene }: { readonly scene: SceneOf<'true-or-false'> }) {
  const { t } = usePlace();
  return (
    <>
      <Beside scene={scene}>
        <p class="scene-statement">
          <Inlines inlines={scene.statement} />
        </p>
      </Beside>
      <ul class="scene-panels">
        <li>{t('slide.true')}</li>
        <li>{t('slide.false')}</li>
      </ul>
    </>
  );
}

function Answer({ scene }: { readonly scene: SceneOf<'answer'> }) {
  const { t } = usePlace();
  return (
    <>
      <p class="scene-statement">
        <Inlines inlines={scene.statement} />
      </p>
      <p class="scene-verdict">{t(scene.isTrue ? 'slide.true' : 'slide.false')}</p>
      <Around nodes={scene.words} />
    </>
  );
}

/** A disc for each minute: who cannot tell the time can count them. */
function Minutes({ count }: { readonly count: number }) {
  const { t } = usePlace();
  return (
    <>
      <p class="scene-minutes">{t('minutes', { count })}</p>
      <div class="scene-discs" aria-hidden="true">
        {Array.from({ length: Math.min(count, 20) }, () => (
          <span />
        ))}
      </div>
    </>
  );
}

function PictureOf({ picture }: { readonly picture: ScenePicture }) {
  const { folder, href } = usePlace();
  return (
    <figure class="scene-drawn">
      {picture.from === 'shelf' ? (
        <Drawing name={picture.name} size="alone" />
      ) : (
        <img src={href(`${folder}${picture.src}`)} alt={picture.alt} decoding="async" />
      )}
      {picture.caption && <figcaption>{picture.caption}</figcaption>}
    </figure>
  );
}
