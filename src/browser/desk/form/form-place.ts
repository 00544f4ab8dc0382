/** What every part of the form needs to know beside its own value. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DraftProblem } from '../../../desk/form/problem-places.ts';
import type { FormStock } from '../../../desk/form/stock.ts';
import type { FieldPath } from '../../../desk/form/values.ts';
import type { Draft, DraftNode } from '../../../desk/draft.ts';
import type { SayForm } from './phrases.ts';

export interface FormPlace {
  readonly draft: Draft;
  readonly stock: FormStock;
  readonly problems: readonly DraftProblem[];
  readonly say: SayForm;
  /** The site's base path, without a slash at its end. */
  readonly base: string;
  /** @param typed what somebody types in: the next change of it is the same change */
  change(next: Draft, typed?: string): void;
  changeBody(body: Draft['body'], typed?: string): void;
  /** @returns a key that stays with a block while it is edited and moved */
  keyOf(node: DraftNode): number;
  isOpen(key: number): boolean;
  toggle(key: number): void;
  /** Opens the blocks around what stands at a path, and brings the focus there. */
  reveal(path: FieldPath): void;
  /** @param ids of what gets the focus once the form is drawn again: the first of them that can have it */
  focusNext(...ids: readonly string[]): void;
  /** Says it to those who do not see it happen. */
  announce(words: string): void;
}

const FormContext = createContext<FormPlace | undefined>(undefined);
export const InForm = FormContext.Provider;

/** @throws outside of InForm: a mistake of ours */
export function useForm(): FormPlace {
  const form = useContext(FormContext);
  if (!form) throw new Error('A part of the form stands outside of <InForm>.');
  return form;
}

/** @returns the id of the element that shows what stands at a path */
export function fieldId(path: FieldPath): string {
  return `field-${path.join('-')}`;
}

/** @returns the problems of what stands at a path. @param below also of all that stands in it */
export function problemsOfField(form: FormPlace, path: FieldPath, below: boolean): readonly DraftProblem[] {
  const at = path.join('.');
  return form.problems.filter((problem) => problem.path === at || (below && problem.path.startsWith(`${at}.`)));
}
