/** A question, and what to listen for. The first paragraph is the question. */
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';
import { Label } from './label.tsx';

export function AskView({ node, Nodes }: BlockProps<'Ask'>) {
  const { t } = usePlace();
  const [asked, ...answers] = node.children;
  return (
    <div class="ask block">
      <Label text={t('lesson.ask')} icon="circle-question-mark" />
      {asked && (
        <div class="ask-question">
          <Nodes nodes={[asked]} />
        </div>
      )}
      {answers.length > 0 && (
        <div class="ask-answers">
          <Label text={t('lesson.listenFor')} />
          <Nodes nodes={answers} />
        </div>
      )}
    </div>
  );
}
