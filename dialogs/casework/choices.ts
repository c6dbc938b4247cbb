import type { Choice } from '../../replies/reply';
import type { ActKind, Case } from '../../storage/records';
import type { CaseWish } from './state';

type Id = Pick<Case, '_id'>;

/** The case itself, or an act on it, by the title of its goods. */
export const caseChoice = ({ _id: caseId, listing, number }: Case, wish: CaseWish): Choice => ({
  label: { key: 'cases.choice.pick', facts: { title: listing.title, case: number } },
  value: wish === 'progress' ? { kind: 'case', caseId } : { kind: 'case', caseId, act: wish },
});

/** A button for an act on this case. */
export const onCase = ({ _id: caseId }: Id, act: ActKind): Choice => ({
  label: { key: `casework.act.${act}` },
  value: { kind: 'case', caseId, act },
});

/** What a yes to an act says: it holds for this act on this case only, so that an old button does nothing else. */
export const confirmValue = (wish: CaseWish, { _id }: Id): string => `${wish}@${_id}`;

export const confirmChoices = (wish: CaseWish, one: Id): Choice[] => [
  {
    label: { key: `cases.yes.${wish}` },
    value: { kind: 'answer', field: 'case_confirm', value: confirmValue(wish, one) },
  },
  { label: { key: 'cases.choice.no' }, value: { kind: 'answer', field: 'case_confirm', value: 'no' } },
];

export const answerTo = (
  field: string,
  value: string | number | boolean,
  label: Choice['label'],
): Choice => ({
  label,
  value: { kind: 'answer', field, value },
});
