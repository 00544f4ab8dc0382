/** The session minute by minute, and what is printed of it. */
import { isBlock } from '../../../document/model.ts';
import { ActivityView } from '../blocks/activity.tsx';
import { AnswersView } from '../blocks/answers.tsx';
import { CardView } from '../blocks/card.tsx';
import { WorksheetView } from '../blocks/worksheet.tsx';
import { stepId } from '../contents.ts';
import { Nodes } from '../nodes.tsx';
import { marked, usePlace } from '../place.ts';
import { Heading } from './heading.tsx';
import type { SectionProps } from './props.ts';

export function Session({ section: { id, title, minutes, steps, nodes }, level }: SectionProps<'session'>) {
  const { t, lang, words } = usePlace();
  const indexOf = (node: (typeof nodes)[number]) => steps.findIndex(({ activity }) => activity === node);
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <p class="muted">{t('lesson.sessionTotal', { count: minutes })}</p>
      <div lang={marked(words, lang)}>
        {nodes.map((node) =>
          isBlock(node, 'Activity') ? (
            <ActivityView node={node} time={steps[indexOf(node)]!} id={stepId(indexOf(node))}>
              <Nodes nodes={node.children} />
            </ActivityView>
          ) : (
            <Nodes nodes={[node]} />
          ),
        )}
      </div>
      <p class="session-end">
        <strong>{minutes}</strong> {t('lesson.end')}
      </p>
    </section>
  );
}

export function Worksheets({ section: { id, title, worksheets }, level }: SectionProps<'worksheets'>) {
  const { lang, words } = usePlace();
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <div lang={marked(words, lang)}>
        {worksheets.map(({ worksheet, answers }) => (
          <>
            <WorksheetView node={worksheet}>
              <Nodes nodes={worksheet.children} />
            </WorksheetView>
            {answers.length > 0 && (
              <AnswersView>
                <Nodes nodes={answers} />
              </AnswersView>
            )}
          </>
        ))}
      </div>
    </section>
  );
}

export function Cards({ section: { id, title, cards }, level }: SectionProps<'cards'>) {
  const { lang, words } = usePlace();
  return (
    <section>
      <Heading id={id} title={title} level={level} />
      <div class="cue-sheet" lang={marked(words, lang)}>
        {cards.map((card) => (
          <CardView node={card}>
            <Nodes nodes={card.children} />
          </CardView>
        ))}
      </div>
    </section>
  );
}
