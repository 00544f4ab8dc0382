/** What stands on the page, or in a block: text and blocks, each to be edited, moved and removed. */
import { useState } from 'preact/hooks';
import { childrenAt, emptyText, insertedNode, freshBlock, type BlockPath } from '../../../desk/form/edit.ts';
import { itemsOfBody } from '../../../desk/form/runs.ts';
import { AddBlock } from './add-block.tsx';
import { BlockEditor } from './block-editor.tsx';
import { fieldId, useForm } from './form-place.ts';
import { TextEditor } from './text-editor.tsx';
import type { BlockName } from '../../../schema/blocks.ts';

export function BlockTree({ parent }: { readonly parent: BlockPath }) {
  const form = useForm();
  const { say, draft } = form;
  const nodes = childrenAt(draft.body, parent);
  /** After which node the choice of blocks is open. */
  const [adding, setAdding] = useState<number>();
  const add = (at: number, what: BlockName | 'text') => {
    const path = [...parent, at];
    setAdding(undefined);
    form.changeBody(insertedNode(draft.body, path, what === 'text' ? emptyText : freshBlock(what)));
    form.announce(say('added', { what: say(what === 'text' ? 'text' : `block.${what}`) }));
    form.reveal(['body', ...path]);
  };
  const chooser = (at: number, from: string) =>
    adding === at && (
      <AddBlock
        parent={parent}
        add={(what) => add(at, what)}
        close={() => {
          setAdding(undefined);
          form.focusNext(from);
        }}
      />
    );
  const id = fieldId(['body', ...parent]);
  return (
    <div class="form-tree">
      {itemsOfBody(nodes).map((item) => {
        if (item.is === 'text')
          return <TextEditor key={`text-${item.from}`} parent={parent} from={item.from} to={item.to} />;
        const path = [...parent, item.from];
        const node = nodes[item.from]!;
        const own = fieldId(['body', ...path]);
        return (
          node.type === 'block' && (
            <div key={form.keyOf(node)}>
              <BlockEditor block={node} path={path} addBelow={() => setAdding(item.from + 1)}>
                <BlockTree parent={path} />
              </BlockEditor>
              {item.from + 1 < nodes.length && chooser(item.from + 1, `${own}-below`)}
            </div>
          )
        );
      })}
      {chooser(nodes.length, `${id}-add`)}
      <button
        type="button"
        class="govuk-button govuk-button--secondary form-add"
        id={`${id}-add`}
        aria-expanded={adding === nodes.length}
        onClick={() => setAdding(adding === nodes.length ? undefined : nodes.length)}
      >
        {parent.length === 0 ? say('addHere') : say('addInside', { what: say(`block.${blockName(form, parent)}`) })}
      </button>
    </div>
  );
}

function blockName({ draft }: ReturnType<typeof useForm>, path: BlockPath): BlockName {
  const node = childrenAt(draft.body, path.slice(0, -1))[path.at(-1)!];
  return node?.type === 'block' ? node.name : 'Note';
}
