/** One view a block. Forgetting one does not compile. */
import type { BlockName } from '../../../schema/blocks.ts';
import { ActivityView } from './activity.tsx';
import { AnswersView } from './answers.tsx';
import { AskView } from './ask.tsx';
import { AttachmentView } from './attachment.tsx';
import { CardView } from './card.tsx';
import { ChartView } from './chart.tsx';
import { ChecklistView } from './checklist.tsx';
import { FigureView } from './figure.tsx';
import { NightBeforeView } from './night-before.tsx';
import { NoteView } from './note.tsx';
import { OpenWithView } from './open-with.tsx';
import { PictureView } from './picture.tsx';
import { SayView } from './say.tsx';
import { LabelView, MapView } from './sheet-drawings.tsx';
import { ChooseView, DrawView, FacesView, FramesView, MatchView, SortView } from './sheet-parts.tsx';
import { SlideView } from './slide.tsx';
import type { BlockView } from './props.ts';
import { WorksheetView } from './worksheet.tsx';

export const blockViews: { readonly [Name in BlockName]: BlockView<Name> } = {
  Activity: ActivityView,
  Answers: AnswersView,
  Ask: AskView,
  Attachment: AttachmentView,
  Card: CardView,
  Chart: ChartView,
  Checklist: ChecklistView,
  Figure: FigureView,
  NightBefore: NightBeforeView,
  Note: NoteView,
  OpenWith: OpenWithView,
  Picture: PictureView,
  Draw: DrawView,
  Match: MatchView,
  Sort: SortView,
  Frames: FramesView,
  Faces: FacesView,
  Choose: ChooseView,
  Label: LabelView,
  Map: MapView,
  Say: SayView,
  Slide: SlideView,
  Worksheet: WorksheetView,
};
